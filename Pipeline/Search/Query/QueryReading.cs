using System.Collections.Immutable;
using System.Globalization;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>Tells in words how a query was understood, so that an empty answer can be told from a query that was read otherwise than it was meant.</summary>
public static class QueryReading
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static ImmutableArray<ReadPart> Of(QueryNode query, string text)
    {
        ArgumentNullException.ThrowIfNull(query);
        var parts = ImmutableArray.CreateBuilder<ReadPart>();
        Add(query, text, 0, "", parts);
        return parts.ToImmutable();
    }

    private static void Add(QueryNode node, string text, int depth, string not, ImmutableArray<ReadPart>.Builder parts)
    {
        switch (node)
        {
            case AllOf all when not.Length == 0:
                foreach (var part in all.Parts)
                    Add(part, text, depth, "", parts);
                break;
            case AllOf or AnyOf:
                parts.Add(new ReadPart(depth, (node is AnyOf ? not.Length == 0 ? "one of" : "none of" : "not all of") + " these:", null));
                foreach (var part in node is AllOf every ? every.Parts : ((AnyOf)node).Parts)
                    Add(part, text, depth + 1, "", parts);
                break;
            case Except except:
                Add(except.Part, text, depth, not.Length == 0 ? "not: " : "", parts);
                break;
            default:
                parts.Add(new ReadPart(depth, not + Leaf(node, text), node));
                break;
        }
    }

    private static string Leaf(QueryNode node, string text) => node switch
    {
        WordsNode { IsPrefix: true } words => $"the text has words that begin with {Quoted(words.Words, text)}",
        WordsNode words => $"the text has {Quoted(words.Words, text)}",
        CodeNode code => $"{Name(code.Field)} is {code.Code}{(SearchFields.Values(code.Field).NameOf(code.Code) is var name && name != code.Code ? $" ({name})" : "")}",
        NameNode name => $"{Name(name.Field)} has {Quoted(name.Words, text)}{(name.IsPrefix ? ", the last word as a beginning" : "")}",
        PeriodNode { From: { } from, To: { } to } period => from == to ? $"{Name(period.Field)} is {Iso(from)}" : $"{Name(period.Field)} from {Iso(from)} to {Iso(to)}",
        PeriodNode { From: { } from } period => $"{Name(period.Field)} from {Iso(from)} on",
        PeriodNode { To: { } to } period => $"{Name(period.Field)} up to {Iso(to)}",
        ReferenceNode reference => $"{Verb(reference.Field)} {reference.Text}{(reference.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $" of {year}") : "")}",
        TargetNode target => Target(target, text),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Target(TargetNode target, string text)
    {
        var figure = target.Value is { } value ? $" {Sign(target.Test)} {value.ToString("#,0.######", Vietnamese)}{(target.Unit is { } unit ? $" {unit}" : "")}" : "";
        return $"sets a target{figure}{(target.Indicator.IsEmpty ? "" : $" whose words are {string.Join(", ", target.Indicator.Select(word => $"“{text[word.Start..word.End]}”"))}")}";
    }

    private static string Sign(TargetTest test) => test switch
    {
        TargetTest.AtLeast => ">=",
        TargetTest.AtMost => "<=",
        TargetTest.Above => ">",
        TargetTest.Below => "<",
        _ => "=",
    };

    private static string Verb(SearchField field) => field switch
    {
        SearchField.Cites => "cites",
        SearchField.CitedBy => "is cited by",
        _ => "was issued to carry out",
    };

    private static string Name(SearchField field) => field == SearchField.Year ? "date" : SearchFields.Of(field).Name;

    private static string Quoted(ImmutableArray<Word> words, string text) => $"“{text[words[0].Start..words[^1].End]}”";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
