namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>
/// Remembers the targets of a document, so that a figure that is given again (in an annex, in a task) is taken once (gold/GUIDELINES.md, rule 16).
/// Compares the words of the indicators, with the last targets of the same value only: bounded work per target.
/// </summary>
public sealed class RepeatedTargets
{
    private const int Remembered = 64;
    private const double Alike = 0.9;

    private readonly Dictionary<(decimal Value, string Unit, int? Year), List<HashSet<string>>> seen = [];

    public bool IsNew(string indicator, decimal value, string unit, int? year)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        HashSet<string> words = new(indicator.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
        if (!seen.TryGetValue((value, unit, year), out var others))
            seen.Add((value, unit, year), others = []);
        foreach (var other in others)
        {
            var shared = 0;
            foreach (var word in words)
                shared += other.Contains(word) ? 1 : 0;
            if (shared >= Alike * (words.Count + other.Count - shared))
                return false;
        }
        if (others.Count == Remembered)
            others.RemoveAt(0);
        others.Add(words);
        return true;
    }
}
