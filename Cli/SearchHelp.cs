using System.Text;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Cli;

/// <summary>The query language in short, with the fields as data/search-fields.json has them; docs/search.md is the whole of it.</summary>
internal static class SearchHelp
{
    private const int Indent = 4;

    public static string Text { get; } = Write();

    private static string Write()
    {
        var help = new StringBuilder(
            """
            Query (docs/search.md):
              nông thôn mới       all of these words, with or without diacritics
              "nông thôn mới"     one after the other; 34-CT/TW is found however it is spelled
              chuyen*             words that begin so
              A OR B, NOT A, -A   also HOẶC, KHÔNG; AND (VÀ) is understood and binds tighter than OR
              (A OR B) C          parentheses
            Fields, in English or Vietnamese, with or without diacritics:

            """.ReplaceLineEndings("\n"));
        foreach (var field in SearchFields.All)
        {
            help.Append("  ").AppendJoin(", ", field.Names.Select(name => name + ":")).Append('\n');
            foreach (var line in Wrapped($"{field.Help}; {string.Join(" ", field.Examples.Take(2))}"))
                help.Append(' ', Indent).Append(line).Append('\n');
            if (field.Kind == FieldKind.Code && field.Values.Length <= 12)
            {
                foreach (var line in Wrapped(string.Join(", ", field.Values.Select(value => value.Code))))
                    help.Append(' ', Indent).Append(line).Append('\n');
            }
        }
        return help.ToString();
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        const int Width = 80 - Indent;
        while (text.Length > Width && text.LastIndexOf(' ', Width) is var space and > 0)
        {
            yield return text[..space];
            text = text[(space + 1)..];
        }
        yield return text;
    }
}
