namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>What others put on a page after it was written, and which must not stand between its lines: notes of digital signatures, and the stamp of arrival (Nghị định 30/2020/NĐ-CP, Phụ lục IV).</summary>
internal static class Asides
{
    /// <summary>Of a line's height: how far above its word "ĐẾN" the stamp has the name of whoever received the document, and its fields.</summary>
    private const double StampReach = 4;

    /// <summary>More registries than any page has passed through.</summary>
    private const int MostStamps = 8;

    public static HashSet<LinePiece> Of(List<LinePiece> pieces)
    {
        var asides = pieces.Where(piece => PageMarks.IsSignatureNote(piece.Text)).ToHashSet();
        foreach (var stamp in pieces.Where(piece => PageMarks.IsArrivalStamp(piece.Text)).Take(MostStamps))
        {
            var near = pieces.Where(piece => piece != stamp && IsNear(piece, stamp)).ToList();
            var fields = near.Where(piece => PageMarks.IsArrivalField(piece.Text)).ToList();
            if (fields.Count == 0 && !PageMarks.IsArrivalField(AfterFirstWord(stamp.Text)))
                continue;
            asides.Add(stamp);
            asides.UnionWith(fields);
            if (near.Where(piece => piece.Bottom <= stamp.Middle && IsUpperCase(piece.Text)).MaxBy(piece => piece.Bottom) is { } receiver)
                asides.Add(receiver);
        }
        return asides;
    }

    private static bool IsNear(LinePiece piece, LinePiece stamp) =>
        Math.Abs(piece.Middle - stamp.Middle) < StampReach * stamp.Height && piece.Left < stamp.Right + stamp.Height && stamp.Left < piece.Right + stamp.Height;

    private static string AfterFirstWord(string line) => line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? line[(space + 1)..] : "";

    private static bool IsUpperCase(string line) => line.Count(char.IsUpper) > 3 && !line.Any(char.IsLower);
}
