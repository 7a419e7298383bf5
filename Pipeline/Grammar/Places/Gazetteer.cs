using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar.Bodies;

namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>All administrative units with their time, found by name. Immutable; where no date is given, units of all times are meant.</summary>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Loaded = new(() => new Gazetteer(
        new UnitTree([.. UnitFile.Read("units-until-2025-06.json"), .. UnitFile.Read("units-from-2025-07.json")]), DataFile.Rows<ProvinceRow>("provinces.json")));

    private readonly Dictionary<string, IReadOnlyList<string>> spellings;
    private readonly Lazy<UnitIndex> byName;
    private readonly Lazy<UnitIndex> byBareName;

    public Gazetteer(UnitTree tree, IReadOnlyList<ProvinceRow> provinces)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(provinces);
        Tree = tree;
        spellings = provinces.ToDictionary(row => row.Name, row => row.Variations);
        byName = new(() => Index(PlaceKey.Of));
        byBareName = new(() => Index(PlaceKey.Bare));
    }

    /// <summary>The units of the data files, read when first asked for.</summary>
    public static Gazetteer Default => Loaded.Value;

    public UnitTree Tree { get; }

    public ImmutableArray<AdministrativeUnit> Units => Tree.Units;

    /// <summary>The units of a name, of one kind ("huyện") or of any (null); provinces also by their other spellings ("Đắc Lắc").</summary>
    public IReadOnlyList<AdministrativeUnit> Find(string? kind, string name, PartialDate? at) => Among(byName.Value[PlaceKey.Of(name)], kind, at);

    /// <summary>The same where diacritics are lost or wrong.</summary>
    public IReadOnlyList<AdministrativeUnit> FindBare(string? kind, string name, PartialDate? at) => Among(byBareName.Value[PlaceKey.Bare(name)], kind, at);

    /// <summary>
    /// The units that a text can mean: "huyện Châu Thành" those of all provinces, "xã Tân Hưng, huyện Lạng Giang" only what lies in one so called,
    /// "Châu Thành" those of any kind.
    /// </summary>
    public IReadOnlyList<AdministrativeUnit> Candidates(string unitText, PartialDate? at) =>
        UnitText.ParseAll(unitText) is [{ Name.Length: > 0 } unit, ..] parts ? Within(Find(unit.Kind, unit.Name, at), [.. parts.Skip(1)]) : [];

    /// <summary>Those of the units that lie in all the units named around them.</summary>
    public IReadOnlyList<AdministrativeUnit> Within(IReadOnlyList<AdministrativeUnit> units, IReadOnlyList<UnitText> around)
    {
        ArgumentNullException.ThrowIfNull(around);
        return around.Count == 0 ? units : [.. units.Where(unit => around.All(outer => Tree.Ancestors(unit).Any(above => IsCalled(above, outer))))];
    }

    /// <summary>
    /// The province that a name means on a date: itself, what took its place (Bắc Giang in 2026 is Bắc Ninh), or what it was before (Huế in 2020 is Thừa Thiên Huế);
    /// null for no province.
    /// </summary>
    public AdministrativeUnit? ProvinceAt(string provinceName, PartialDate date)
    {
        var named = Find(null, provinceName, null).Where(unit => unit.Level == AdministrativeLevel.Province).ToList();
        if (named.FirstOrDefault(unit => unit.IsValidAt(date)) is { } valid)
            return valid;
        foreach (var unit in named)
        {
            var later = unit;
            while (later is not null && !later.IsValidAt(date))
                later = Tree.SuccessorsOf(later).FirstOrDefault();
            if (later is not null)
                return later;
        }
        return Units.FirstOrDefault(unit => unit.Level == AdministrativeLevel.Province && unit.IsValidAt(date) && Tree.SuccessorsOf(unit).Any(named.Contains));
    }

    /// <summary>A province's name as units have it: "Hồ Chí Minh" for "Thành phố Hồ Chí Minh", "Đắk Lắk" for "tỉnh Đắc Lắc"; the text itself where it is no province's.</summary>
    public string ProvinceName(string text) =>
        UnitText.ParseAll(text) is [{ Name.Length: > 0 } unit, ..]
        && Find(null, unit.Name, null).FirstOrDefault(u => u.Level == AdministrativeLevel.Province) is { } province ? province.Name : text;

    /// <summary>From the unit that it lies in up to the province.</summary>
    public IEnumerable<AdministrativeUnit> Ancestors(AdministrativeUnit unit) => Tree.Ancestors(unit);

    private bool IsCalled(AdministrativeUnit unit, UnitText name)
    {
        var key = PlaceKey.Of(name.Name);
        return (name.Kind is null || name.Kind == unit.Kind)
            && (PlaceKey.Of(unit.Name) == key || (unit.Level == AdministrativeLevel.Province && spellings[unit.Name].Any(s => PlaceKey.Of(s) == key)));
    }

    private static IReadOnlyList<AdministrativeUnit> Among(IReadOnlyList<AdministrativeUnit> units, string? kind, PartialDate? at) =>
        [.. units.Where(unit => (kind is null || unit.Kind == kind) && unit.IsValidAt(at))];

    private UnitIndex Index(Func<string, string> keyOf)
    {
        var index = new UnitIndex();
        foreach (var unit in Units)
        {
            index.Add(keyOf(unit.Name), unit);
            if (unit.Level != AdministrativeLevel.Province)
                continue;
            foreach (var spelling in spellings[unit.Name])
                index.Add(keyOf(spelling), unit);
        }
        return index;
    }
}
