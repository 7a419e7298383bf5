using System.Buffers.Binary;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Lengths, offsets and counts of binary formats set to what their readers may not have thought of: nothing, the largest, beyond the end, back to the beginning.</summary>
internal static class NumberDamage
{
    /// <summary>Changes some numbers of one, two or four bytes (little-endian) between two places.</summary>
    public static byte[] Apply(byte[] file, Random random, int from, int to)
    {
        var bytes = (byte[])file.Clone();
        to = Math.Min(to, bytes.Length);
        for (var left = 1 + random.Next(4); left > 0; left--)
        {
            var width = 1 << random.Next(3);
            if (from < 0 || to - from < width)
                break;
            Write(bytes.AsSpan(from + (random.Next((to - from) / width) * width), width), Value(random, bytes.Length));
        }
        return bytes;
    }

    private static long Value(Random random, int length) => random.Next(9) switch
    {
        0 => 0,
        1 => -1,
        2 => 1,
        3 => int.MaxValue,
        4 => int.MinValue,
        5 => length - random.Next(3),
        6 => ushort.MaxValue - random.Next(2),
        7 => random.Next(length),
        _ => random.Next(64),
    };

    private static void Write(Span<byte> place, long value)
    {
        Span<byte> whole = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(whole, value);
        whole[..place.Length].CopyTo(place);
    }
}
