namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>Single properties in a list of them (MS-DOC 2.6, Sprm).</summary>
internal static class Sprms
{
    public const ushort FontOfLetters = 0x4A51;
    public const ushort FontOfAscii = 0x4A4F;
    public const ushort CharacterStyle = 0x4A30;
    public const ushort Hidden = 0x083C;
    public const ushort Deleted = 0x0800;
    public const ushort Symbol = 0x6A09;
    public const ushort Special = 0x0855;
    public const ushort Plain = 0x2A33;
    public const ushort RowEnd = 0x2417;
    public const ushort InTable = 0x2416;

    /// <summary>Where in the stream "Data" the properties stand that are too long for a page, as those of rows with many cells are (MS-DOC, sprmPHugePapx).</summary>
    public const ushort Elsewhere = 0x6646;
    public const ushort ElsewhereOld = 0x6645;
    private const ushort LongTable = 0xD608;
    private const ushort Tabs = 0xC615;

    /// <summary>The last value of the property in the list; null where it is not set. A list that is cut off ends there.</summary>
    public static uint? Find(ByteView list, ushort wanted)
    {
        uint? found = null;
        for (var at = 0L; at + 2 < list.Length;)
        {
            var sprm = list.UInt16(at);
            at += 2;
            var size = SizeOf(list, sprm, at);
            if (at + size > list.Length)
                break;
            if (sprm == wanted)
                found = size switch { 1 => list.Byte(at), 2 => list.UInt16(at), >= 4 => list.UInt32(at), _ => 0 };
            at += size;
        }
        return found;
    }

    private static long SizeOf(ByteView list, ushort sprm, long at) => (sprm >> 13) switch
    {
        0 or 1 => 1,
        2 or 4 or 5 => 2,
        3 => 4,
        7 => 3,
        _ when sprm == LongTable && at + 2 <= list.Length => list.UInt16(at) + 1,
        _ when sprm == Tabs && at < list.Length && list.Byte(at) == 255 => list.Length,
        _ => at < list.Length ? list.Byte(at) + 1 : 1,
    };
}
