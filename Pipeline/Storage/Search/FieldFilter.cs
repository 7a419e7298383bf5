using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Turns the fields of one query into conditions on the store's own tables. Parameters are numbered, so that several conditions can stand in one statement; one filter serves one search.
/// </summary>
internal sealed class FieldFilter(StoreFile store)
{
    /// <summary>The text stands in the passage p.</summary>
    private const string InPassage = "x.document_id = d.id AND x.start >= p.start AND x.start < p.start + p.length";

    private readonly ReferenceReader references = new(store);
    private int parameters;

    /// <summary>The documents that a reference means, for those who show how a query was read.</summary>
    public MeantDocuments Meant(ReferenceNode reference) => references.Read(reference);

    /// <summary>
    /// What the field asks of a document; with <paramref name="passages"/>, of a passage: "target:" and "cites:" then hold for the passage p in which the target or citation begins
    /// (start &gt;= p.start AND start &lt; p.start + p.length), while what concerns the document as a whole holds for all of its passages. The condition for passages implies that for documents.
    /// </summary>
    public SqlCondition Of(QueryNode field, bool passages) => field switch
    {
        CodeNode { Field: SearchField.Type } type => With("d.type IS {0}", type.Code),
        CodeNode { Field: SearchField.Level } level => With("d.issuer_level IS {0}", level.Code),
        CodeNode { Field: SearchField.Province } province => With("d.province IS {0}", province.Code),
        CodeNode { Field: SearchField.Relation } relation => Some("citations", "x.relation = {0} AND x.status <> 'self'", passages, relation.Code),
        CodeNode { Field: SearchField.Has } has => Having(has.Code, passages),
        PeriodNode period => Issued(period),
        NameNode { Field: SearchField.Number } number => Numbered(number),
        NameNode { Field: SearchField.Issuer } issuer => With("d.issuer_words IS NOT NULL AND instr(d.issuer_words, {0}) > 0", Part(ComparedWords.OfBody(issuer.Words), issuer.IsPrefix)),
        NameNode { Field: SearchField.Title } title => With("d.title_words IS NOT NULL AND instr(d.title_words, {0}) > 0", Part(ComparedWords.Of(title.Words), title.IsPrefix)),
        NameNode { Field: SearchField.Campaign } campaign => Some("campaigns", "instr(x.name_words, {0}) > 0", passages, Part(ComparedWords.Of(campaign.Words), campaign.IsPrefix)),
        ReferenceNode { Field: SearchField.Cites } cites => Citing(cites, "", passages),
        ReferenceNode { Field: SearchField.Parent } parent => Citing(parent, " AND x.is_parent = 1", false),
        ReferenceNode { Field: SearchField.CitedBy } citing => CitedBy(citing),
        TargetNode target => Aiming(target, passages),
        ArrivedNode arrived => With("d.arrival > {0} AND d.arrival <= {1}", arrived.After, arrived.UpTo),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no field has such a node"),
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

    private SqlCondition Citing(ReferenceNode reference, string also, bool passages)
    {
        var meant = references.Read(reference);
        return Some("citations", $"((x.status = 'resolved' AND x.work IN (SELECT value FROM json_each({{0}}))) OR x.id IN (SELECT value FROM json_each({{1}}))){also}",
            passages, Json(meant.Works), $"[{string.Join(',', meant.OpenCitations)}]");
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

    private SqlCondition Aiming(TargetNode target, bool passages)
    {
        var conditions = new List<string>();
        var values = new List<object?>();
        foreach (var word in target.Indicator)
            conditions.Add($"instr(x.words, {Add($" {word.Folded} ")}) > 0");
        if (target.Unit is { } unit)
            conditions.Add(unit == "%" ? $"x.unit = {Add(unit)}" : $"instr(x.unit_words, {Add(ComparedWords.Of(unit))}) > 0");
        if (target.Value is { } value)
            conditions.Add(TargetConditions.Of(target.Test, value, Add));
        return Some("targets", conditions.Count == 0 ? "1" : string.Join(" AND ", conditions), passages, [.. values]);

        string Add(object? parameter)
        {
            values.Add(parameter);
            return $"{{{values.Count - 1}}}";
        }
    }

    private SqlCondition Having(string what, bool passages) => what switch
    {
        "blank-number" => With("d.number IS NOT NULL AND (d.number LIKE '/%' OR d.number LIKE '-%')"),
        "number" => With("(d.number IS NOT NULL AND d.number NOT LIKE '/%' AND d.number NOT LIKE '-%')"),
        "date" => With("d.date IS NOT NULL"),
        "issuer" => With("d.issuer IS NOT NULL"),
        "signer" => With("d.signer IS NOT NULL"),
        "title" => With("d.title IS NOT NULL"),
        "problem" => With("d.id IN (SELECT document_id FROM problems)"),
        "parent" => Some("citations", "x.is_parent = 1", false),
        "citation" => Some("citations", "x.status <> 'self'", passages),
        "open-citation" => Some("citations", "x.status IN ('ambiguous', 'unresolved')", passages),
        "campaign" => Some("campaigns", "1", passages),
        "target" => Some("targets", "1", passages),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "search-fields.json lists a value of has: that has no condition"),
    };

    /// <summary>The document, or the passage, has such a row of a table of what is mentioned.</summary>
    private SqlCondition Some(string table, string condition, bool passages, params ReadOnlySpan<object?> values) => passages
        ? With($"EXISTS (SELECT 1 FROM {table} AS x WHERE {InPassage} AND {condition})", values) with { IsOfPassage = true }
        : With($"d.id IN (SELECT x.document_id FROM {table} AS x WHERE {condition})", values);

    /// <summary>Words between spaces; without the last space where a longer word will do.</summary>
    private static string Part(string words, bool isPrefix) => isPrefix ? words[..^1] : words;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Json(ImmutableArray<string> texts) => Newtonsoft.Json.JsonConvert.SerializeObject(texts);

    private SqlCondition With(string sql, params ReadOnlySpan<object?> values)
    {
        var named = ImmutableArray.CreateBuilder<(string Name, object? Value)>(values.Length);
        foreach (var value in values)
            named.Add(($"$f{parameters++}", value));
        return new SqlCondition(string.Format(CultureInfo.InvariantCulture, $"({sql})", [.. named.Select(pair => pair.Name)]), named.ToImmutable());
    }
}
