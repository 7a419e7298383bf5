namespace DirectiveMiner.Bench.Formats;

/// <summary>Writes a compound file (MS-CFB) of a few streams: sectors of 512 bytes, one sector of table, streams of less than 4 KB among the small ones.</summary>
internal static class CompoundPackage
{
    private const int Sector = 512, Small = 64, SmallLimit = 4096, EntriesASector = Sector / 4;
    private const uint End = 0xFFFFFFFE, Free = 0xFFFFFFFF, TableSector = 0xFFFFFFFD;

    public static byte[] Of(params (string Name, byte[] Bytes)[] streams)
    {
        var (body, table) = (new ByteWriter(), new List<uint> { TableSector });
        var (small, smallTable) = (new ByteWriter(), new List<uint>());
        body.To(Sector);
        var places = streams.Select(stream => stream.Bytes.Length < SmallLimit ? Put(small, smallTable, stream.Bytes, Small) : Put(body, table, stream.Bytes, Sector)).ToList();
        var smallPlace = Put(body, table, small.ToArray(), Sector);
        var smallTablePlace = Put(body, table, Bytes(smallTable, EntriesASector), Sector);
        var directory = new ByteWriter();
        Entry(directory, "Root Entry", kind: 5, child: streams.Length > 0 ? 1 : Free, right: Free, smallPlace, small.Length);
        for (var i = 0; i < streams.Length; i++)
            Entry(directory, streams[i].Name, kind: 2, child: Free, right: i + 1 < streams.Length ? (uint)i + 2 : Free, places[i], streams[i].Bytes.Length);
        var directoryPlace = Put(body, table, directory.ToArray(), Sector);
        var whole = body.ToArray();
        Bytes(table, EntriesASector).CopyTo(whole, 0);
        return [.. Header(directoryPlace, smallTablePlace), .. whole];
    }

    private static byte[] Header(uint directory, uint smallTable)
    {
        var header = new ByteWriter().Add([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).To(0x18).U16(0x3E, 3, 0xFFFE, 9, 6).To(0x2C);
        header.U32(1, directory, 0, SmallLimit, smallTable, 1, End, 0, 0);
        while (header.Length < Sector)
            header.U32(Free);
        return header.ToArray();
    }

    /// <summary>Where the stream begins; its sectors follow one another.</summary>
    private static uint Put(ByteWriter to, List<uint> table, byte[] bytes, int size)
    {
        if (bytes.Length == 0)
            return End;
        var first = (uint)table.Count;
        to.Add(bytes).To(0, size);
        for (var left = (bytes.Length + size - 1) / size; left > 0; left--)
            table.Add(left > 1 ? (uint)table.Count + 1 : End);
        return first;
    }

    private static byte[] Bytes(List<uint> table, int atLeast)
    {
        var writer = new ByteWriter();
        for (var i = 0; i < Math.Max(atLeast, table.Count); i++)
            writer.U32(i < table.Count ? table[i] : Free);
        return writer.ToArray();
    }

    private static void Entry(ByteWriter to, string name, int kind, uint child, uint right, uint start, int size)
    {
        var begin = to.Length;
        to.Utf16(name + "\0").To(begin + 0x40).U16(2 * (name.Length + 1)).U8(kind, 1).U32(Free, right, child).To(begin + 0x74).U32(start, size).To(begin + 0x80);
    }
}
