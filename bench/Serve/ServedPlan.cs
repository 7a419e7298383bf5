using System.Globalization;
using System.Text;
using DirectiveMiner.Models;

namespace DirectiveMiner.Bench.Serve;

/// <summary>
/// Writes out the documents of a generated corpus as the plans that they might have been mined from: letterhead, basis with the citations, items of ordinary words with a target in some, a movement, recipients, signature.
/// Most are a page or two, one in a hundred is long. A text depends on its number alone.
/// </summary>
public sealed class ServedPlan(GeneratedCorpus corpus, ZipfWords words)
{
    private const int Items = 3, MoreItems = 10, LongItems = 150, LongEvery = 100;
    private const int WordsEach = 24;
    private const int TargetEvery = 8, MovementEvery = 5;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public string Text(int i)
    {
        var random = new Random(i);
        var document = corpus.Document(i);
        var (fields, text) = (document.Fields, new StringBuilder());
        var issuer = fields.Issuer!.Value;
        var date = fields.Date!.Value;
        var office = issuer.Name["Ủy ban nhân dân ".Length..];
        text.Append(Invariant, $"ỦY BAN NHÂN DÂN\n{office.ToUpperInvariant()}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: {fields.Number!.Value.Text}\n\n");
        text.Append(Invariant, $"{issuer.Province}, ngày {date.Day:00} tháng {date.Month:00} năm {date.Year}\n\nKẾ HOẠCH\nVề việc {fields.Title!.Value}\n\n");
        foreach (var citation in document.Citations)
            text.Append(citation.Relation == Relation.Implements ? "Thực hiện " : "Căn cứ ").Append(Cited(citation)).Append(";\n");
        text.Append(Invariant, $"\nỦy ban nhân dân {office} ban hành Kế hoạch {fields.Title!.Value} như sau:\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n");
        var items = i % LongEvery == 0 ? LongItems : Items + random.Next(MoreItems);
        for (var item = 1; item <= items; item++)
        {
            if (item == items / 4)
                text.Append("II. NHIỆM VỤ, GIẢI PHÁP\n\n");
            text.Append(Invariant, $"{item}. {Capital(words.Clause(random, WordsEach))}.");
            if (item % TargetEvery == 4)
                text.Append(Invariant, $" Phấn đấu đến năm {date.Year + 1 + random.Next(5)} tỷ lệ {words.Clause(random, 3).Replace(",", "", StringComparison.Ordinal)} đạt {50 + random.Next(50)}%.");
            text.Append("\n\n");
        }
        if (i % MovementEvery == 0)
            text.Append(Invariant, $"Hưởng ứng phong trào thi đua “{Capital(words[40 + random.Next(200)])}” giai đoạn {date.Year} - {date.Year + 5}.\n\n");
        return text.Append("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Văn An\n").ToString();
    }

    private static string Cited(Citation citation)
    {
        var text = new StringBuilder("Kế hoạch số ").Append(citation.Number!.Text);
        if (citation.Date is { } date)
            text.Append(Invariant, $" ngày {date.Day:00}/{date.Month:00}/{date.Year}");
        if (citation.Issuer is { } issuer)
            text.Append(" của ").Append(issuer);
        if (citation.Title is { } title)
            text.Append(" về việc ").Append(title);
        return text.ToString();
    }

    private static string Capital(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..];
}
