using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>How much a document says for each province: its mentions, and those of districts that are in one province only. The merger of provinces is seen through.</summary>
internal sealed class ProvinceWeights
{
    private readonly Gazetteer gazetteer;
    private readonly PlaceEvidence evidence;
    private readonly string? home;
    private readonly Dictionary<string, int> weights = new(StringComparer.Ordinal);

    public ProvinceWeights(Gazetteer gazetteer, PlaceEvidence evidence)
    {
        this.gazetteer = gazetteer;
        this.evidence = evidence;
        home = evidence.Province is { } province ? gazetteer.ProvinceName(province) : null;
        foreach (var mention in evidence.Mentions.Provinces)
            Add(mention.Text, mention.Weight);
        foreach (var mention in evidence.Mentions.Districts)
        {
            var provinces = gazetteer.Candidates(mention.Text, null).Where(unit => unit.Level == AdministrativeLevel.District).Select(unit => unit.Province).Distinct().ToList();
            if (provinces.Count == 1)
                Add(provinces[0], 2);
        }
    }

    /// <summary>It is in the document's own province, or in one merged into that.</summary>
    public bool IsHome(AdministrativeUnit unit) => home is not null && IsOneProvince(unit.Province, home);

    /// <summary>The weight of the unit's own province, or, if that is not named, of the one that it was merged into or made from.</summary>
    public int Of(AdministrativeUnit unit) =>
        weights.TryGetValue(unit.Province, out var weight) ? weight
            : weights.Where(w => IsOneProvince(unit.Province, w.Key)).Sum(w => w.Value);

    private void Add(string province, int weight) => weights[province] = weights.GetValueOrDefault(province) + weight;

    /// <summary>One is, on the date, what the other has become: Bến Tre is Vĩnh Long in 2026, not in 2024; Bến Tre and Trà Vinh are never one.</summary>
    private bool IsOneProvince(string province, string other) =>
        province == other || (evidence.Date is { } date && (gazetteer.ProvinceAt(province, date)?.Name == other || gazetteer.ProvinceAt(other, date)?.Name == province));
}
