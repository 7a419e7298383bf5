using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;

namespace DirectiveMiner.Pipeline.Coverage.Targets;

/// <summary>Compares a target of the parent with the child's that counts the same thing (gold/COVERAGE.md, "Status"): first whether they can be compared at all, then which is more ambitious.</summary>
public static class TargetComparer
{
    /// <summary>A department answers for the whole of the parent's area: a figure near the parent's is set for that, a small one for itself.</summary>
    private const decimal OwnShare = 0.5m;

    private const string Period = "giai đoạn";

    public static (TargetComparison Comparison, CoverageReason Reason) Compare(PreparedTarget parent, PreparedTarget child, MinedDocument above, MinedDocument below)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(child);
        ArgumentNullException.ThrowIfNull(above);
        ArgumentNullException.ThrowIfNull(below);
        var (one, other) = (parent.Target, child.Target);
        if (YearsDiffer(parent, child, above))
            return Changed(CoverageReasonCode.OtherYear, Year(one), Year(other));
        if (parent.IsAll && child.IsAll)
        {
            return (TargetComparison.Equal, one.Unit == other.Unit && one.Value == other.Value ? Reason(CoverageReasonCode.SameFigure, Text(one)) : Reason(CoverageReasonCode.AllOfItsOwn, Text(other), Text(one)));
        }
        if (parent.IsShare != child.IsShare)
            return Changed(CoverageReasonCode.OtherUnit, one.Unit, other.Unit);
        if (parent.IsShare && SubjectsDiffer(parent, child))
            return Changed(CoverageReasonCode.OtherScope, one.Indicator, other.Indicator);
        if (!parent.IsShare && !parent.IsRate && (one.Denominator is not null ? one.Denominator != other.Denominator : child.Value < parent.Value && IsPart(parent, child, above, below)))
            return Changed(CoverageReasonCode.ShareOfTotal, Text(one), Text(other));
        return Ranked(parent, child);
    }

    private static (TargetComparison, CoverageReason) Ranked(PreparedTarget parent, PreparedTarget child)
    {
        var (one, other) = (parent.Target, child.Target);
        var difference = decimal.Compare(child.Value, parent.Value);
        if (difference == 0 && one.ValueTo is { } to && other.ValueTo is { } otherTo)
            difference = decimal.Compare(otherTo, to);
        if (difference == 0)
            return (TargetComparison.Equal, Reason(CoverageReasonCode.SameFigure, Text(other)));
        var smallerIsBetter = one.Comparator == Comparator.AtMost || other.Comparator == Comparator.AtMost;
        return difference > 0 != smallerIsBetter
            ? (TargetComparison.Higher, Reason(CoverageReasonCode.MoreAmbitious, Text(one), Text(other)))
            : (TargetComparison.Lower, Reason(CoverageReasonCode.LessAmbitious, Text(one), Text(other)));
    }

    /// <summary>A year of its own, or of a title with one year, must be the child's; a title's last year of a period leaves the years before it open.</summary>
    private static bool YearsDiffer(PreparedTarget parent, PreparedTarget child, MinedDocument above) =>
        parent.Target.Year is { } year && child.Target.Year is { } other && year != other
        && (parent.HasOwnYear || above.Fields.Title?.Value.Contains(Period, StringComparison.OrdinalIgnoreCase) != true);

    private static bool SubjectsDiffer(PreparedTarget parent, PreparedTarget child) =>
        !parent.Subject.IsEmpty && !child.Subject.IsEmpty && !parent.Subject.Overlaps(child.Subject);

    /// <summary>The child's area is a part of the parent's.</summary>
    private static bool IsPart(PreparedTarget parent, PreparedTarget child, MinedDocument above, MinedDocument below) =>
        !(below.Fields.Issuer?.Value.Level is AdministrativeLevel.Department or AdministrativeLevel.Office && above.Fields.Issuer?.Value.Level is not null && child.Value >= parent.Value * OwnShare);

    private static (TargetComparison, CoverageReason) Changed(CoverageReasonCode code, string one, string other) => (TargetComparison.Changed, Reason(code, one, other));

    private static CoverageReason Reason(CoverageReasonCode code, params ReadOnlySpan<string> details) => new(code, [.. details]);

    private static string Year(Target target) => target.Year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(Target target)
    {
        var figure = target.Numerator is { } part && target.Denominator is { } whole ? $"{VietnameseFigure.Of(part)}/{VietnameseFigure.Of(whole)}" : VietnameseFigure.Of(target.Value);
        return target.ValueTo is { } to ? $"{figure}–{VietnameseFigure.Of(to)} {target.Unit}" : $"{figure} {target.Unit}";
    }
}
