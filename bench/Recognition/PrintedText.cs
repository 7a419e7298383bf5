using System.Net;
using System.Text;

namespace DirectiveMiner.Bench.Recognition;

/// <summary>
/// A text set as offices print it (Nghị định 30/2020/NĐ-CP, Phụ lục I): names on the left and motto on the right of the letterhead, recipients on the left of the signature, Times at 13.5 points, justified.
/// Truth is what stands on the paper, column by column, a line a paragraph.
/// </summary>
public sealed record PrintedText(string Name, string Truth, string Html)
{
    private const int LetterheadLines = 14;
    private const int LongestSignature = 12;

    private const string Style = "@page{size:A4;margin:20mm 15mm 20mm 30mm}body{font:13.5pt/1.35 'Times New Roman','Liberation Serif','DejaVu Serif',serif;margin:0}p{margin:0 0 5pt;text-align:justify}"
        + ".n{white-space:nowrap}p.c{text-align:center;font-weight:bold}table{width:100%;border-collapse:collapse;margin-bottom:8pt;break-inside:avoid}td{width:44%;vertical-align:top;padding:0}td+td{width:56%}td p{text-align:center;margin:0;font-size:13pt}td.l p{text-align:left;font-size:11pt}";

    public static PrintedText Of(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n').Select(line => line.Replace("**", "", StringComparison.Ordinal).Trim(' ', '#', '*', '\r', '\t')).Select(line => line.Any(char.IsLetterOrDigit) ? line : "").ToList();
        var (truth, html) = (new StringBuilder(), new StringBuilder($"<!DOCTYPE html><html lang=vi><meta charset=utf-8><style>{Style}</style><body>"));
        var from = Letterhead(lines) is var (left, right, end) ? Columns(left, right, "", end) : 0;
        var ending = Ending(lines);
        for (var i = from; i < (ending?.From ?? lines.Count); i++)
        {
            if (lines[i].Length == 0)
                continue;
            truth.Append(lines[i]).Append('\n');
            html.Append(lines[i].Any(char.IsLower) ? "<p>" : "<p class=c>").Append(Encoded(lines[i])).Append("</p>");
        }
        if (ending is var (_, recipients, signature))
            Columns(recipients, signature, " class=l", 0);
        return new PrintedText(name, truth.ToString(), html.Append("</body></html>").ToString());

        int Columns(List<string> one, List<string> other, string kind, int after)
        {
            foreach (var line in one.Concat(other))
                truth.Append(line).Append('\n');
            html.Append("<table><tr><td").Append(kind).Append('>').Append(Paragraphs(one)).Append("</td><td>").Append(Paragraphs(other.SkipLast(1))).Append(kind.Length > 0 ? "<br><br>" : "").Append(Paragraphs(other.TakeLast(1))).Append("</td></tr></table>");
            return after;
        }
    }

    /// <summary>The names, number and motto, date that a text begins with; null where it has no motto.</summary>
    private static (List<string> Left, List<string> Right, int End)? Letterhead(List<string> lines)
    {
        var motto = lines.FindIndex(0, Math.Min(LetterheadLines, lines.Count), line => line.StartsWith("CỘNG H", StringComparison.OrdinalIgnoreCase) || line.StartsWith("ĐẢNG CỘNG SẢN", StringComparison.OrdinalIgnoreCase));
        if (motto < 0)
            return null;
        var end = lines.FindIndex(motto, line => line.Length == 0);
        var (left, right) = (lines[..motto].FindAll(line => line.Length > 0), lines[motto..(end < 0 ? motto : end)]);
        for (var i = end; i >= 0 && i < lines.Count; i++)
        {
            if (lines[i].StartsWith("Số", StringComparison.Ordinal))
                left.Add(lines[i]);
            else if (lines[i].Contains("ngày", StringComparison.Ordinal) && right.Count < 4)
                right.Add(lines[i]);
            else if (lines[i].Length > 0)
                return (left, right, i);
        }
        return null;
    }

    /// <summary>Recipients and signature, where a text ends with them in this order.</summary>
    private static (int From, List<string> Left, List<string> Right)? Ending(List<string> lines)
    {
        var from = lines.FindLastIndex(line => line.StartsWith("Nơi nhận", StringComparison.Ordinal));
        var signature = from < 0 ? -1 : lines.FindIndex(from, line => line.Length > 3 && line[0] != '-' && !line.Any(char.IsLower));
        if (signature < 0)
            return null;
        var right = lines[signature..].FindAll(line => line.Length > 0);
        return right.Count <= LongestSignature ? (from, lines[from..signature].FindAll(line => line.Length > 0), right) : null;
    }

    /// <summary>Numbers of documents stay on one line, so that no break in them is counted as an error.</summary>
    private static string Encoded(string line) => string.Join(' ', line.Split(' ').Select(word => word.Contains('/', StringComparison.Ordinal) && word.Contains('-', StringComparison.Ordinal) ? $"<span class=n>{WebUtility.HtmlEncode(word)}</span>" : WebUtility.HtmlEncode(word)));

    private static string Paragraphs(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"<p>{Encoded(line)}</p>"));
}
