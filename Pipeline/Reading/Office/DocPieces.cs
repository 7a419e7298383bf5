namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>The piece table (MS-DOC 2.9.38, Clx).</summary>
internal static class DocPieces
{
    private const byte Properties = 1;
    private const byte Table = 2;
    private const uint ByteFlag = 0x40000000;

    public static IReadOnlyList<DocPiece> Read(ByteView main, ByteView clx)
    {
        var at = 0L;
        while (at < clx.Length && clx.Byte(at) == Properties)
            at += 3 + clx.UInt16(at + 1);
        if (at >= clx.Length || clx.Byte(at) != Table)
            throw new InvalidDataException("there is no piece table");
        var plex = clx.Slice(at + 5, Math.Min(clx.UInt32(at + 1), clx.Length - at - 5));
        var count = (plex.Length - 4) / 12;
        var pieces = new List<DocPiece>(Math.Max(0, count));
        for (var i = 0; i < count; i++)
        {
            var (first, end, place) = (plex.Int32(4L * i), plex.Int32(4L * (i + 1)), plex.UInt32((4L * (count + 1)) + (8L * i) + 2));
            var isBytes = (place & ByteFlag) != 0;
            var position = isBytes ? (place & ~ByteFlag) / 2 : place;
            if (first < 0 || end < first || (pieces.Count > 0 && first != pieces[^1].End))
                throw new InvalidDataException("the piece table is out of order");
            if (position < main.Length)
                pieces.Add(new DocPiece(first, end, position, isBytes));
            else
                break;
        }
        return pieces;
    }
}
