using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Coverage.Corrections;

/// <summary>Reads corrections: { "corrections": [ { parent, child, label, kind, starts, status, comparison, by, on, note } ] }, a small file that reviewers keep beside the corpus.</summary>
public static class CorrectionFile
{
    /// <summary>The name under which the file is looked for beside the store.</summary>
    public const string DefaultName = "coverage-corrections.json";

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        MissingMemberHandling = MissingMemberHandling.Error,
        DateParseHandling = DateParseHandling.None,
        Converters = { new StringEnumConverter() },
    });

    /// <summary>The corrections of the file beside a store; none where there is no such file.</summary>
    /// <exception cref="CorrectionException">The file is no such JSON; the message names it and the place.</exception>
    public static IReadOnlyList<CorrectionRow> Beside(string store)
    {
        var file = FileBeside(store);
        return File.Exists(file) ? Read(file) : [];
    }

    /// <summary>When the file beside a store was last written; null where there is none.</summary>
    public static DateTime? LastChange(string store) => FileBeside(store) is var file && File.Exists(file) ? File.GetLastWriteTimeUtc(file) : null;

    /// <exception cref="CorrectionException">The file is no such JSON; the message names it and the place.</exception>
    public static IReadOnlyList<CorrectionRow> Read(string path)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(path)) { DateParseHandling = DateParseHandling.None };
            var rows = JObject.Load(reader)["corrections"] as JArray ?? throw new CorrectionException($"{path}: there is no list \"corrections\"");
            return [.. rows.Select((row, index) => Row(path, index, row))];
        }
        catch (JsonException fault)
        {
            throw new CorrectionException($"{path} cannot be read: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CorrectionException($"{path} cannot be read: {fault.Message}", fault);
        }
    }

    private static string FileBeside(string store) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(store))!, DefaultName);

    private static CorrectionRow Row(string path, int index, JToken token)
    {
        var place = $"{path}: correction {index + 1}";
        foreach (var required in new[] { "parent", "child", "status", "by" })
        {
            if (token is not JObject row || row[required] is not { Type: JTokenType.String })
                throw new CorrectionException($"{place} has no \"{required}\"");
        }
        var correction = token.ToObject<CorrectionRow>(Serializer)!;
        return correction.Label is null && correction.Starts is null
            ? throw new CorrectionException($"{place} names no item: give its \"label\", its first words as \"starts\", or both")
            : correction;
    }
}
