using System.Buffers.Binary;
using System.Text;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Bytes put one behind the other, numbers little-endian; a place behind the end is reached with zeros.</summary>
internal sealed class ByteWriter
{
    private readonly List<byte> bytes = [];

    public int Length => bytes.Count;

    public byte[] ToArray() => [.. bytes];

    public ByteWriter U8(params int[] values)
    {
        foreach (var value in values)
            bytes.Add((byte)value);
        return this;
    }

    public ByteWriter U16(params int[] values)
    {
        foreach (var value in values)
            U8(value, value >> 8);
        return this;
    }

    public ByteWriter U32(params long[] values)
    {
        foreach (var value in values)
            U16((int)(value & 0xFFFF), (int)((value >> 16) & 0xFFFF));
        return this;
    }

    public ByteWriter Double(double value)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteDoubleLittleEndian(eight, value);
        bytes.AddRange(eight);
        return this;
    }

    public ByteWriter Add(ReadOnlySpan<byte> piece)
    {
        bytes.AddRange(piece);
        return this;
    }

    public ByteWriter Utf16(string text) => Add(Encoding.Unicode.GetBytes(text));

    /// <summary>Zeros up to a place, or to a multiple of a size.</summary>
    public ByteWriter To(int place, int multiple = 1)
    {
        while (bytes.Count < place || bytes.Count % multiple != 0)
            bytes.Add(0);
        return this;
    }

    /// <summary>Writes a number of four bytes over what stands there.</summary>
    public void Put(int place, long value)
    {
        for (var i = 0; i < 4; i++)
            bytes[place + i] = (byte)(value >> (8 * i));
    }
}
