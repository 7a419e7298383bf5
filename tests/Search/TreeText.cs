using System.Globalization;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Tests.Search;

/// <summary>A query's tree on one line, its words cut out of the query by their own offsets.</summary>
public static class TreeText
{
    public static string Of(QueryNode node, string query) => node switch
    {
        AllOf all => $"all({string.Join(' ', all.Parts.Select(part => Of(part, query)))})",
        AnyOf any => $"any({string.Join(' ', any.Parts.Select(part => Of(part, query)))})",
        Except except => $"not({Of(except.Part, query)})",
        WordsNode words => $"{Words(words.Words, query)}{(words.IsPrefix ? "*" : "")}",
        NameNode name => $"{name.Field}={Words(name.Words, query)}{(name.IsPrefix ? "*" : "")}",
        CodeNode code => $"{code.Field}={code.Code}",
        ReferenceNode reference => $"{reference.Field}={reference.Text}{(reference.Year is { } year ? $" of {year}" : "")}",
        PeriodNode period => $"{period.Field}={Day(period.From)}..{Day(period.To)}",
        TargetNode target => $"Target={Words(target.Indicator, query)}{(target.Value is { } value ? $" {target.Test} {value.ToString("0.####", CultureInfo.InvariantCulture)} {target.Unit ?? "any"}" : "")}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Words(IEnumerable<Word> words, string query) => $"[{string.Join(' ', words.Select(word => query[word.Start..word.End]))}]";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
