using System.Buffers.Binary;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Compound files (MS-CFB) damaged where their structure is: numbers of the header, of the table of sectors, of the directory, of records in the streams; sectors that stand in each other's place.</summary>
internal static class CompoundDamage
{
    private const int Sector = 512;
    private const int FirstTable = 0x4C, Directory = 0x30;

    public static byte[] Apply(byte[] file, Random random)
    {
        if (file.Length < 3 * Sector)
            return ByteDamage.Apply(file, random);
        switch (random.Next(7))
        {
            case 0: return ByteDamage.Apply(file, random);
            case 1: return NumberDamage.Apply(file, random, 0, Sector);
            case 2: return InSector(file, random, FirstTable);
            case 3: return InSector(file, random, Directory);
            case 4: return Moved(file, random);
            default:
                var at = Sector + (random.Next((file.Length - Sector) / 4) * 4);
                return NumberDamage.Apply(file, random, at, at + 64);
        }
    }

    /// <summary>In the sector whose number stands at a place of the header.</summary>
    private static byte[] InSector(byte[] file, Random random, int place)
    {
        var at = (BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(place)) + 1L) * Sector;
        return at + Sector > file.Length ? ByteDamage.Apply(file, random) : NumberDamage.Apply(file, random, (int)at, (int)at + Sector);
    }

    private static byte[] Moved(byte[] file, Random random)
    {
        var (bytes, sectors) = ((byte[])file.Clone(), file.Length / Sector);
        file.AsSpan(random.Next(sectors) * Sector, Sector).CopyTo(bytes.AsSpan(random.Next(sectors) * Sector));
        return bytes;
    }
}
