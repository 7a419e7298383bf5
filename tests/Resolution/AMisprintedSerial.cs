using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;
using Xunit;

namespace DirectiveMiner.Tests.Resolution;

public sealed class AMisprintedSerial : IDisposable
{
    private const string Title = "Phát triển nuôi trồng thủy sản ven biển giai đoạn 2023 - 2025";

    private readonly StoredTexts store = new();

    public AMisprintedSerial() => store.Add("citing", Text("HUYỆN SƠN HÒA", "61/KH-UBND", "Sơn Hòa, ngày 10 tháng 9", "Chăm sóc đường hoa nông thôn",
        $"Thực hiện Kế hoạch số 35/KH-UBND ngày 12/5/2023 của Ủy ban nhân dân tỉnh Phú Yên về {Title}, Ủy ban nhân dân huyện ban hành kế hoạch:"));

    [Fact]
    public void IsRepairedWhenTheDocumentComes()
    {
        AddTrue();
        Assert.Contains("repaired", Found.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(store.Graph().Graph.Nodes, node => node.Number == "35/KH-UBND");
    }

    [Fact]
    public void IsItsOwnAgainWhenTheDocumentGoes()
    {
        var before = store.Describe();
        AddTrue();
        Remove("true");
        Assert.Equal(before, store.Describe());
    }

    [Fact]
    public void IsItsOwnAgainWhenASecondDocumentFits()
    {
        AddTrue();
        store.Add("other", Text("TỈNH PHÚ YÊN", "351/KH-UBND", "Phú Yên, ngày 12 tháng 5", Title, "Các sở tổ chức thực hiện."));
        Assert.DoesNotContain("repaired", Found.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void IsTheDocumentsOwnNumberWhereTheDocumentItselfPrintsItWrong()
    {
        store.Add("true", Text("TỈNH PHÚ YÊN", "135/KH-UBND", "Phú Yên, ngày 12 tháng 5", Title,
            $"(Kèm theo Kế hoạch số 153/KH-UBND ngày 12/5/2023 của Ủy ban nhân dân tỉnh Phú Yên về {Title})"));
        Assert.Equal("self", store.Citations("true").Single(row => row.Number == "153/KH-UBND").Status);
    }

    [Fact]
    public void TouchesFewBuckets()
    {
        Assert.InRange(AddTrue(), 1, 6);
        Assert.Equal(0, CorpusStep.Run(store.Store));
    }

    public void Dispose() => store.Dispose();

    private CitationRow Found => store.Citations("citing").Single(row => row.Number == "35/KH-UBND");

    private int AddTrue() => store.Add("true", Text("TỈNH PHÚ YÊN", "135/KH-UBND", "Phú Yên, ngày 12 tháng 5", Title, "Các sở tổ chức thực hiện."));

    private void Remove(string name)
    {
        new DocumentWriter(store.Store, new SqliteSearchIndex(store.Store)).Remove(store.Store.LocationOf(store.Document(name).Path));
        CorpusStep.Run(store.Store);
    }

    private static string Text(string place, string number, string day, string title, string body) =>
        $"ỦY BAN NHÂN DÂN\n{place}\nSố: {number}\n\n{day} năm 2023\n\nKẾ HOẠCH\n{title}\n\n{body}\n";
}
