using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench;

/// <summary>
/// Documents made of words as frequent as words are (<see cref="ZipfWords"/>).
/// Each has a letterhead, a title, an outline of 160 items of some 45 words, as the real texts have, with cited numbers and shares to be reached. A document depends on its number alone.
/// </summary>
public sealed class SearchCorpus
{
    public const int PassagesEach = 160;

    private const int WordsEach = 24;

    private static readonly string[] Types = ["KH", "QĐ", "CT", "BC", "TB", "HD", "CV", "NQ"];
    private static readonly string[] Provinces = ["Bến Tre", "Nghệ An", "Lâm Đồng", "Bắc Giang", "Bình Định", "Tuyên Quang", "Cà Mau", "Sơn La"];

    private readonly ZipfWords words = new();

    public SearchCorpus(int passages) => Documents = Math.Max(1, passages / PassagesEach);

    public int Documents { get; }

    /// <summary>The n-th most frequent compound.</summary>
    public string Compound(int n) => words[n];

    public int CompoundCount => words.Count;

    public static string NumberOf(int i) => string.Create(CultureInfo.InvariantCulture, $"{1 + i / 97}/{Types[i % Types.Length]}-{Symbol(i % 97)}");

    public (MinedDocument Document, SourceText Source) Make(int i)
    {
        var random = new Random(i);
        var text = new StringBuilder();
        var number = NumberOf(i);
        var province = Provinces[i % Provinces.Length];
        var (year, month, day) = (2015 + random.Next(11), 1 + random.Next(12), 1 + random.Next(28));
        text.Append("ỦY BAN NHÂN DÂN\nTỈNH ").Append(province.ToUpperInvariant()).Append("\nSố: ");
        var numberSpan = Append(text, number);
        text.Append('\n').Append(province).Append(CultureInfo.InvariantCulture, $", ngày {day} tháng {month} năm {year}\nKẾ HOẠCH\nVề ");
        var titleAt = text.Length;
        text.Append(words.Clause(random, 10));
        var title = TextSpan.FromBounds(titleAt, text.Length);
        text.Append("\n\n");
        var sections = ImmutableArray.CreateBuilder<Section>(PassagesEach);
        var citations = ImmutableArray.CreateBuilder<Citation>();
        var targets = ImmutableArray.CreateBuilder<Target>();
        for (var item = 0; item < PassagesEach - 1; item++)
        {
            var start = text.Length;
            text.Append(item + 1).Append(". ");
            text.Append(words.Clause(random, WordsEach / 2));
            if (item % 8 == 0)
                citations.Add(Cite(text, random));
            if (item % 10 == 5)
                targets.Add(Aim(text, random));
            text.Append(' ');
            text.Append(words.Clause(random, WordsEach / 2));
            text.Append('.');
            sections.Add(new Section((item + 1).ToString(CultureInfo.InvariantCulture), "", 0, null, TextSpan.FromBounds(start, text.Length)));
            text.Append('\n');
        }
        var rule = new RuleId("generated");
        var fields = DocumentFields.None with
        {
            Type = new Extracted<DocumentTypeCode>(new DocumentTypeCode(Types[i % Types.Length]), numberSpan, rule),
            Number = new Extracted<DocumentNumber>(new DocumentNumber(number, NumberStyle.State), numberSpan, rule),
            Date = new Extracted<PartialDate>(new PartialDate(year, month, day), numberSpan, rule),
            Issuer = new Extracted<Issuer>(new Issuer($"Ủy ban nhân dân tỉnh {province}", AdministrativeLevel.Province, province), numberSpan, rule),
            Title = new Extracted<string>(title.Of(text.ToString()), title, rule),
        };
        var path = string.Create(CultureInfo.InvariantCulture, $"generated/{i:000000}.txt");
        var original = text.ToString();
        var source = new Source(path, path, "text/plain", Encoding.UTF8.GetByteCount(original), 1, "utf-8");
        return (new MinedDocument(source, fields, [], sections.ToImmutable(), citations.ToImmutable(), [], [], targets.ToImmutable(), []), new SourceText(source, original, [0], []));
    }

    private Citation Cite(StringBuilder text, Random random)
    {
        text.Append(" Kế hoạch số ");
        var number = NumberOf(random.Next(Documents));
        var span = Append(text, number);
        return new Citation(new DocumentTypeCode("KH"), new DocumentNumber(number, NumberStyle.State), null, null, null, null, null, Relation.Implements, null, number, span, new RuleId("generated"), 1, Resolution.NotLookedUp);
    }

    private static Target Aim(StringBuilder text, Random random)
    {
        text.Append(" đạt ");
        var value = 50 + random.Next(50);
        var span = Append(text, string.Create(CultureInfo.InvariantCulture, $"{value}%"));
        return new Target("generated", value, null, "%", Comparator.AtLeast, null, null, null, text.ToString(span.Start, span.Length), span, new RuleId("generated"), 1);
    }

    private static TextSpan Append(StringBuilder text, string part)
    {
        var start = text.Length;
        text.Append(part);
        return new TextSpan(start, part.Length);
    }

    private static string Symbol(int body) => body % 3 == 0 ? "UBND" : string.Create(CultureInfo.InvariantCulture, $"{(char)('B' + body % 20)}{(char)('C' + body / 20)}ĐT");
}
