using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>The form in which names are compared in the store: no marks, no case, single spaces.</summary>
public static class Folding
{
    public static string Of(string text) =>
        string.Join(' ', Letters.Strip(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A LIKE pattern (ESCAPE '\') for whatever holds the text, folded.</summary>
    public static string Holding(string text) => Pattern(Of(text));

    /// <summary>A LIKE pattern (ESCAPE '\') for whatever holds the text as it is.</summary>
    public static string Pattern(string text) =>
        $"%{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}
