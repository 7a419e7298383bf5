using static DirectiveMiner.Pipeline.Export.Html.PageText;

namespace DirectiveMiner.Pipeline.Export.Html;

/// <summary>The first page: a search over all words, and the list of all documents. search.js fills it.</summary>
internal static class SearchPage
{
    public static void Write(TextWriter output)
    {
        Begin(output, Label("search"), "", $"{DataFolder}/documents.js", "search.js");
        output.Write($"<h1 data-l=\"search\">{Text(Label("search"))}</h1>\n<form id=\"form\" role=\"search\"><p><label for=\"query\" data-l=\"words\">{Text(Label("words"))}</label> <input id=\"query\" type=\"search\" autocomplete=\"off\"></p>\n<p class=\"filters\">");
        foreach (var field in new[] { "type", "year", "level", "province" })
            output.Write($"<label>{Labelled("span", field)} <select id=\"{field}\"><option value=\"\" data-l=\"all\">{Text(Label("all"))}</option></select></label> ");
        output.Write($"</p></form>\n<p id=\"told\" role=\"status\" class=\"soft\"></p>\n<ol id=\"found\" class=\"found\"></ol>\n<p><button id=\"more\" type=\"button\" data-l=\"more\" hidden>{Text(Label("more"))}</button></p>\n<noscript>{Labelled("p", "noScript")}</noscript>\n");
        End(output);
    }
}
