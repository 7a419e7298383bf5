using System.Text.Encodings.Web;
using System.Text.Unicode;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Export.Html;

/// <summary>
/// What all pages of the folder have in common: the head with its policy – nothing runs but the folder's own files –, the labels in both languages, and escaping. Texts are hostile: whatever comes from a document
/// goes through <see cref="Text"/>.
/// </summary>
internal static class PageText
{
    public const string DataFolder = "data", DocumentFolder = "documents", CoverageFolder = "coverage";

    public static readonly IReadOnlyList<string> Assets = ["style.css", "page.js", "search.js", "document.js"];

    private const string Policy = "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly JObject Labels = JObject.Parse(Asset("labels.json"));

    /// <summary>A text as HTML, letters of all scripts as they are.</summary>
    public static string Text(string? text) => Encoder.Encode(text ?? "");

    public static string Label(string code) => (string)Labels[code]!["vi"]!;

    /// <summary>The label of a value that the data tells (a relation, a level); the value itself where there is none.</summary>
    public static string Named(string element, string group, string? value, string? style = null) =>
        value is null ? Labelled(element, "unknown", style) : Labels.ContainsKey($"{group}-{value}") ? Labelled(element, $"{group}-{value}", style) : $"<{element}{Class(style)}>{Text(value)}</{element}>";

    /// <summary>A label in Vietnamese, in an element of this style (a class of style.css) that the script can turn to English.</summary>
    public static string Labelled(string element, string code, string? style = null) => $"<{element}{Class(style)} data-l=\"{code}\">{Text(Label(code))}</{element}>";

    /// <summary>The page up to its content. Root is the way back to the folder: "" or "../".</summary>
    public static void Begin(TextWriter output, string title, string root, params IEnumerable<string> scripts)
    {
        output.Write("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n<title>{Text(title)}</title>\n<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"{root}style.css\">\n");
        foreach (var script in scripts.Prepend($"{DataFolder}/labels.js").Append("page.js"))
            output.Write($"<script src=\"{root}{script}\" defer></script>\n");
        output.Write($"</head>\n<body data-root=\"{root}\">\n<header><nav><a class=\"name\" href=\"{root}index.html\">DirectiveMiner</a> <a href=\"{root}index.html\" data-l=\"search\">{Text(Label("search"))}</a> ");
        output.Write($"<a href=\"{root}graph.html\" data-l=\"graph\">{Text(Label("graph"))}</a></nav><button id=\"language\" type=\"button\" data-l=\"language\">{Text(Label("language"))}</button></header>\n<main>\n");
    }

    public static void End(TextWriter output) => output.Write("</main>\n</body>\n</html>\n");

    public static string Asset(string name)
    {
        using var reader = new StreamReader(typeof(PageText).Assembly.GetManifestResourceStream($"html-page/{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Class(string? style) => style is null ? "" : $" class=\"{style}\"";
}
