using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Tests.Web;

/// <summary>An address of the interface as its own description has it, and the questions that can be put to it by that alone.</summary>
public sealed record DescribedQuestion(string Path, JToken Operation)
{
    public static IEnumerable<DescribedQuestion> Of(JObject description) => ((JObject)description["paths"]!).Properties().Select(path => new DescribedQuestion(path.Name, path.Value["get"]!));

    public IEnumerable<JToken> Parameters => Operation["parameters"]!;

    public JToken Schema => Operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;

    /// <summary>With its required parameters as their examples are.</summary>
    public string Plain => With("", "");

    /// <summary>With this parameter, already escaped, beside the other required ones.</summary>
    public string With(string name, string escaped)
    {
        var others = Parameters.Where(parameter => (bool)parameter["required"]! && (string?)parameter["name"] != name).Select(parameter => $"{parameter["name"]}={Uri.EscapeDataString(Text(parameter["example"]!))}");
        return Path + "?" + string.Join('&', name.Length == 0 ? others : others.Append($"{name}={escaped}"));
    }

    /// <summary>Every question whose one optional parameter, or other value of a required one, is right: its example, each of its values, its bounds.</summary>
    public IEnumerable<string> Right() => Parameters.SelectMany(parameter => RightValues(parameter).Select(value => With((string)parameter["name"]!, Uri.EscapeDataString(Text(value))))).Prepend(Plain).Distinct();

    /// <summary>Questions that the description says are wrong.</summary>
    public IEnumerable<string> Wrong()
    {
        foreach (var parameter in Parameters)
        {
            var (name, schema) = ((string)parameter["name"]!, parameter["schema"]!["items"] ?? parameter["schema"]!);
            if ((bool)parameter["required"]!)
                yield return Path + "?" + string.Join('&', Plain[(Path.Length + 1)..].Split('&').Where(part => !part.StartsWith(name + "=", StringComparison.Ordinal)));
            if ((string?)schema["type"] is not "string" || schema["enum"] is not null)
                yield return With(name, "nothing-of-the-kind");
            if ((string?)parameter["schema"]!["type"] != "array")
                yield return With(name, "1") + $"&{name}=1";
            if (schema["maximum"] is { } most)
                yield return With(name, ((long)most + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (schema["minimum"] is { } least)
                yield return With(name, ((long)least - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (schema["maxLength"] is { } longest)
                yield return With(name, new string('a', (int)longest + 1));
        }
        yield return With("noParameter", "1");
    }

    private static IEnumerable<JToken> RightValues(JToken parameter)
    {
        var schema = parameter["schema"]!["items"] ?? parameter["schema"]!;
        return new[] { parameter["example"] is JArray several ? several[0] : parameter["example"], schema["minimum"], schema["maximum"] }.OfType<JToken>().Concat(schema["enum"] ?? new JArray());
    }

    private static string Text(JToken value) => value.Type == JTokenType.Boolean ? (bool)value ? "true" : "false" : (string)(value is JArray several ? several[0] : value)!;
}
