namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>Counts of one document or of many: per group of entries found, spurious and missed ones; per attribute ("citations.date") right ones of all.</summary>
public sealed class Tally
{
    private readonly SortedDictionary<string, (int Right, int All)> attributes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Found, int Spurious, int Missed)> groups = [];

    /// <summary>The attributes that were compared at least once, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, (int Right, int All)>> Attributes => attributes;

    public (int Found, int Spurious, int Missed) Group(string group) => groups.GetValueOrDefault(group);

    public void Add(string attribute, bool right)
    {
        var (ok, all) = attributes.GetValueOrDefault(attribute);
        attributes[attribute] = (ok + (right ? 1 : 0), all + 1);
    }

    public void AddEntries(string group, int found, int spurious, int missed)
    {
        var before = groups.GetValueOrDefault(group);
        groups[group] = (before.Found + found, before.Spurious + spurious, before.Missed + missed);
    }

    public void Add(Tally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (attribute, (right, all)) in other.attributes)
        {
            var before = attributes.GetValueOrDefault(attribute);
            attributes[attribute] = (before.Right + right, before.All + all);
        }
        foreach (var (group, (found, spurious, missed)) in other.groups)
            AddEntries(group, found, spurious, missed);
    }

    /// <summary>Rounded to four places, or null where there is nothing to divide by.</summary>
    public static double? Rate(int part, int whole) => whole == 0
        ? null
        : double.Parse(((double)part / whole).ToString("F4", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
