using System.Globalization;
using System.Text;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>
/// Where a page of answers ended: the last one's place in the order (what was sorted by, then its rank, then the key of the document, its section, and which of the answers there it was). It names an answer, not a count, so that what is written
/// between two pages moves nothing that was not written. Opaque to users.
/// </summary>
public sealed record PageToken(SearchSort Sort, bool Passages, double Value, int Rank, string Key, int? Section, int Occurrence)
{
    private const int Fields = 7;

    public override string ToString() => Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $"{(int)Sort}\n{(Passages ? 1 : 0)}\n{Value:R}\n{Rank}\n{Section}\n{Occurrence}\n{Key}"))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static PageToken? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = new byte[text.Length];
        var padded = text.Replace('-', '+').Replace('_', '/') + new string('=', (4 - (text.Length % 4)) % 4);
        if (!Convert.TryFromBase64String(padded, bytes, out var length) || Encoding.UTF8.GetString(bytes, 0, length).Split('\n', Fields) is not { Length: Fields } fields)
            return null;
        var culture = CultureInfo.InvariantCulture;
        int? section = int.TryParse(fields[4], NumberStyles.Integer, culture, out var found) ? found : null;
        return int.TryParse(fields[0], NumberStyles.None, culture, out var sort) && Enum.IsDefined((SearchSort)sort)
            && double.TryParse(fields[2], NumberStyles.Float, culture, out var value) && int.TryParse(fields[3], NumberStyles.None, culture, out var rank)
            && int.TryParse(fields[5], NumberStyles.Integer, culture, out var occurrence)
            ? new PageToken((SearchSort)sort, fields[1] == "1", value, rank, fields[6], section, occurrence)
            : null;
    }
}
