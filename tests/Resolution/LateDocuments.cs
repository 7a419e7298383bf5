using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Storage;
using Microsoft.Data.Sqlite;
using Xunit;

namespace DirectiveMiner.Tests.Resolution;

/// <summary>Generated documents whose mentions are much alike: few numbers, bodies, days and titles, written in several ways, misprinted, cut short, or left out.</summary>
public sealed class LateDocuments
{
    private const int Rounds = 12;

    private const int All = 40;

    private static readonly string[] Numbers = ["12/KH-UBND", "12/KH-UBND", "12/KH-UBND", "47/KH-UBND", "012/KH-UBND", "12/KHUBND", "15/2023/NĐ-CP", "15/2023/NĐ-CP", "15-2023/NĐ-CP", "12/2022/QH15"];
    private static readonly string?[] Bodies = ["Ủy ban nhân dân tỉnh Phú Yên", "Ủy ban nhân dân tỉnh Phú Yên", "Ủy ban nhân dân tỉnh Phú Yên", "UBND tỉnh Phú Yên", "Ủy ban nhân dân huyện Sơn Hòa", "Ủy ban nhân dân tỉnh Bến Tre", null];
    private static readonly string?[] Titles = ["nuôi trồng thủy sản ven biển năm 2023", "nuôi trồng thủy sản ven biển", "chăm sóc đường hoa ở nông thôn", null, null];
    private static readonly PartialDate?[] Dates = [new(2023, 8, 4), new(2022, 11, 2), new(2023), new(2023, 5), null, null];
    private static readonly PartialDate UsualDate = new(2023, 5, 12);
    private static readonly string[] Provinces = ["Phú Yên", "Phú Yên", "Bến Tre", "Đắk Lắk"];

    /// <summary>Compared after one step each time: a later one that resolves the bucket in full would put right what an earlier one had wrong.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void AreResolvedAsIfAllHadComeTogether(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var documents = Enumerable.Range(0, All).Select(i => Document(random, i)).ToArray();
            random.Shuffle(documents);
            var early = All - random.Next(1, 4);
            using var together = new StoredTexts();
            using var late = new StoredTexts();
            Write(together, documents);
            Write(late, documents[..early]);
            Write(late, documents[early..]);
            Assert.Equal(together.Describe(), late.Describe());
        }
    }

    [Fact]
    public void LeaveTheOthersOfTheBucketUnreadWhereATwinIsSettled()
    {
        using var store = new StoredTexts();
        MinedDocument Citing(int i) => Mined(i, DocumentFields.None, [Citation("12/KH-UBND", UsualDate, Bodies[0], Titles[0], "văn bản")]);
        Write(store, Enumerable.Range(0, 6).Select(Citing));
        using (var other = new SqliteConnection($"Data Source={store.Store.FullPath};Pooling=False"))
        {
            other.Open();
            using var mark = other.CreateCommand();
            mark.CommandText = "UPDATE citations SET reason = 'marked' WHERE document_id = 2";
            mark.ExecuteNonQuery();
        }
        Write(store, [Citing(6)]);
        var reasons = new DocumentQueries(store.Store).All().SelectMany(row => new CitationQueries(store.Store).Of(row.Id)).Select(row => (row.Status, row.Reason)).ToList();
        Assert.Equal(1, reasons.Count(row => row.Reason == "marked"));
        Assert.Equal(6, reasons.Count(row => row == ("resolved", "number, issuer and date agree")));
    }

    private static void Write(StoredTexts store, IEnumerable<MinedDocument> documents)
    {
        foreach (var document in documents)
            store.Write(PreparedDocument.Of(document, new SourceText(document.Source, Text, [0], [])));
        CorpusStep.Run(store.Store);
    }

    private const string Text = "Luật Thủy sản số 12/2022/QH15";

    private static MinedDocument Document(Random random, int i)
    {
        T Any<T>(T[] values) => values[random.Next(values.Length)];

        var number = random.Next(20) == 0 ? Any(Numbers) : string.Create(CultureInfo.InvariantCulture, $"{i + 100}/KH-UBND");
        var fields = DocumentFields.None with
        {
            Type = Found(TypeOf(number)),
            Number = Found(NumberOf(number)),
            Date = Found(random.Next(4) == 0 ? new PartialDate(2023, random.Next(1, 13), random.Next(1, 29)) : new PartialDate(2024, random.Next(1, 13), random.Next(1, 29))),
            Issuer = Found(new Issuer("Ủy ban nhân dân huyện Sơn Hòa", AdministrativeLevel.District, Any(Provinces))),
            Title = Any(Titles) is { } title ? Found(title) : null,
        };
        var citations = Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ =>
        {
            var cited = Any(Numbers);
            return Citation(cited, random.Next(12) == 0 ? Any(Dates) : random.Next(4) == 0 ? null : UsualDate, Any(Bodies), Any(Titles), random.Next(2) == 0 ? Text : "văn bản");
        });
        return Mined(i, fields, citations);
    }

    private static Citation Citation(string number, PartialDate? date, string? body, string? title, string text) => new(
        TypeOf(number), NumberOf(number), null, null, date, body, title, Relation.Basis, null, text, new TextSpan(0, Text.Length), new RuleId("generated"), 1, Models.Resolution.NotLookedUp);

    private static MinedDocument Mined(int i, DocumentFields fields, IEnumerable<Citation> citations)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"generated/{i:000}.txt");
        return new MinedDocument(new Source(path, path, "text/plain", Text.Length, 1, "utf-8"), fields, [0], [], [.. citations], [], [], [], []);
    }

    private static DocumentTypeCode TypeOf(string number) => new(number.Contains("QH", StringComparison.Ordinal) ? "L" : number.Contains("CP", StringComparison.Ordinal) ? "NĐ" : "KH");

    private static DocumentNumber NumberOf(string number) => new(number, number.Contains("/20", StringComparison.Ordinal) ? NumberStyle.Normative : NumberStyle.State);

    private static Extracted<T> Found<T>(T value) => new(value, new TextSpan(0, Text.Length), new RuleId("generated"));
}
