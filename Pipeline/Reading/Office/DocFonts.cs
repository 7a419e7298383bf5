namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>Names of fonts by their number (MS-DOC 2.9.286, SttbfFfn).</summary>
internal static class DocFonts
{
    private const int NameAt = 40;

    public static IReadOnlyList<string> Read(ByteView part)
    {
        var names = new List<string>();
        if (part.Length < 4)
            return names;
        var (count, at) = (part.UInt16(0), 4L);
        for (var i = 0; i < count && at < part.Length; i++)
        {
            var end = Math.Min(part.Length, at + 1 + part.Byte(at));
            var units = (int)Math.Max(0, (end - at - NameAt) / 2);
            names.Add(part.Utf16(at + NameAt, units).Split('\0')[0]);
            at = end;
        }
        return names;
    }
}
