using System.IO.Compression;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Zip files damaged where their structure is: in one entry, unpacked and packed again with a true checksum, by what the entry is; or in the fields of one header.</summary>
internal static class PackageDamage
{
    private const int HeaderSize = 46;

    public static byte[] Apply(byte[] zip, Random random) => random.Next(5) switch
    {
        0 => ByteDamage.Apply(zip, random),
        1 => InHeader(zip, random),
        _ => InEntry(zip, random),
    };

    private static byte[] InHeader(byte[] zip, Random random)
    {
        var headers = new List<int>();
        for (var at = 0; at >= 0 && at + 4 <= zip.Length; at++)
        {
            var found = zip.AsSpan(at).IndexOf("PK"u8);
            if (found < 0)
                break;
            at += found;
            if (at + 4 <= zip.Length && zip[at + 2] is 1 or 3 or 5)
                headers.Add(at);
        }
        var header = headers[random.Next(headers.Count)];
        return NumberDamage.Apply(zip, random, header + 4, header + HeaderSize);
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
            return (entry.FullName, i == chosen ? FileMutation.Apply(held.ToArray(), random) : held.ToArray());
        })]);
    }
}
