using System.Collections.Immutable;
using System.Text;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>The text as the tokenizer takes it: behind each word that was misread a mark and the word that was meant, which the tokenizer puts at the same place. Nothing but the index sees it.</summary>
internal static class RepairedBody
{
    /// <summary>Says that the word behind it stands at the place of the word before it. Of the private use area, and taken out of texts.</summary>
    public const char Mark = '\uF8FF';

    public static string Of(string text, ImmutableArray<WordRepair> repairs)
    {
        if (text.Contains(Mark, StringComparison.Ordinal))
            text = text.Replace(Mark, ' ');
        if (repairs.IsEmpty)
            return text;
        var body = new StringBuilder(text.Length + (repairs.Length * 8));
        var at = 0;
        foreach (var repair in repairs)
        {
            body.Append(text, at, repair.Span.End - at).Append(Mark).Append(repair.Repaired);
            at = repair.Span.End;
        }
        return body.Append(text, at, text.Length - at).ToString();
    }
}
