namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>
/// A compound file (MS-CFB), the container of Word, Excel and PowerPoint 97-2003: streams by name. Throws <see cref="InvalidDataException"/> for a broken one; chains of
/// sectors that bite their own tail end after as many sectors as the file has.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderSize = 512;
    private const int EntrySize = 128;
    private const int HeaderDifat = 109;
    private const uint LastSector = 0xFFFFFFFA;
    private const int KindAt = 0x42;
    private const int StartAt = 0x74;
    private const int SizeAt = 0x78;
    private const byte Stream = 2;
    private const byte Root = 5;

    private readonly ByteView file;
    private readonly int sectorSize;
    private readonly int smallSectorSize;
    private readonly uint smallLimit;
    private readonly List<uint> next = [];
    private readonly List<uint> smallNext = [];
    private readonly Dictionary<string, (uint Start, uint Size)> streams = new(StringComparer.OrdinalIgnoreCase);
    private readonly ByteView smallSectors;

    public CompoundFile(ReadOnlyMemory<byte> bytes)
    {
        file = new ByteView(bytes);
        var (shift, smallShift) = (file.UInt16(0x1E), file.UInt16(0x20));
        if (shift is not (9 or 12) || smallShift is < 4 or > 9)
            throw new InvalidDataException("no compound file: its sectors have an impossible size");
        (sectorSize, smallSectorSize, smallLimit) = (1 << shift, 1 << smallShift, file.UInt32(0x38));
        foreach (var sector in TableSectors())
            Append(next, SectorAt(sector, sectorSize));
        Append(smallNext, Read(file.UInt32(0x3C), uint.MaxValue));
        var directory = Read(file.UInt32(0x30), uint.MaxValue);
        if (directory.Length < EntrySize || directory.Byte(KindAt) != Root)
            throw new InvalidDataException("no compound file: its directory has no root");
        smallSectors = Read(directory.UInt32(StartAt), directory.UInt32(SizeAt));
        foreach (var at in Children(directory))
        {
            var length = directory.UInt16(at + 0x40);
            if (directory.Byte(at + KindAt) == Stream && length is >= 2 and <= 64)
                streams.TryAdd(directory.Utf16(at, (length / 2) - 1), (directory.UInt32(at + StartAt), directory.UInt32(at + SizeAt)));
        }
    }

    /// <summary>The contents of the stream, as far as they are there; null where there is none of this name.</summary>
    public ByteView? Find(string name)
    {
        if (!streams.TryGetValue(name, out var place))
            return null;
        return place.Size < smallLimit ? Join(place.Start, place.Size, smallNext, smallSectors, smallSectorSize, 0) : Read(place.Start, place.Size);
    }

    /// <summary>The entries in the root itself, which form a tree of siblings: streams of embedded objects have the same names as those of the document.</summary>
    private static IEnumerable<int> Children(ByteView directory)
    {
        var (open, seen) = (new Stack<uint>([directory.UInt32(0x4C)]), new HashSet<uint>());
        while (open.TryPop(out var entry))
        {
            var at = (long)entry * EntrySize;
            if (at + EntrySize > directory.Length || !seen.Add(entry))
                continue;
            yield return (int)at;
            open.Push(directory.UInt32(at + 0x44));
            open.Push(directory.UInt32(at + 0x48));
        }
    }

    private ByteView Read(uint start, uint size) => Join(start, size, next, file, sectorSize, HeaderSize);

    /// <summary>A stream in one piece. A chain that leaves the file ends there: what is left of a truncated file can still be read.</summary>
    private static ByteView Join(uint start, uint size, List<uint> chain, ByteView from, int sectorSize, int offset)
    {
        var joined = new MemoryStream();
        var sector = start;
        for (var steps = 0; sector < LastSector && joined.Length < size && steps <= chain.Count; steps++)
        {
            var at = offset == 0 ? (long)sector * sectorSize : ((long)sector + 1) * sectorSize;
            if (at >= from.Length)
                break;
            joined.Write(from.Bytes.Span.Slice((int)at, (int)Math.Min(sectorSize, from.Length - at)));
            sector = sector < chain.Count ? chain[(int)sector] : uint.MaxValue;
        }
        var length = (int)Math.Min(joined.Length, size);
        return new ByteView(joined.GetBuffer().AsMemory(0, length));
    }

    private IEnumerable<uint> TableSectors()
    {
        for (var i = 0; i < HeaderDifat; i++)
        {
            if (file.UInt32(0x4C + (4 * i)) is var sector and < LastSector)
                yield return sector;
        }
        var (more, sectors) = (file.UInt32(0x44), file.Length / sectorSize);
        for (var steps = 0; more < LastSector && steps < sectors; steps++)
        {
            var table = SectorAt(more, sectorSize);
            for (var at = 0; at + 8 <= table.Length; at += 4)
            {
                if (table.UInt32(at) is var sector and < LastSector)
                    yield return sector;
            }
            more = table.Length == sectorSize ? table.UInt32(sectorSize - 4) : uint.MaxValue;
        }
    }

    private ByteView SectorAt(uint sector, int size)
    {
        var at = ((long)sector + 1) * size;
        return at >= file.Length ? new ByteView(default) : file.Slice(at, Math.Min(size, file.Length - at));
    }

    private static void Append(List<uint> table, ByteView sector)
    {
        for (var at = 0; at + 4 <= sector.Length; at += 4)
            table.Add(sector.UInt32(at));
    }
}
