using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Bench;

/// <summary>
/// Documents made of words as frequent as words are: 30,000 compounds of one to three of the syllables that the sample texts hold, the n-th most frequent 1/n as often as the first (Zipf).
/// Each has a letterhead, a title, an outline of 160 items of some 45 words, as the real texts have, with cited numbers and shares to be reached. A document depends on its number alone.
/// </summary>
public sealed class SearchCorpus
{
    public const int PassagesEach = 160;

    private const int Compounds = 30_000;
    private const int WordsEach = 24;

    private static readonly string[] Types = ["KH", "QĐ", "CT", "BC", "TB", "HD", "CV", "NQ"];
    private static readonly string[] Provinces = ["Bến Tre", "Nghệ An", "Lâm Đồng", "Bắc Giang", "Bình Định", "Tuyên Quang", "Cà Mau", "Sơn La"];

    private readonly string[] compounds;
    private readonly double[] upTo;

    public SearchCorpus(int passages)
    {
        Documents = Math.Max(1, passages / PassagesEach);
        var syllables = Syllables();
        var random = new Random(4);
        compounds = [.. Enumerable.Range(0, Compounds).Select(i => string.Join(' ', Enumerable.Range(0, i < 40 ? 1 : 1 + random.Next(3)).Select(_ => Drawn(syllables, random)))).Distinct(StringComparer.Ordinal)];
        upTo = new double[compounds.Length];
        for (var (i, sum) = (0, 0.0); i < compounds.Length; i++)
            upTo[i] = sum += 1.0 / (i + 1);
    }

    public int Documents { get; }

    /// <summary>The n-th most frequent compound.</summary>
    public string Compound(int n) => compounds[Math.Min(n, compounds.Length - 1)];

    public int CompoundCount => compounds.Length;

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
        Words(text, random, 10);
        var title = TextSpan.FromBounds(titleAt, text.Length);
        text.Append("\n\n");
        var sections = ImmutableArray.CreateBuilder<Section>(PassagesEach);
        var citations = ImmutableArray.CreateBuilder<Citation>();
        var targets = ImmutableArray.CreateBuilder<Target>();
        for (var item = 0; item < PassagesEach - 1; item++)
        {
            var start = text.Length;
            text.Append(item + 1).Append(". ");
            Words(text, random, WordsEach / 2);
            if (item % 8 == 0)
                citations.Add(Cite(text, random));
            if (item % 10 == 5)
                targets.Add(Aim(text, random));
            text.Append(' ');
            Words(text, random, WordsEach / 2);
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

    private void Words(StringBuilder text, Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
                text.Append(i % 9 == 8 ? ", " : " ");
            var at = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
            text.Append(Compound(at < 0 ? ~at : at));
        }
    }

    private static string Symbol(int body) => body % 3 == 0 ? "UBND" : string.Create(CultureInfo.InvariantCulture, $"{(char)('B' + body % 20)}{(char)('C' + body / 20)}ĐT");

    /// <summary>The syllables of the sample texts, the most frequent first.</summary>
    private static string[] Syllables()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in BenchTexts.Load(BenchTexts.InRepository("corpus")).Files)
        {
            foreach (var word in WordReader.All(file.Text).Where(word => !char.IsDigit(word.Folded[0]) && word.Folded.Length is > 1 and < 8))
            {
                var syllable = file.Text[word.Start..word.End].ToLowerInvariant();
                counts[syllable] = counts.GetValueOrDefault(syllable) + 1;
            }
        }
        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
    }

    /// <summary>A syllable, the frequent ones likelier.</summary>
    private static string Drawn(string[] syllables, Random random) => syllables[(int)(Math.Pow(random.NextDouble(), 2) * syllables.Length)];
}
