namespace DirectiveMiner.Bench;

/// <summary>What was measured over one generated corpus: seconds to write and to resolve it, the peak of memory until then, and the times of each question.</summary>
public sealed record GraphFigures(
    int Documents, long Citations, (double Processor, double Wall) Writing, (double Processor, double Wall) Resolving, long PeakBytes, long StoreBytes, IReadOnlyList<(string What, IReadOnlyList<double> Milliseconds)> Questions);
