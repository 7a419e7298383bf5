using System.Globalization;
using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Containers;

/// <summary>The fields of a part: values without their parameters, parameters with continuations and charsets (RFC 2231), words in other alphabets (RFC 2047).</summary>
public sealed class MimeFields
{
    private const int LongestField = 16 << 10, MostContinuations = 64;

    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    public static MimeFields Parse(string header)
    {
        ArgumentNullException.ThrowIfNull(header);
        var parsed = new MimeFields();
        var (name, value) = ("", new StringBuilder());
        foreach (var line in header.Split('\n'))
        {
            if (line.Length > 0 && line[0] is ' ' or '\t')
            {
                if (value.Length < LongestField)
                    value.Append(' ').Append(line.AsSpan().Trim());
                continue;
            }
            parsed.fields.TryAdd(name, value.ToString());
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            name = colon > 0 ? line[..colon].Trim() : "";
            value.Clear().Append(colon > 0 ? line.AsSpan(colon + 1).Trim() : "");
        }
        parsed.fields.TryAdd(name, value.ToString());
        return parsed;
    }

    /// <summary>"text/html" of "text/html; charset=utf-8"; null where there is no such field.</summary>
    public string? Value(string field) => fields.GetValueOrDefault(field)?.Split(';')[0].Trim();

    /// <summary>"utf-8" of "text/html; charset=utf-8".</summary>
    public string? Parameter(string field, string name)
    {
        if (!fields.TryGetValue(field, out var value))
            return null;
        var parameters = Parameters(value);
        if (parameters.TryGetValue(name, out var plain))
            return EncodedWord.Decode(plain);
        if (parameters.TryGetValue(name + "*", out var extended))
            return Percent(extended);
        var joined = new StringBuilder();
        for (var part = 0; part < MostContinuations; part++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{name}*{part}");
            if (parameters.TryGetValue(key, out var piece) || parameters.TryGetValue(key + "*", out piece))
                joined.Append(piece);
            else
                break;
        }
        return joined.Length == 0 ? null : parameters.ContainsKey(name + "*0*") ? Percent(joined.ToString()) : EncodedWord.Decode(joined.ToString());
    }

    private static Dictionary<string, string> Parameters(string value)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var at = value.IndexOf(';', StringComparison.Ordinal); at >= 0 && at < value.Length;)
        {
            var equals = value.IndexOf('=', at);
            if (equals < 0)
                break;
            var name = value[(at + 1)..equals].Trim(' ', ';');
            var start = equals + 1;
            while (start < value.Length && value[start] == ' ')
                start++;
            var quoted = start < value.Length && value[start] == '"';
            var end = quoted ? value.IndexOf('"', start + 1) : value.IndexOf(';', start);
            end = end < 0 ? value.Length : end;
            found.TryAdd(name, value[Math.Min(quoted ? start + 1 : start, end)..end].Trim());
            at = end >= value.Length ? -1 : value.IndexOf(';', end);
        }
        return found;
    }

    /// <summary>utf-8'vi'K%E1%BA%BF%20ho%E1%BA%A1ch.docx</summary>
    private static string Percent(string value) => Uri.UnescapeDataString(value[(value.LastIndexOf('\'') + 1)..]);
}
