namespace DirectiveMiner.Pipeline.Evaluation.Coverage;

/// <summary>Counts behind the measures of gold/COVERAGE.md, "Scores"; they add up over pairs.</summary>
public sealed record CoverageTally(
    int Items = 0, int Found = 0, int StatusRight = 0, int TruePositive = 0, int FalsePositive = 0, int FalseNegative = 0, int Targets = 0, int TargetsRight = 0, int Evidence = 0, int EvidenceFound = 0)
{
    public double Status => Ratio(StatusRight, Items);

    public double GapPrecision => Ratio(TruePositive, TruePositive + FalsePositive);

    public double GapRecall => Ratio(TruePositive, TruePositive + FalseNegative);

    public double GapF1 => Ratio(2 * TruePositive, (2 * TruePositive) + FalsePositive + FalseNegative);

    public double Comparison => Ratio(TargetsRight, Targets);

    public double EvidenceRecall => Ratio(EvidenceFound, Evidence);

    public static CoverageTally operator +(CoverageTally one, CoverageTally other) => one.Add(other);

    public CoverageTally Add(CoverageTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new CoverageTally(Items + other.Items, Found + other.Found, StatusRight + other.StatusRight, TruePositive + other.TruePositive, FalsePositive + other.FalsePositive,
            FalseNegative + other.FalseNegative, Targets + other.Targets, TargetsRight + other.TargetsRight, Evidence + other.Evidence, EvidenceFound + other.EvidenceFound);
    }

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
