using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Turns the fields of one query into conditions on the store's own tables, none of which is ever null, so that they can be negated. Parameters are numbered, so that several conditions can stand in one statement;
/// one filter serves one search.
/// </summary>
internal sealed class FieldFilter(StoreFile store)
{
    private readonly ReferenceReader references = new(store);
    private readonly Dictionary<QueryNode, MentionCondition?> mentions = new(ReferenceEqualityComparer.Instance);
    private int parameters;

    /// <summary>The documents that a reference means, for those who show how a query was read.</summary>
    public MeantDocuments Meant(ReferenceNode reference) => references.Read(reference);

    /// <summary>What the field asks of a document d: for what is mentioned, that the document mentions it anywhere.</summary>
    public SqlCondition Of(QueryNode field) => Known(field) is { } mention
        ? new SqlCondition($"(d.id IN (SELECT x.document_id FROM {mention.Table} AS x WHERE {mention.Sql}))", mention.Parameters)
        : OfDocument(field);

    /// <summary>The field holds for the passage in which a mention begins ("target:", "cites:"), not for all passages of a document.</summary>
    public bool IsOfPassage(QueryNode field) => Known(field) is { OfPassage: true };

    /// <summary>Where the document answers the field: the citations, targets or campaigns that are asked for, in the order of the text. None for fields of the document as a whole.</summary>
    public IReadOnlyList<TextSpan> Places(QueryNode field, long document) => [.. Places(field, $"[{document}]").Select(place => place.Span)];

    /// <summary>The same for several documents, whose ids are listed as JSON (<see cref="FoundIds"/>). One statement, whatever their number.</summary>
    public IReadOnlyList<(long Document, TextSpan Span)> Places(QueryNode field, string ids) => Known(field) is not { } mention ? [] : store.Rows(
        row => (row.GetInt64(0), new TextSpan(row.GetInt32(1), row.GetInt32(2))),
        $"SELECT x.document_id, x.start, x.length FROM {mention.Table} AS x WHERE x.document_id IN {FoundIds.List} AND {mention.Sql} ORDER BY x.document_id, x.start",
        [.. mention.Parameters, ("$ids", ids)]);

    private MentionCondition? Known(QueryNode field) => mentions.TryGetValue(field, out var known) ? known : mentions[field] = Mention(field);

    private SqlCondition OfDocument(QueryNode field) => field switch
    {
        CodeNode { Field: SearchField.Type } type => With("d.type IS {0}", type.Code),
        CodeNode { Field: SearchField.Level } level => With("d.issuer_level IS {0}", level.Code),
        CodeNode { Field: SearchField.Province } province => With("d.province IS {0}", province.Code),
        CodeNode { Field: SearchField.Has } has => With(Having(has.Code)),
        PeriodNode period => Issued(period),
        NameNode { Field: SearchField.Number } number => Numbered(number),
        NameNode { Field: SearchField.Issuer } issuer => With("d.issuer_words IS NOT NULL AND instr(d.issuer_words, {0}) > 0", Part(ComparedWords.OfBody(issuer.Words), issuer.IsPrefix)),
        NameNode { Field: SearchField.Title } title => With("d.title_words IS NOT NULL AND instr(d.title_words, {0}) > 0", Part(ComparedWords.Of(title.Words), title.IsPrefix)),
        ReferenceNode { Field: SearchField.CitedBy } citing => CitedBy(citing),
        ArrivedNode arrived => With("d.arrival > {0} AND d.arrival <= {1}", arrived.After, arrived.UpTo),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no field has such a node"),
    };

    private MentionCondition? Mention(QueryNode field) => field switch
    {
        CodeNode { Field: SearchField.Relation } relation => Some("citations", "x.relation = {0} AND x.status <> 'self'", true, relation.Code),
        CodeNode { Field: SearchField.Has, Code: "parent" } => Some("citations", "x.is_parent = 1", false),
        CodeNode { Field: SearchField.Has, Code: "citation" } => Some("citations", "x.status <> 'self'", true),
        CodeNode { Field: SearchField.Has, Code: "open-citation" } => Some("citations", "x.status IN ('ambiguous', 'unresolved')", true),
        CodeNode { Field: SearchField.Has, Code: "campaign" } => Some("campaigns", "1", true),
        CodeNode { Field: SearchField.Has, Code: "target" } => Some("targets", "1", true),
        NameNode { Field: SearchField.Campaign } campaign => Some("campaigns", "instr(x.name_words, {0}) > 0", true, Part(ComparedWords.Of(campaign.Words), campaign.IsPrefix)),
        ReferenceNode { Field: SearchField.Cites } cites => Citing(cites, "", true),
        ReferenceNode { Field: SearchField.Parent } parent => Citing(parent, " AND x.is_parent = 1", false),
        TargetNode target => Aiming(target),
        _ => null,
    };

    /// <summary>
    /// A date that is not known to the day counts where it may lie in the period. ISO dates compare as texts: a shorter one comes before all days that it may mean, and with a sign above the dash behind it, after them.
    /// </summary>
    private SqlCondition Issued(PeriodNode period) => period switch
    {
        { From: { } from, To: { } to } => With("d.date IS NOT NULL AND d.date <= {1} AND d.date || '~' >= {0} AND d.date >= substr({0}, 1, 4)", Iso(from), Iso(to)),
        { From: { } from } => With("d.date IS NOT NULL AND d.date || '~' >= {0} AND d.date >= substr({0}, 1, 4)", Iso(from)),
        { To: { } to } => With("d.date IS NOT NULL AND d.date <= {0}", Iso(to)),
        _ => With("d.date IS NOT NULL"),
    };

    /// <summary>The parts of the number one after the other, or all of it run together (GDĐT for GD&amp;ĐT). One that begins with a serial is looked up, not searched for.</summary>
    private SqlCondition Numbered(NameNode number)
    {
        var words = Part(ComparedWords.OfNumber(number.Words), number.IsPrefix);
        return char.IsAsciiDigit(number.Words[0].Folded[0])
            ? With("d.number_words IS NOT NULL AND ((d.number_words >= {0} AND d.number_words < {0} || char(1114111)) OR replace(d.number_words, ' ', '') = {1})",
                words, words.Replace(" ", "", StringComparison.Ordinal))
            : With("d.number_words IS NOT NULL AND instr(d.number_words, {0}) > 0", words);
    }

    private MentionCondition Citing(ReferenceNode reference, string also, bool ofPassage)
    {
        var meant = references.Read(reference);
        return Some(
            "citations", $"((x.status = 'resolved' AND x.work IN (SELECT value FROM json_each({{0}}))) OR x.id IN (SELECT value FROM json_each({{1}}))){also}", ofPassage,
            Json(meant.Works), $"[{string.Join(',', meant.OpenCitations)}]");
    }

    /// <summary>Cited by any copy of a document that is meant; what resolution leaves open counts for none.</summary>
    private SqlCondition CitedBy(ReferenceNode reference)
    {
        var meant = references.Read(reference);
        return With(
            "d.work IS NOT NULL AND d.work IN (SELECT x.work FROM citations AS x JOIN documents AS by_whom ON by_whom.id = x.document_id WHERE x.status = 'resolved' "
            + "AND (by_whom.work IN (SELECT value FROM json_each({0})) OR by_whom.key IN (SELECT value FROM json_each({1}))))",
            Json(meant.Works), Json([.. meant.Nodes.Select(node => node.Key)]));
    }

    private MentionCondition Aiming(TargetNode target)
    {
        var conditions = new List<string>();
        var values = new List<object?>();
        foreach (var word in target.Indicator)
            conditions.Add($"instr(x.words, {Add($" {word.Folded} ")}) > 0");
        if (target.Unit is { } unit)
            conditions.Add(unit == "%" ? $"x.unit = {Add(unit)}" : $"instr(x.unit_words, {Add(ComparedWords.Of(unit))}) > 0");
        if (target.Value is { } value)
            conditions.Add(TargetConditions.Of(target.Test, value, Add));
        return Some("targets", conditions.Count == 0 ? "1" : string.Join(" AND ", conditions), true, [.. values]);

        string Add(object? parameter)
        {
            values.Add(parameter);
            return $"{{{values.Count - 1}}}";
        }
    }

    private static string Having(string what) => what switch
    {
        "blank-number" => "d.number IS NOT NULL AND (d.number LIKE '/%' OR d.number LIKE '-%')",
        "number" => "d.number IS NOT NULL AND d.number NOT LIKE '/%' AND d.number NOT LIKE '-%'",
        "date" or "issuer" or "signer" or "title" => $"d.{what} IS NOT NULL",
        "problem" => "d.id IN (SELECT document_id FROM problems)",
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "search-fields.json lists a value of has: that has no condition"),
    };

    /// <summary>Words between spaces; without the last space where a longer word will do.</summary>
    private static string Part(string words, bool isPrefix) => isPrefix ? words[..^1] : words;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Json(ImmutableArray<string> texts) => Newtonsoft.Json.JsonConvert.SerializeObject(texts);

    private MentionCondition Some(string table, string sql, bool ofPassage, params ReadOnlySpan<object?> values)
    {
        var condition = With(sql, values);
        return new MentionCondition(table, condition.Sql, condition.Parameters, ofPassage);
    }

    private SqlCondition With(string sql, params ReadOnlySpan<object?> values)
    {
        var named = ImmutableArray.CreateBuilder<(string Name, object? Value)>(values.Length);
        foreach (var value in values)
            named.Add(($"$f{parameters++}", value));
        return new SqlCondition(string.Format(CultureInfo.InvariantCulture, $"({sql})", [.. named.Select(pair => pair.Name)]), named.ToImmutable());
    }
}
