using System.Text;
using DirectiveMiner.Tests.Places;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Tests.GrammarData;

/// <summary>A knowledge file as it stands in the working tree.</summary>
public static class DataFileText
{
    private const string Folder = "Pipeline/Grammar/data";

    /// <summary>Rewrites the files in canonical form instead of failing: DIRECTIVEMINER_APPROVE=1 dotnet test.</summary>
    public static bool Approving { get; } = Environment.GetEnvironmentVariable("DIRECTIVEMINER_APPROVE") == "1";

    public static string PathOf(string file) => RepositoryFolder.Combine(Folder, file);

    /// <summary>The files that hold rows.</summary>
    public static IReadOnlyList<string> WithRows { get; } =
        [.. RepositoryFolder.Files(Folder, ".json").Where(f => Load(f)["rows"] is JArray)];

    /// <summary>The files whose rows are phrases; the others are lists of facts.</summary>
    public static IReadOnlyList<string> WithPhrases { get; } =
        [.. WithRows.Where(f => Rows(f).Any(r => r["variations"] is not null))];

    public static JObject Load(string file)
    {
        using var reader = new JsonTextReader(new StreamReader(PathOf(file))) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    public static IReadOnlyList<JObject> Rows(string file) => [.. Load(file)["rows"]!.Cast<JObject>()];

    /// <summary>Rows in ordinal order of their code, two spaces of indent, letters as themselves, a line break at the end.</summary>
    public static string Canonical(JObject file)
    {
        var sorted = (JObject)file.DeepClone();
        sorted["rows"] = new JArray(((JArray)sorted["rows"]!).OrderBy(r => r.Value<string>("code"), StringComparer.Ordinal));
        var text = new StringBuilder();
        using (var writer = new JsonTextWriter(new StringWriter(text) { NewLine = "\n" }) { Formatting = Formatting.Indented, Indentation = 2, IndentChar = ' ' })
            sorted.WriteTo(writer);
        return text.Append('\n').ToString();
    }
}
