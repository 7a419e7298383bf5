using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar.Places;

namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>In which provinces there is, or was, a district or commune of a name. Keys are folded: case, and the diacritics that scans lose, do not count.</summary>
public sealed class UnitTable
{
    private readonly Dictionary<string, List<ProvinceRow>> provincesOf = new(StringComparer.Ordinal);

    public UnitTable(Gazetteer gazetteer, IReadOnlyList<ProvinceRow> provinces)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(provinces);
        var byName = provinces.ToDictionary(row => row.Name);
        foreach (var unit in gazetteer.Units)
        {
            if (unit.Level != AdministrativeLevel.Province)
                Add(unit.Text, byName[unit.Province]);
        }
    }

    public bool Knows(string unit) => provincesOf.ContainsKey(Key(unit));

    /// <summary>The one province that has a unit of this name ("Quận 1"); null if none or several have.</summary>
    public ProvinceRow? OnlyProvinceOf(string unit) => provincesOf.TryGetValue(Key(unit), out var rows) && rows.Count == 1 ? rows[0] : null;

    /// <summary>Whether the province has, or had, a unit of this name.</summary>
    public bool Has(ProvinceRow province, string unit) => provincesOf.TryGetValue(Key(unit), out var rows) && rows.Exists(row => ReferenceEquals(row, province));

    private void Add(string unit, ProvinceRow province)
    {
        if (!provincesOf.TryGetValue(Key(unit), out var rows))
            provincesOf.Add(Key(unit), rows = new List<ProvinceRow>(1));
        if (!rows.Exists(row => ReferenceEquals(row, province)))
            rows.Add(province);
    }

    private static string Key(string unit) => Letters.Strip(unit).Replace(" - ", "-", StringComparison.Ordinal).Replace('\u2019', '\'');
}
