namespace DirectiveMiner.Bench.Formats;

/// <summary>Damages files as disks, mail programs and attackers do; the seed tells which way. What the bytes are decides where: in the whole, or in the structure of their format.</summary>
public static class FileMutation
{
    private const int ShareOfBytes = 4;

    public static byte[] Apply(byte[] file, int seed)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Apply(file, new Random(seed));
    }

    internal static byte[] Apply(byte[] file, Random random)
    {
        var start = file.AsSpan();
        if (start.StartsWith("PK"u8))
            return PackageDamage.Apply(file, random);
        if (start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return CompoundDamage.Apply(file, random);
        if (start.StartsWith("%PDF-1"u8))
            return PdfDamage.Apply(file, random);
        return file.Length == 0 || random.Next(ShareOfBytes) == 0 ? ByteDamage.Apply(file, random) : TokenDamage.Apply(file, random);
    }
}
