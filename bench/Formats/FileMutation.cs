using System.IO.Compression;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Damages files as disks, mail programs and attackers do; the seed tells which way. Zip files are damaged as a whole or in one of their entries, so that the damage also gets past the checksums.</summary>
public static class FileMutation
{
    private static readonly byte[][] Pieces =
        [[0], [0xFF, 0xFF, 0xFF, 0xFF], "<w:p><w:r><w:t>"u8.ToArray(), "</w:tbl>"u8.ToArray(), "<!DOCTYPE a [<!ENTITY b \"c\">]>"u8.ToArray(), "&b;"u8.ToArray(), "<table><tr><td>"u8.ToArray(), "\r\n\r\n--ab\r\n"u8.ToArray(), "<w:fldChar w:fldCharType=\"begin\"/>"u8.ToArray(), "=?x?B?"u8.ToArray(), "99999999999"u8.ToArray(), "-1"u8.ToArray(), "PK\x03\x04"u8.ToArray(), "PK\x05\x06"u8.ToArray()];

    public static byte[] Apply(byte[] file, int seed)
    {
        ArgumentNullException.ThrowIfNull(file);
        var random = new Random(seed);
        if (file.AsSpan().StartsWith("PK"u8) && random.Next(3) > 0)
            return InEntry(file, random);
        return Damage(file, random);
    }

    private static byte[] InEntry(byte[] zip, Random random)
    {
        using var source = new ZipArchive(new MemoryStream(zip, writable: false));
        var chosen = random.Next(source.Entries.Count);
        return OfficePackage.Zip([.. source.Entries.Select((entry, i) =>
        {
            using var stream = entry.Open();
            using var held = new MemoryStream();
            stream.CopyTo(held);
            return (entry.FullName, i == chosen ? Damage(held.ToArray(), random) : held.ToArray());
        })]);
    }

    private static byte[] Damage(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var left = 1 + random.Next(6); left > 0 && bytes.Count > 0; left--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(bytes.Count - at, 1 + random.Next(60));
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes.RemoveRange(at, length); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                case 4: bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]); break;
                default: bytes.RemoveRange(at, random.Next(4) == 0 ? bytes.Count - at : 0); break;
            }
        }
        return [.. bytes];
    }
}
