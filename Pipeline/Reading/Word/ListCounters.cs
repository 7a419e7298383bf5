using System.Globalization;
using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>Counts the items of all lists of a document in the order of the text, and writes the label of each as Word shows it: "1.", "2.1.", "a)", "II.", "-".</summary>
public sealed class ListCounters
{
    private const char Bullet = '\u2022';

    private readonly Dictionary<string, int?[]> counts = new(StringComparer.Ordinal);
    private readonly HashSet<(WordList List, int Level)> begun = [];

    /// <summary>The label of the next item; empty where the level has none.</summary>
    public string Next(WordList list, int level)
    {
        ArgumentNullException.ThrowIfNull(list);
        if (!counts.TryGetValue(list.Counter, out var count))
            counts.Add(list.Counter, count = new int?[WordLists.Levels]);
        for (var outer = 0; outer < level; outer++)
            count[outer] ??= StartOf(list, outer);
        if (list.Starts.TryGetValue(level, out var start) && begun.Add((list, level)))
            count[level] = start;
        else
            count[level] = count[level] is { } last ? last + 1 : StartOf(list, level);
        for (var inner = level + 1; inner < WordLists.Levels; inner++)
        {
            if (list.Levels[inner].RestartAfter is not { } after || (after > 0 && level < after))
                count[inner] = null;
        }
        var found = list.Levels[level];
        return Label(list, count, level) is { Length: > 0 } label ? label + (found.Joined ? "" : " ") : "";
    }

    private static int StartOf(WordList list, int level) => list.Starts.GetValueOrDefault(level, list.Levels[level].Start);

    private static string Label(WordList list, int?[] count, int level)
    {
        var found = list.Levels[level];
        if (found.Format == "bullet")
            return BulletOf(found);
        var label = new StringBuilder();
        for (var at = 0; at < found.Text.Length; at++)
        {
            if (found.Text[at] == '%' && at + 1 < found.Text.Length && found.Text[at + 1] is >= '1' and <= '9' and var digit)
            {
                var of = digit - '1';
                label.Append(ListNumber.Of(count[of] ?? StartOf(list, of), found.Legal && of < level ? "decimal" : list.Levels[of].Format));
                at++;
            }
            else
                label.Append(found.Text[at]);
        }
        return label.ToString().Trim();
    }

    /// <summary>Signs of Symbol and Wingdings (private use, or letters in those fonts) stand for some bullet.</summary>
    private static string BulletOf(ListLevel level)
    {
        var text = level.Text.Trim();
        if (text.Length == 0)
            return "";
        var isSign = CharUnicodeInfo.GetUnicodeCategory(text[0]) == UnicodeCategory.PrivateUse
            || level.Font is { } font && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase)) && text[0] is not ('-' or '+' or '*')
            || text is "o" or "\u00A7" or "\u00D8" or "\u00FC" or "\u00B7";
        return isSign ? Bullet.ToString() : text;
    }
}
