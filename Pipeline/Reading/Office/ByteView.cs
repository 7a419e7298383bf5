using System.Buffers.Binary;

namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>Numbers and pieces out of a binary file, little-endian. What lies beyond the end is a fault of the file, thrown as <see cref="InvalidDataException"/>.</summary>
internal readonly struct ByteView(ReadOnlyMemory<byte> bytes)
{
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public int Length => Bytes.Length;

    public byte Byte(long at) => Bytes.Span[Checked(at, 1)];

    public ushort UInt16(long at) => BinaryPrimitives.ReadUInt16LittleEndian(Bytes.Span[Checked(at, 2)..]);

    public uint UInt32(long at) => BinaryPrimitives.ReadUInt32LittleEndian(Bytes.Span[Checked(at, 4)..]);

    public int Int32(long at) => BinaryPrimitives.ReadInt32LittleEndian(Bytes.Span[Checked(at, 4)..]);

    public double Double(long at) => BinaryPrimitives.ReadDoubleLittleEndian(Bytes.Span[Checked(at, 8)..]);

    public ByteView Slice(long at, long length) => new(Bytes.Slice(Checked(at, length), (int)length));

    /// <summary>So many UTF-16 units.</summary>
    public string Utf16(long at, int units) => System.Text.Encoding.Unicode.GetString(Bytes.Span.Slice(Checked(at, 2L * units), 2 * units));

    private int Checked(long at, long length) =>
        at >= 0 && length >= 0 && at + length <= Bytes.Length ? (int)at : throw new InvalidDataException($"a part of {length} bytes at {at} lies outside of {Bytes.Length} bytes");
}
