using System.Collections.Frozen;
using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>What data/search-fields.json says: the fields, what they and their values are called, and the words that join parts of a query. Parser and help both read it here.</summary>
public static class SearchFields
{
    private const string DataName = "search-fields";

    private static readonly FrozenDictionary<string, FieldRow> ByName;
    private static readonly FrozenDictionary<string, OperatorKind> Operators;
    private static readonly FrozenDictionary<SearchField, FieldValues> ValuesOf;

    static SearchFields()
    {
        All = [.. DataFile.Rows<FieldRow>(DataName).Select(row => row.Values.IsDefault ? row with { Values = ListedElsewhere(row.Code) } : row)];
        ByName = All.SelectMany(row => row.Names.Select(name => (Key: Key(name), row))).ToFrozenDictionary(pair => pair.Key, pair => pair.row, StringComparer.Ordinal);
        ValuesOf = All.Where(row => row.Kind == FieldKind.Code).ToFrozenDictionary(row => row.Code, row => new FieldValues(row.Values));
        var joining = DataFile.Load(DataName)["operators"]!;
        Operators = Enum.GetValues<OperatorKind>()
            .SelectMany(kind => joining[kind.ToString().ToLowerInvariant()]!.Select(word => (Word: (string)word!, kind)))
            .ToFrozenDictionary(pair => Spelling(pair.Word), pair => pair.kind, StringComparer.Ordinal);
    }

    public static ImmutableArray<FieldRow> All { get; }

    public static FieldRow Of(SearchField field) => All.First(row => row.Code == field);

    /// <summary>The field of this name, in either language, with or without diacritics, its words together or apart; null where there is none.</summary>
    public static FieldRow? Find(ReadOnlySpan<char> name) => ByName.GetValueOrDefault(Key(name));

    /// <summary>The name of a field that differs from this one by a letter or two; null where none does.</summary>
    public static string? NameNear(string name) => NearName.Of(Key(name), All.SelectMany(row => row.Names).Select(known => (Key(known), known)));

    /// <summary>The values of a field with a closed list.</summary>
    public static FieldValues Values(SearchField field) => ValuesOf[field];

    /// <summary>The operator that this word is in capitals; null where it is none.</summary>
    public static OperatorKind? Operator(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return null;
        }
        return Operators.TryGetValue(Spelling(word), out var kind) ? kind : null;
    }

    private static string Key(ReadOnlySpan<char> name) => string.Concat(WordReader.All(name).Select(word => word.Folded));

    /// <summary>Exact letters whatever their composition; signs as they are.</summary>
    private static string Spelling(ReadOnlySpan<char> word) => WordReader.All(word) is [var only] ? only.Exact : word.ToString();

    /// <summary>Types and provinces have knowledge files of their own.</summary>
    private static ImmutableArray<FieldValueRow> ListedElsewhere(SearchField field) => field switch
    {
        SearchField.Type => [.. DataFile.Rows<DocumentTypeRow>("document-types.json").Select(row => new FieldValueRow(row.Code, [row.Code, row.Name, .. row.Variations]))],
        SearchField.Province => [.. DataFile.Rows<ProvinceRow>("provinces.json").Select(row => new FieldValueRow(row.Title, [row.Title, row.Name, $"{row.Kind} {row.Name}", .. row.Variations]))],
        _ => [],
    };
}
