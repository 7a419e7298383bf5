namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>How alike an annotated and a mined entry are; 0 = they do not match (gold/GUIDELINES.md, "Scores").</summary>
public static class Similarity
{
    /// <summary>Type and number agree, or most words of the name; date, relation and nesting tell the mentions of one document apart.</summary>
    public static double OfCitations(CitationEntry gold, CitationEntry mined)
    {
        var alike = (gold.Date == mined.Date ? 1 : 0) + (gold.Relation == mined.Relation ? 1 : 0) + (gold.Within is null == mined.Within is null ? 1 : 0);
        var tie = alike / 10.0;
        if (gold.IsNumbered)
            return gold.FoldedType == mined.FoldedType && gold.FoldedNumber == mined.FoldedNumber ? 1 + tie : 0;
        var (share, back) = (gold.NameWords.ShareIn(mined.NameWords), mined.NameWords.ShareIn(gold.NameWords));
        var counted = gold.Optional ? Math.Max(share, back) : share;
        return counted >= 0.6 && !TermsClash(gold.Name, mined.Name) ? share + back + tie : 0;
    }

    /// <summary>Six in ten of the words, both ways.</summary>
    public static double OfCampaigns(CampaignEntry gold, CampaignEntry mined)
    {
        var (share, back) = (gold.NameWords.ShareIn(mined.NameWords), mined.NameWords.ShareIn(gold.NameWords));
        return (gold.Optional ? Math.Max(share, back) : Math.Min(share, back)) >= 0.6 ? (share + back) / 2 : 0;
    }

    /// <summary>The figure, the kind of unit, and half of the annotated indicator's words.</summary>
    public static double OfTargets(TargetEntry gold, TargetEntry mined)
    {
        if (!SameFigure(gold.Value, mined.Value) || gold.IsPercent != mined.IsPercent)
            return 0;
        var (share, back) = (gold.IndicatorWords.ShareIn(mined.IndicatorWords), mined.IndicatorWords.ShareIn(gold.IndicatorWords));
        return (gold.Optional ? Math.Max(share, back) : share) >= 0.5 ? (share + back) / 2 : 0;
    }

    public static bool SameFigure(double? one, double? other) => one is { } a && other is { } b ? Math.Abs(a - b) < 1e-6 : one is null == other is null;

    /// <summary>Both names carry terms ("khóa XI") or figures ("Trung ương 4"), and share none.</summary>
    private static bool TermsClash(string? one, string? other) =>
        Clash(one, other, word => word.All(c => c is 'I' or 'V' or 'X' or 'L') ? word : null)
        || Clash(one, other, word => word.All(char.IsDigit) ? (word.TrimStart('0') is { Length: > 0 } figure ? figure : "0") : null);

    private static bool Clash(string? one, string? other, Func<string, string?> pick)
    {
        var (a, b) = (Picked(one), Picked(other));
        return a.Count > 0 && b.Count > 0 && !a.Overlaps(b);

        HashSet<string> Picked(string? name) => [.. ScoreFolding.PlainWords(name ?? "").Select(pick).OfType<string>()];
    }
}
