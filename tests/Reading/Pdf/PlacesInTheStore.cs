using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Pages;
using DirectiveMiner.Pipeline.Reading.Programs;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Tests.Cli;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Pdf;

public sealed class PlacesInTheStore : IDisposable
{
    private readonly Workplace workplace = new();

    public void Dispose() => workplace.Dispose();

    [SkippableFact]
    public void AreThoseOfTheReader()
    {
        PdfTools.Require(OutsidePrograms.PdfInfo, OutsidePrograms.PdfToText);
        var bytes = new PdfWriter().Page((20, 220, "Số: 45/KH-UBND"), (60, 190, "KẾ HOẠCH")).Page((20, 200, "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014")).ToBytes();
        File.WriteAllBytes(Path.Combine(workplace.Texts, "plan.pdf"), bytes);
        workplace.Write("plan.txt", Workplace.ProvincePlan);
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);

        var read = PdfTools.Read(bytes);
        var whole = new TextSpan(0, read.Text.Length);
        using var store = StoreFile.Open(workplace.Store);
        var (pdf, text) = (Stored(store, "plan.pdf"), Stored(store, "plan.txt"));
        Assert.Equal<PageBox>(read.Locator.BoxesOf(whole), pdf.BoxesOf(whole));
        Assert.Equal<PageSize>(read.Places.Pages, pdf.Pages);
        Assert.Equal(3, pdf.BoxesOf(whole).Length);
        Assert.Empty(text.BoxesOf(whole));
        Assert.Equal(1, text.PageOf(100));
    }

    [SkippableFact]
    public void AreShownOnDemandOnly()
    {
        PdfTools.Require(OutsidePrograms.PdfInfo, OutsidePrograms.PdfToText);
        var path = Path.Combine(workplace.Texts, "plan.pdf");
        File.WriteAllBytes(path, new PdfWriter().Page((60, 190, "KẾ HOẠCH")).Page((20, 200, "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014")).ToBytes());
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);

        var (shown, extracted) = (JObject.Parse(workplace.Run("show", "plan.pdf", "--format", "json", "--boxes").Out), JObject.Parse(workplace.Run("extract", path, "--boxes").Out));
        var span = shown["citations"]![0]!["span"]!;
        Assert.Equal(2, (int)span["page"]!);
        var box = Assert.Single(span["boxes"]!);
        Assert.Equal(2, (int)box["page"]!);
        Assert.InRange((double)box["x"]!, 85, 87);
        Assert.Equal(420, (double)shown["source"]!["pageSizes"]![1]!["width"]!);
        Assert.True(JToken.DeepEquals(span, extracted["citations"]![0]!["span"]));
        Assert.DoesNotContain("boxes", workplace.Run("show", "plan.pdf", "--format", "json").Out + workplace.Run("extract", path).Out, StringComparison.Ordinal);
        Assert.Equal(2, workplace.Run("show", "plan.pdf", "--boxes").Code);
    }

    [Fact]
    public void ComeOutOfTheirBytesAsTheyWent()
    {
        var random = new Random(7);
        for (var round = 0; round < 40; round++)
        {
            var (words, end) = (ImmutableArray.CreateBuilder<WordPlace>(), 0);
            for (var i = random.Next(60); i > 0; i--)
            {
                var (start, length) = (end + random.Next(9), random.Next(12));
                words.Add(new WordPlace(new TextSpan(start, length), 0, random.Next(3) == 0, new PageArea(Edge(random), Edge(random), Edge(random), Edge(random))));
                end = start + length;
            }
            var places = TextPlaces.Of([new PageSize(595.3, 841.9), new PageSize(1e6, 0)], [new PageText("", words.DrainToImmutable()), PageText.Blank], [3, end]);
            var unpacked = PackedPlaces.Unpack(PackedPlaces.Pack(places));
            Assert.Equal<PageSize>(places.Pages, unpacked.Pages);
            for (var at = 0; at < end + 4; at++)
                Assert.Equal<PageBox>(places.BoxesOf(new TextSpan(at, 20)), unpacked.BoxesOf(new TextSpan(at, 20)));
        }
        Assert.Null(PackedPlaces.Pack(TextPlaces.None));
        Assert.Empty(PackedPlaces.Unpack(null).Pages);
    }

    private static SpanLocator Stored(StoreFile store, string name) => new StoredPlaces(store).Of(Assert.Single(new DocumentQueries(store).Find(name)).Id);

    private static double Edge(Random random) => random.Next(4) == 0 ? random.Next(-1_000_000, 1_000_000) : Math.Round(random.NextDouble() * 600, 1);
}
