using System.Globalization;
using System.Text;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Pipeline.Export.Html;

/// <summary>
/// The index of words as scripts that the search page loads when a query needs them: one for each pair of first letters, data/words/HEX-HEX.js. A word's documents are written as steps from one to the next in base 36,
/// with ! for the title, number or campaigns, and :N for words that stand there N times.
/// </summary>
internal sealed class WordFiles(ExportFolder folder, IReadOnlyDictionary<long, int> orderOf)
{
    private const int Letters = 2, Base = 36;

    public void Write(IEnumerable<ListedWord> words)
    {
        var content = new StringBuilder();
        string? prefix = null;
        foreach (var word in words)
        {
            var own = Prefix(word.Word);
            if (own != prefix)
            {
                Save(prefix, content);
                prefix = own;
            }
            content.Append(content.Length == 0 ? "" : ",\n").Append('"').Append(word.Word).Append("\":\"");
            Places(content, word);
            content.Append('"');
        }
        Save(prefix, content);
    }

    private void Places(StringBuilder content, ListedWord word)
    {
        var before = 0;
        foreach (var place in word.Places.Select(place => (Order: orderOf[place.Document], place.Times, place.InTitle)).OrderBy(place => place.Order))
        {
            if (content[^1] != '"')
                content.Append(' ');
            content.Append(Steps(place.Order - before));
            before = place.Order;
            if (place.InTitle)
                content.Append('!');
            if (place.Times > 1)
                content.Append(':').Append(Steps(place.Times));
        }
    }

    private static string Prefix(string word) => string.Join('-', word.EnumerateRunes().Take(Letters).Select(rune => rune.Value.ToString("x", CultureInfo.InvariantCulture)));

    private static string Steps(int value)
    {
        const string digits = "0123456789abcdefghijklmnopqrstuvwxyz";
        var text = "";
        do
        {
            text = digits[value % Base] + text;
            value /= Base;
        }
        while (value > 0);
        return text;
    }

    private void Save(string? prefix, StringBuilder content)
    {
        if (prefix is null)
            return;
        folder.Write($"{PageText.DataFolder}/words/{prefix}.js", output => output.Write($"directiveMiner.words(\"{prefix}\",{{{content}}});\n"));
        content.Clear();
    }
}
