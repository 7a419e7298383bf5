using System.Collections.Immutable;
using System.Text;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// Where a page of a list ended: the last row's place in the list's order. It names a row, not a count, so that what is written between two pages moves nothing that was not written.
/// Opaque to users.
/// </summary>
public sealed record RowToken(ImmutableArray<string> Place)
{
    /// <summary>Tokens are places of rows; what is longer is none.</summary>
    private const int Longest = 4_000;

    public static RowToken Of(params ReadOnlySpan<string> place) => new([.. place]);

    public override string ToString() => Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join('\n', Place))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>Reads what <see cref="ToString"/> writes of a place with so many parts, of which those from <paramref name="figuresFrom"/> on are whole numbers; null for anything else.</summary>
    public static RowToken? TryParse(string text, int parts, int figuresFrom)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = new byte[Math.Min(text.Length, Longest)];
        var padded = text.Replace('-', '+').Replace('_', '/') + new string('=', (4 - (text.Length % 4)) % 4);
        if (!Convert.TryFromBase64String(padded, bytes, out var length))
            return null;
        var place = Encoding.UTF8.GetString(bytes, 0, length).Split('\n');
        return place.Length == parts && place.Skip(figuresFrom).All(part => int.TryParse(part, out _)) ? new RowToken([.. place]) : null;
    }

    internal int Figure(int part) => int.Parse(Place[part], System.Globalization.CultureInfo.InvariantCulture);
}
