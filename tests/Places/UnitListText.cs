using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Places;

/// <summary>The lists of units are kept one row a line, by code and first day; DIRECTIVEMINER_APPROVE=1 rewrites them so.</summary>
public sealed class UnitListText
{
    [Theory]
    [InlineData("units-until-2025-06.json")]
    [InlineData("units-from-2025-07.json")]
    public void IsInCanonicalForm(string file)
    {
        var path = RepositoryFolder.Combine("Pipeline", "Grammar", "data", file);
        var text = File.ReadAllText(path);
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        var canonical = Canonical(JObject.Load(reader));
        if (GrammarData.DataFileText.Approving)
            File.WriteAllText(path, canonical);
        else
            Assert.True(canonical == text, $"{file} is not in canonical form; DIRECTIVEMINER_APPROVE=1 dotnet test rewrites it");
    }

    private static string Canonical(JObject file)
    {
        var text = new StringBuilder("{\n");
        foreach (var property in file.Properties().Where(p => p.Name != "units"))
            text.Append("  ").Append(JsonConvert.ToString(property.Name)).Append(": ").Append(property.Value.ToString(Formatting.None)).Append(",\n");
        var rows = ((JArray)file["units"]!).Cast<JArray>()
            .OrderBy(r => (string)r[0]!, StringComparer.Ordinal).ThenBy(r => At(r, 5) ?? "", StringComparer.Ordinal).ThenBy(r => At(r, 6) ?? "9999", StringComparer.Ordinal);
        return text.Append("  \"units\": [\n    ").AppendJoin(",\n    ", rows.Select(Line)).Append("\n  ]\n}\n").ToString();
    }

    private static string? At(JArray row, int column) => row.Count > column && row[column].Type == JTokenType.String ? (string)row[column]! : null;

    private static string Line(JToken token) => token is JArray list ? "[" + string.Join(", ", list.Select(Line)) + "]" : token.ToString(Formatting.None);
}
