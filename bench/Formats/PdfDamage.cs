using System.IO.Compression;

namespace DirectiveMiner.Bench.Formats;

/// <summary>PDF damaged token by token, in its objects or inside of a stream that is unpacked and packed again (its length is then wrong, which readers bear).</summary>
internal static class PdfDamage
{
    public static byte[] Apply(byte[] file, Random random) => random.Next(3) switch
    {
        0 => ByteDamage.Apply(file, random),
        1 => TokenDamage.Apply(file, random),
        _ => InStream(file, random) ?? TokenDamage.Apply(file, random),
    };

    private static byte[]? InStream(byte[] file, Random random)
    {
        var from = random.Next(file.Length);
        var start = file.AsSpan(from).IndexOf("\nstream\n"u8) is >= 0 and var found ? from + found + 8 : -1;
        var length = start < 0 ? -1 : file.AsSpan(start).IndexOf("endstream"u8);
        if (length < 0)
            return null;
        using var packed = new MemoryStream();
        try
        {
            using var inflated = new MemoryStream();
            using (var unpacking = new ZLibStream(new MemoryStream(file, start, length), CompressionMode.Decompress))
                unpacking.CopyTo(inflated);
            using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
                packing.Write(TokenDamage.Apply(inflated.ToArray(), random));
        }
        catch (InvalidDataException)
        {
            return null;
        }
        return [.. file[..start], .. packed.ToArray(), .. file[(start + length)..]];
    }
}
