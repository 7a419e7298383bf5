using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Places;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Places;

public sealed class GazetteerLookup
{
    private static readonly Gazetteer Units = Gazetteer.Default;

    [Fact]
    public void FindsUnitsByKindNameAndDate() => Assert.All(UnitCases.Of("find"), row =>
        Assert.Equal(row["codes"]!.Values<string>().Order(StringComparer.Ordinal),
            Units.Find(row.Value<string>("kind"), row.Value<string>("name")!, UnitCases.Date(row, "at")).Select(u => u.Code).Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void FindsWithoutDiacriticsWhenAskedTo() =>
        Assert.Equal(10, Units.FindBare("huyện", "chau thanh", new PartialDate(2024)).Count);

    [Fact]
    public void ProvinceOnADateIsTheOneThatTookItsPlace() => Assert.All(UnitCases.Of("provinceAt"), row =>
        Assert.Equal(row.Value<string>("province"), Units.ProvinceAt(row.Value<string>("name")!, UnitCases.Date(row, "date")!.Value)?.Name));

    [Fact]
    public void CandidatesOfACommonNameAreThoseOfAllProvinces()
    {
        var found = Units.Candidates("huyện Châu Thành", new PartialDate(2024));
        Assert.Equal(["An Giang", "Bến Tre", "Hậu Giang", "Kiên Giang", "Long An", "Sóc Trăng", "Tiền Giang", "Trà Vinh", "Tây Ninh", "Đồng Tháp"],
            found.Select(u => u.Province).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AncestorsLeadToTheProvince() =>
        Assert.Equal(["huyện Lạng Giang", "tỉnh Bắc Giang"],
            Units.Ancestors(Assert.Single(Units.Candidates("xã Tân Hưng, huyện Lạng Giang", new PartialDate(2024)))).Select(u => u.Text));

    [Theory]
    [InlineData(2024, 63, 705)]
    [InlineData(2026, 34, 0)]
    public void YearHasItsProvincesAndDistricts(int year, int provinces, int districts)
    {
        var day = new PartialDate(year, 1, 15);
        Assert.Equal(provinces, Units.Units.Count(u => u.Level == AdministrativeLevel.Province && u.IsValidAt(day)));
        Assert.Equal(districts, Units.Units.Count(u => u.Level == AdministrativeLevel.District && u.IsValidAt(day)));
    }

    [Fact]
    public void CommunesAreThoseOfTheListBeforeAndAfterTheReform()
    {
        Assert.Equal(10599, Units.Units.Count(u => u.Level == AdministrativeLevel.Commune && u.IsValidAt(new PartialDate(2024, 1, 15))));
        Assert.Equal(3321, Units.Units.Count(u => u.Level == AdministrativeLevel.Commune && u.IsValidAt(new PartialDate(2026, 1, 15))));
    }

    [Fact]
    public void EveryProvinceIsAmongTheProvincesOfTheGrammar() =>
        Assert.Empty(Units.Units.Select(u => u.Province).Distinct().Except(MiningGrammar.Default.Provinces.Select(p => p.Name)));

    [Fact]
    public void EverySuccessorExistsOnTheDayAfter() =>
        Assert.Empty(Units.Units.Where(u => Units.Tree.SuccessorsOf(u).Count() != u.Successors.Length).Select(u => u.Text));

    [Fact]
    public void UnitsOfOneCodeDoNotOverlapInTime() => Assert.All(Units.Units.GroupBy(u => u.Code), units =>
    {
        var inOrder = units.OrderBy(u => u.ValidFrom ?? "", StringComparer.Ordinal).ToList();
        for (var i = 1; i < inOrder.Count; i++)
            Assert.True(string.CompareOrdinal(inOrder[i - 1].ValidTo ?? "9999", inOrder[i].ValidFrom ?? "") < 0, $"{inOrder[i - 1].Text} and {inOrder[i].Text}, {units.Key}");
    });

    [Fact]
    public void MostCommunesBeforeTheReformHaveSuccessors()
    {
        var communes = Units.Units.Where(u => u is { Level: AdministrativeLevel.Commune, ValidTo: "2025-06-30" }).ToList();
        Assert.True(communes.Count(u => !u.Successors.IsEmpty) > 0.92 * communes.Count);
    }
}
