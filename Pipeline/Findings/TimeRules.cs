using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export.Coverage;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Resolution;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>What does not go together in time.</summary>
public static class TimeRules
{
    /// <summary>Words before a mention that name a part of it: "bãi bỏ khoản 2 Điều 5 của Nghị định …".</summary>
    private static readonly string[] Links = ["cua", "tai", "trong", "thuoc"];

    private static readonly string[] Verbs = ["bai bo", "thay the", "huy bo"];

    /// <summary>What is ended where it follows the verb within so many words is a part: "bãi bỏ một số điều, khoản của Luật A và Luật B".</summary>
    private static readonly string[] Parts = ["quy dinh", "dieu", "khoan", "diem", "noi dung", "cum tu", "phu luc", "chuong", "muc", "mau"];

    private const int WordsToPart = 4;

    /// <summary>A document cites one that is younger; null where it does not.</summary>
    public static Finding? CitesYounger(GraphNode citing, GraphNode cited, params Evidence[] evidence)
    {
        ArgumentNullException.ThrowIfNull(citing);
        ArgumentNullException.ThrowIfNull(cited);
        return citing.Key != cited.Key && IsAfter(cited.Date, citing.Date)
            ? new Finding(FindingKind.CitesYounger, citing.Key, cited.Key, $"{Naming.Of(citing)} of {citing.Date} cites {Naming.Of(cited)} of {cited.Date}",
                $"{Naming.Of(citing)} {Day(citing)} viện dẫn {Naming.Of(cited)} {Day(cited)}", [.. evidence])
            : null;
    }

    /// <summary>
    /// A document rests on one that <paramref name="end"/> replaced or repealed before; null where it does not. Only an act of the same type or of the same body ends another:
    /// a plan for a law that is to replace one does not.
    /// </summary>
    public static Finding? BasisReplaced(GraphNode resting, GraphNode basis, GraphNode end, Relation how, Evidence basisAt, Evidence endAt)
    {
        ArgumentNullException.ThrowIfNull(resting);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(end);
        return resting.Key != end.Key && end.Key != basis.Key && IsAfter(resting.Date, end.Date) && CanEnd(end, basis)
            ? new Finding(FindingKind.BasisReplaced, resting.Key, basis.Key,
                $"{Naming.Of(resting)} rests on {Naming.Of(basis)}, which {Naming.Of(end)} of {end.Date} {(how == Relation.Replaces ? "replaces" : "repeals")}",
                $"{Naming.Of(resting)} căn cứ vào {Naming.Of(basis)}, đã bị {Naming.Of(end)} {Day(end)} {(how == Relation.Replaces ? "thay thế" : "bãi bỏ")}", [basisAt, endAt])
            : null;
    }

    private static string Day(GraphNode node) => node.Date is { } date ? DocumentCaption.Printed(date) : "";

    /// <summary>The words before a mention that is replaced or repealed tell that only a part of the document is meant.</summary>
    public static bool IsOfPart(string before)
    {
        var text = $" {string.Join(' ', Letters.Strip(before).Split([' ', ',', ';', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))} ";
        if (Array.Exists(Links, link => text.EndsWith($" {link} ", StringComparison.Ordinal)))
            return true;
        var verb = Verbs.Max(verb => text.LastIndexOf($" {verb} ", StringComparison.Ordinal));
        var after = verb < 0 ? "" : $" {string.Join(' ', text[verb..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(2).Take(WordsToPart))} ";
        return Array.Exists(Parts, part => after.Contains($" {part} ", StringComparison.Ordinal));
    }

    /// <summary>The one day is known to come after the other; what is known only to the month says so only of other months.</summary>
    public static bool IsAfter(PartialDate? date, PartialDate? other)
    {
        if (date is not { } left || other is not { } right)
            return false;
        var (one, two) = (left.ToString(), right.ToString());
        var common = Math.Min(one.Length, two.Length);
        return string.CompareOrdinal(one, 0, two, 0, common) > 0;
    }

    private static bool CanEnd(GraphNode end, GraphNode basis) => (end.Type is { } type && type == basis.Type)
        || (end.Issuer is { } issuer && basis.Issuer is { } other && BodyKeys.Of(issuer, null).Body == BodyKeys.Of(other, null).Body);
}
