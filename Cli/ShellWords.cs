using System.Buffers;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Cli;

/// <summary>
/// Puts back the quotation marks that a shell has taken: in issuer:"Sở Y tế" year:2024 it hands over issuer:Sở Y tế and year:2024. Only where there are several arguments; one is a query as it stands.
/// </summary>
internal static class ShellWords
{
    private static readonly SearchValues<char> Grouping = SearchValues.Create("\"“”„«»()"), Signs = SearchValues.Create(":<>=≥≤@");

    public static string Query(IReadOnlyList<string> args) => args.Count == 1 ? args[0] : string.Join(' ', args.Select(Quoted));

    private static string Quoted(string arg)
    {
        if (!arg.Any(char.IsWhiteSpace) || arg.AsSpan().ContainsAny(Grouping))
            return arg;
        var colon = arg.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return arg.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(word => SearchFields.Operator(word) is not null || word.StartsWith('-')) ? arg : $"\"{arg}\"";
        var value = arg.AsSpan(colon + 1);
        return value.Trim().ContainsAny(' ', '\t') && !value.ContainsAny(Signs) && SearchFields.Find(arg.AsSpan(0, colon).TrimStart('-')) is not null ? $"{arg[..(colon + 1)]}\"{value}\"" : arg;
    }
}
