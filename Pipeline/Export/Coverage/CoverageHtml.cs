using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Export.Coverage;

/// <summary>
/// A roll-down as one HTML file that needs no network: the matrix, both texts side by side with what answers what, and for print every plan's items with their evidence.
/// Texts are hostile: all of them are escaped, and the page's own policy lets nothing run but its own script. Plans' texts are read one at a time while the file is written.
/// </summary>
public sealed class CoverageHtml(RollDown rollDown, string parentText, Func<PlanCoverage, string> textOf)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string Style = Resource("style"), Script = Resource("page"), LabelsJson = Resource("labels");

    private static readonly JObject Labels = JObject.Parse(LabelsJson);

    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'\">\n");
        output.Write($"<title>{Text(Label("matrix"))}: {Text(DocumentCaption.Of(rollDown.Parent))}</title>\n<style>{Style}</style>\n</head>\n<body>\n");
        Header(output);
        new CoverageMatrixHtml(rollDown).Write(output);
        Viewer(output);
        Details(output);
        output.Write("<script type=\"application/json\" id=\"labels\">");
        output.Write(JObject.Parse(LabelsJson).ToString(Formatting.None));
        output.Write("</script>\n<script type=\"application/json\" id=\"report\">");
        Data(output);
        output.Write($"</script>\n<script>{Script}</script>\n</body>\n</html>\n");
    }

    /// <summary>A text as HTML, letters of all scripts as they are.</summary>
    internal static string Text(string? text) => Encoder.Encode(text ?? "");

    /// <summary>A label of the page in Vietnamese, in an element that the script can turn to English.</summary>
    internal static string Labelled(string element, string code) => $"<{element} data-l=\"{code}\">{Text(Label(code))}</{element}>";

    internal static string Label(string code) => (string)Labels[code]!["vi"]!;

    /// <summary>The sign of a status where a word has no room.</summary>
    public static string Sign(CoverageStatus status) => status switch
    {
        CoverageStatus.Covered => "●",
        CoverageStatus.Partial => "◐",
        _ => "○",
    };

    internal static string Percent(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);

    private void Header(TextWriter output)
    {
        output.Write($"<header><div><h1>{Text(DocumentCaption.Of(rollDown.Parent))}</h1><p class=\"soft\">{Text(rollDown.Parent.Title)}</p></div>{"<button id=\"language\" type=\"button\" data-l=\"language\">"}{Text(Label("language"))}</button></header>\n");
        output.Write("<ul class=\"figures\">");
        Figure(Percent(rollDown.Share), "coverage", null);
        foreach (var status in new[] { CoverageStatus.Covered, CoverageStatus.Partial, CoverageStatus.Missing })
            Figure(rollDown.Plans.Sum(plan => plan.Pair.Count(status)).ToString(CultureInfo.InvariantCulture), MinedDocumentJson.Name(status), MinedDocumentJson.Name(status));
        output.Write("</ul>\n");

        void Figure(string value, string label, string? style) =>
            output.Write($"<li><b>{value}</b> <span class=\"badge {style}\" data-l=\"{label}\">{Text(Label(label))}</span></li>");
    }

    private static void Viewer(TextWriter output) => output.Write(
        $"<section class=\"viewer\" id=\"viewer\" hidden><div class=\"told\" tabindex=\"-1\" aria-live=\"polite\"></div><ul class=\"list\"></ul>"
        + $"<div class=\"pane of-parent\"><p class=\"soft\" data-l=\"parentText\">{Text(Label("parentText"))}</p><h3></h3><div class=\"text\" tabindex=\"0\"></div></div>"
        + $"<div class=\"pane of-child\"><p class=\"soft\" data-l=\"childText\">{Text(Label("childText"))}</p><h3></h3><div class=\"text\" tabindex=\"0\"></div></div></section>\n");

    /// <summary>Every plan's items with reason and evidence: for print, and for readers without the script.</summary>
    private void Details(TextWriter output)
    {
        foreach (var plan in rollDown.Plans)
        {
            output.Write($"<section class=\"detail\"><h2>{Text(DocumentCaption.Of(plan.Pair.Child))}</h2><p class=\"soft\">{Text(plan.Pair.Child.Title)}</p><table><thead><tr>");
            foreach (var column in new[] { "item", "status", "reason", "evidence" })
                output.Write($"<th scope=\"col\" data-l=\"{column}\">{Text(Label(column))}</th>");
            output.Write("</tr></thead><tbody>\n");
            foreach (var item in plan.Pair.Items)
            {
                output.Write($"<tr><td><span class=\"label\">{Text(item.Item.Label)}</span>{Text(OneLine(item.Item.Text))}</td><td>{Badge(item.Status)}</td><td data-vi=\"{Text(ReasonText.Vietnamese(item))}\" data-en=\"{Text(ReasonText.Of(item))}\">{Text(ReasonText.Vietnamese(item))}</td><td>");
                output.Write(string.Join("<br>", item.Evidence.Select(evidence => $"<span class=\"label\">{Text(evidence.Label)}</span><q>{Text(OneLine(evidence.Text))}</q>")));
                output.Write("</td></tr>\n");
            }
            output.Write("</tbody></table>");
            if (!plan.Pair.Extra.IsEmpty)
                output.Write($"{Labelled("h3", "extra")}<ul>{string.Concat(plan.Pair.Extra.Select(extra => $"<li><span class=\"label\">{Text(extra.Label)}</span>{Text(OneLine(extra.Text))}</li>"))}</ul>");
            output.Write("</section>\n");
        }
    }

    private static string Badge(CoverageStatus status) => $"<span class=\"badge {MinedDocumentJson.Name(status)}\" data-l=\"{MinedDocumentJson.Name(status)}\">{Text(Label(MinedDocumentJson.Name(status)))}</span>";

    private void Data(TextWriter output)
    {
        using var writer = new JsonTextWriter(output) { CloseOutput = false, StringEscapeHandling = StringEscapeHandling.EscapeHtml };
        writer.WriteStartObject();
        writer.WritePropertyName("marks");
        new JObject(Enum.GetValues<CoverageStatus>().Select(status => new JProperty(MinedDocumentJson.Name(status), Sign(status)))).WriteTo(writer);
        writer.WritePropertyName("parent");
        new JObject { ["line"] = DocumentCaption.Of(rollDown.Parent), ["text"] = parentText }.WriteTo(writer);
        writer.WritePropertyName("items");
        new JArray(rollDown.Items.Select(item => new JObject
        {
            ["label"] = item.Label,
            ["text"] = OneLine(item.Text),
            ["start"] = item.Span.Start,
            ["length"] = item.Span.Length,
        })).WriteTo(writer);
        writer.WritePropertyName("plans");
        writer.WriteStartArray();
        foreach (var plan in rollDown.Plans)
            Plan(plan).WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private JObject Plan(PlanCoverage plan) => new()
    {
        ["line"] = DocumentCaption.Of(plan.Pair.Child),
        ["text"] = textOf(plan),
        ["items"] = new JArray(plan.Pair.Items.Select(item => new JObject
        {
            ["status"] = MinedDocumentJson.Name(item.Status),
            ["corrected"] = item.Correction?.By,
            ["reason"] = new JObject { ["vi"] = ReasonText.Vietnamese(item), ["en"] = ReasonText.Of(item) },
            ["evidence"] = new JArray(item.Evidence.Select(evidence => Place(evidence.Span))),
        })),
        ["extra"] = new JArray(plan.Pair.Extra.Select(extra => Place(extra.Span))),
    };

    private static JObject Place(Models.TextSpan span) => new() { ["start"] = span.Start, ["length"] = span.Length };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(CoverageHtml).Assembly.GetManifestResourceStream($"coverage-page/{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
