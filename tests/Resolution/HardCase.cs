using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Tests.Resolution;

/// <summary>A case of hard-cases.json: some small documents, given by their particulars, and what their citations must be found to mean.</summary>
public sealed record HardCase(string Name, IReadOnlyList<(string Id, string Text)> Documents, IReadOnlyList<JObject> Expected)
{
    public static IReadOnlyList<HardCase> ReadAll(string json) =>
        [.. JObject.Parse(json)["cases"]!.Select(row => new HardCase((string)row["name"]!, [.. row["documents"]!.Select(document => ((string)document["id"]!, Compose(document)))], [.. row["expect"]!.Cast<JObject>()]))];

    /// <summary>Some citation must stay open.</summary>
    public bool EndsOpen => Expected.Any(expected => (string?)expected["status"] is "ambiguous" or "unresolved");

    private static string Compose(JToken document)
    {
        var date = ((string)document["date"]!).Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var text = new StringBuilder();
        foreach (var line in document["issuer"]!.Values<string>())
            text.Append(line).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"Số: {document["number"]}\n\n{document["place"]}, ngày {(date.Length > 2 ? $"{date[2]:00}" : "    ")} tháng {date[1]:00} năm {date[0]}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{document["type"]}\n{document["title"]}\n\n{document["body"]}\n");
        return text.ToString();
    }
}
