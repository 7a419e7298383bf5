using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>The names in a zip file, for telling what the file is: out of its directory, or of the headers before each entry where the directory is cut off (APPNOTE 4.3.7, 4.3.12, 4.3.16). Linear.</summary>
internal static class ZipNames
{
    private const int LongestEnd = 22 + ushort.MaxValue;
    private const int DirectoryHeader = 46, EntryHeader = 30;

    public static bool AnyStartsWith(ReadOnlySpan<byte> zip, ImmutableArray<string> prefixes)
    {
        var (at, isDirectory) = Directory(zip) is { } directory ? (directory, true) : (0, false);
        while (at >= 0 && Name(zip, at, isDirectory) is { IsEmpty: false } name)
        {
            foreach (var prefix in prefixes)
            {
                if (name.StartsWith(Encoding.UTF8.GetBytes(prefix)))
                    return true;
            }
            at = Next(zip, at, name.Length, isDirectory);
        }
        return false;
    }

    /// <summary>The file begins as a zip file with entries does, and its directory is not to be found.</summary>
    public static bool IsCutOff(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) && Directory(bytes) is null;

    /// <summary>Where the directory begins; null where the file has lost its end.</summary>
    private static int? Directory(ReadOnlySpan<byte> zip)
    {
        var tail = Math.Max(0, zip.Length - LongestEnd);
        var end = zip[tail..].LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || tail + end + 16 > zip.Length)
            return null;
        var start = tail + end - (long)BinaryPrimitives.ReadUInt32LittleEndian(zip[(tail + end + 12)..]);
        return start >= 0 && zip[(int)start..].StartsWith("PK\x01\x02"u8) ? (int)start : null;
    }

    private static ReadOnlySpan<byte> Name(ReadOnlySpan<byte> zip, int at, bool isDirectory)
    {
        var header = isDirectory ? DirectoryHeader : EntryHeader;
        if (at + header > zip.Length || !zip[at..].StartsWith(isDirectory ? "PK\x01\x02"u8 : "PK\x03\x04"u8))
            return [];
        var length = BinaryPrimitives.ReadUInt16LittleEndian(zip[(at + (isDirectory ? 28 : 26))..]);
        return at + header + length > zip.Length ? [] : zip.Slice(at + header, length);
    }

    private static int Next(ReadOnlySpan<byte> zip, int at, int name, bool isDirectory)
    {
        if (isDirectory)
            return at + DirectoryHeader + name + BinaryPrimitives.ReadUInt16LittleEndian(zip[(at + 30)..]) + BinaryPrimitives.ReadUInt16LittleEndian(zip[(at + 32)..]);
        var packed = BinaryPrimitives.ReadUInt32LittleEndian(zip[(at + 18)..]);
        var from = at + EntryHeader + name + (packed < int.MaxValue / 2 ? (long)packed : 0);
        if (from >= zip.Length)
            return -1;
        var found = zip[(int)from..].IndexOf("PK\x03\x04"u8);
        return found < 0 ? -1 : (int)from + found;
    }
}
