namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>Units by a key that several can share, in the order in which they were given.</summary>
internal sealed class UnitIndex
{
    private readonly Dictionary<string, List<AdministrativeUnit>> units = new(StringComparer.Ordinal);

    public IReadOnlyList<AdministrativeUnit> this[string key] => units.TryGetValue(key, out var found) ? found : [];

    public void Add(string key, AdministrativeUnit unit)
    {
        if (!units.TryGetValue(key, out var list))
            units.Add(key, list = new List<AdministrativeUnit>(1));
        if (list.Count == 0 || !ReferenceEquals(list[^1], unit))
            list.Add(unit);
    }
}
