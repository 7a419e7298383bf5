using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench;

/// <summary>
/// Mined documents of many offices and years, made from a fixed seed: provinces with districts, each with its own numbers anew every year. A document cites some ten others,
/// the well-known ones most often (Zipf); one citation in ten is without its date, one in twenty without its issuer.
/// </summary>
public sealed class GeneratedCorpus(int documents)
{
    public const int CitationsEach = 10;

    private const int Districts = 10;
    private const int FirstYear = 2016;
    private const int Years = 10;
    private const int HighestNumber = 499;

    private static readonly string[] Provinces = ["Bắc Giang", "Bến Tre", "Bình Định", "Cà Mau", "Đồng Tháp", "Hà Giang", "Kon Tum", "Lâm Đồng", "Nghệ An", "Phú Yên", "Sơn La", "Tây Ninh"];
    private static readonly string[] Matters = ["phòng, chống đuối nước trẻ em", "xây dựng nông thôn mới", "chuyển đổi số", "thi đua, khen thưởng", "bảo vệ và phát triển rừng", "an toàn thực phẩm"];

    public int Count => documents;

    /// <summary>The i-th document. Depends on i alone, so that any of them can be made anew.</summary>
    public MinedDocument Document(int i)
    {
        var random = new Random(i);
        var own = Identity(i);
        var citations = Enumerable.Range(0, CitationsEach).Select(at => Cite(random, i, at)).ToArray();
        var issuer = new Issuer(own.Issuer, own.District ? AdministrativeLevel.District : AdministrativeLevel.Province, own.Province);
        var fields = DocumentFields.None with
        {
            Type = Found(new DocumentTypeCode("KH")),
            Number = Found(new DocumentNumber(own.Number, NumberStyle.State)),
            Date = Found(own.Date),
            Issuer = Found(issuer),
            Title = Found(own.Title),
        };
        var path = string.Create(CultureInfo.InvariantCulture, $"generated/{i:000000}.txt");
        return new MinedDocument(new Source(path, path, "text/plain", Text.Length, 1, "utf-8"), fields, [0], [], [.. citations], [], [], [], []);
    }

    public static SourceText SourceOf(MinedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new SourceText(document.Source, Text, [0], []);
    }

    private const string Text = "generated";

    private static Extracted<T> Found<T>(T value) => new(value, new TextSpan(0, Text.Length), new RuleId("generated"));

    private Citation Cite(Random random, int citing, int at)
    {
        var rank = Math.Pow(documents, random.NextDouble());
        var cited = Identity((int)(((long)rank * 7919 + citing % 3) % documents));
        var (hasDate, hasIssuer) = (random.Next(10) > 0, random.Next(20) > 0);
        return new Citation(new DocumentTypeCode("KH"), new DocumentNumber(cited.Number, NumberStyle.State), null, null, hasDate ? cited.Date : null,
            hasIssuer ? cited.Issuer : null, random.Next(2) == 0 ? cited.Title : null, at == 0 ? Relation.Implements : Relation.Basis, null, Text,
            new TextSpan(0, Text.Length), new RuleId("generated"), 1, Resolution.NotLookedUp);
    }

    private static (string Number, string Issuer, string Province, bool District, PartialDate Date, string Title) Identity(int i)
    {
        var body = i % (Provinces.Length * (Districts + 1));
        var (province, district) = (Provinces[body % Provinces.Length], body / Provinces.Length);
        var serial = i / (Provinces.Length * (Districts + 1));
        var (year, number) = (FirstYear + serial % Years, 1 + (serial / Years * 131 + body * 17) % HighestNumber);
        var issuer = district == 0 ? $"Ủy ban nhân dân tỉnh {province}" : string.Create(CultureInfo.InvariantCulture, $"Ủy ban nhân dân huyện {(char)('A' + district)}n Hòa");
        var title = $"triển khai công tác {Matters[i % Matters.Length]}";
        return (string.Create(CultureInfo.InvariantCulture, $"{number}/KH-UBND"), issuer, province, district > 0, new PartialDate(year, 1 + number % 12, 1 + number % 28), title);
    }
}
