namespace DirectiveMiner.Bench.Formats;

/// <summary>Bytes changed, lost, doubled and put in anywhere, as disks and mail programs do.</summary>
internal static class ByteDamage
{
    private static readonly byte[][] Pieces =
        [[0], [0xFF, 0xFF, 0xFF, 0xFF], "<w:p><w:r><w:t>"u8.ToArray(), "</w:tbl>"u8.ToArray(), "<!DOCTYPE a [<!ENTITY b \"c\">]>"u8.ToArray(), "&b;"u8.ToArray(), "<table><tr><td>"u8.ToArray(), "\r\n\r\n--ab\r\n"u8.ToArray(), "<w:fldChar w:fldCharType=\"begin\"/>"u8.ToArray(), "=?x?B?"u8.ToArray(), "99999999999"u8.ToArray(), "-1"u8.ToArray(), "PK\x03\x04"u8.ToArray(), "PK\x05\x06"u8.ToArray()];

    public static byte[] Apply(byte[] file, Random random)
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
