using DirectiveMiner.Pipeline.Findings;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Tests.Cli;
using Xunit;

namespace DirectiveMiner.Tests.Storage;

/// <summary>Plans that cite what is younger, that name no parent, and that leave out what their peers cite.</summary>
public sealed class FindingsAboutOneDocument : IDisposable
{
    private const string Cited = "Thực hiện Kế hoạch số 112/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh Hà Giang về phát động phong trào thi đua trồng cây gây rừng năm 2024, ";

    private readonly Workplace workplace = Workplace.WithPlans();

    public FindingsAboutOneDocument()
    {
        foreach (var (district, text) in new[]
        {
            ("Mèo Vạc", Cited), ("Yên Minh", Cited), ("Quản Bạ", Cited.Replace("05/3/2024", "06/3/2024", StringComparison.Ordinal)), ("Hoàng Su Phì", Cited),
            ("Bắc Mê", "Thực hiện Chỉ thị số 19-CT/TU ngày 15/4/2024 của Ban Thường vụ Tỉnh ủy Hà Giang về trồng cây gây rừng, "), ("Xín Mần", ""),
        })
        {
            workplace.Write(district + ".txt", Workplace.DistrictPlan.Replace("ĐỒNG VĂN", district.ToUpperInvariant(), StringComparison.Ordinal).Replace("Đồng Văn", district, StringComparison.Ordinal)
                .Replace(Cited, text, StringComparison.Ordinal));
        }
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);
    }

    [Fact]
    public void AreThoseOfAllThatNameIt()
    {
        using var store = StoreFile.OpenToRead(workplace.Store);
        var all = new StoredFindings(store).Of().ToList();
        var nodes = all.SelectMany(finding => new[] { finding.Document, finding.Other }).OfType<string>().Distinct().ToList();
        Assert.True(nodes.Count > 3 && all.DistinctBy(finding => finding.Kind).Count() > 2, string.Join('\n', all));

        Assert.All(nodes, node => Assert.Equal(
            all.Where(finding => finding.Document == node || finding.Other == node).Select(Text), new FindingsPage(store).Of(null, node, null, int.MaxValue).Rows.Select(Text)));
    }

    [Fact]
    public void ComeInPages()
    {
        using var store = StoreFile.OpenToRead(workplace.Store);
        var found = new List<Finding>();
        for (var page = new FindingsPage(store).Of(null, null, null, 2); ; page = new FindingsPage(store).Of(null, null, FindingsPage.Token(page.Next.ToString()), 2))
        {
            found.AddRange(page.Rows);
            if (page.Next is null)
                break;
        }

        Assert.Equal(new StoredFindings(store).Of().Select(Text), found.Select(Text));
    }

    public void Dispose() => workplace.Dispose();

    private static string Text(Finding finding) => $"{finding.Kind} {finding.Document} {finding.Other} {finding.Message}";
}
