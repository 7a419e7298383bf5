using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace DirectiveMiner.Pipeline.Reading.Pictures;

/// <summary>
/// TIFF 6.0, a page a directory: its strips are compressed in ways that PDF has filters for (CCITT T.4 and T.6, LZW, Deflate, PackBits, JPEG), so each becomes an image. Tiles, planes apart and the JPEG of TIFF's sixth revision
/// are left to others (null).
/// </summary>
internal static class TiffPictures
{
    private const int MostPages = 500;
    private const int MostStrips = 20_000;
    private const double CentimetresPerInch = 2.54;

    /// <summary>A page's size, depth, compression, kind of colour, order of bits, strips, density, options of fax, predictor, palette, tables of JPEG.</summary>
    private static readonly FrozenSet<uint> Used = [256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 282, 284, 292, 296, 317, 320, 347];

    /// <summary>Strips may be told to overlap, and each takes the tables of JPEG with it: together they are no larger than so many times the file.</summary>
    private const int MostGrowth = 4;

    public static IEnumerable<PagePicture?> Read(ReadOnlyMemory<byte> file)
    {
        var little = file.Span.StartsWith("II"u8);
        var seen = new HashSet<uint>();
        var at = Number(file, 4, 4, little);
        var left = (long)MostGrowth * file.Length;
        while (at != 0 && seen.Count < MostPages && seen.Add(at))
        {
            var count = Number(file, at, 2, little);
            var fields = new Dictionary<uint, uint[]>();
            for (var i = 0u; i < count; i++)
            {
                var entry = at + 2 + (12L * i);
                if (Number(file, entry, 2, little) is var tag && Used.Contains(tag) && !fields.ContainsKey(tag) && Values(file, entry, little) is { } values)
                    fields.Add(tag, values);
            }
            var page = Page(file, fields, left);
            yield return page;
            left -= page?.Strips.Sum(strip => (long)strip.Data.Length) ?? 0;
            at = Number(file, at + 2 + (12L * count), 4, little);
        }
        if (seen.Count == 0)
            yield return null;
    }

    private static PagePicture? Page(ReadOnlyMemory<byte> file, Dictionary<uint, uint[]> fields, long most)
    {
        var (width, height, samples) = ((int)Field(256, 0), (int)Field(257, 0), (int)Field(277, 1));
        var (offsets, sizes) = (fields.GetValueOrDefault(273u) ?? [], fields.GetValueOrDefault(279u) ?? []);
        var lines = (int)Math.Min(Field(278, (uint)height), (uint)Math.Max(0, height));
        if (width <= 0 || lines <= 0 || offsets.Length == 0 || offsets.Length != sizes.Length || (Field(284, 1) != 1 && samples > 1) || (long)(offsets.Length - 1) * lines >= height)
            return null;
        var (filter, density) = (Filter(), Field(282, 0) * (Field(296, 2) == 3 ? CentimetresPerInch : 1));
        if (filter is null || Space() is not { } space)
            return null;
        var strips = ImmutableArray.CreateBuilder<PictureStrip>(offsets.Length);
        for (var i = 0; i < offsets.Length; i++)
        {
            if (offsets[i] > file.Length || sizes[i] > file.Length - offsets[i] || most < 0)
                return null;
            var (top, tall) = (i * lines, Math.Min(lines, height - (i * lines)));
            var data = file.Slice((int)offsets[i], (int)sizes[i]);
            strips.Add(new PictureStrip(top, tall, string.Create(CultureInfo.InvariantCulture, $"{space} /BitsPerComponent {Field(258, 1)} {filter.Replace("ROWS", tall.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)}"), Field(266, 1) == 2 ? Mirrored(data) : WithTables(data)));
            most -= strips[^1].Data.Length;
        }
        return new PagePicture(width, height, density, strips.MoveToImmutable());

        uint Field(uint tag, uint otherwise) => fields.TryGetValue(tag, out var values) && values.Length > 0 ? values[0] : otherwise;

        string? Filter()
        {
            var options = Field(292, 0);
            var aligned = (options & 4) != 0 ? " /EncodedByteAlign true" : "";
            var predictor = Field(317, 1) == 2 ? $" /DecodeParms << /Predictor 2 /Colors {samples} /BitsPerComponent {Field(258, 1)} /Columns {width} >>" : "";
            return Field(259, 1) switch
            {
                1 => "",
                2 => $"/Filter /CCITTFaxDecode /DecodeParms << /K 0 /Columns {width} /Rows ROWS /EncodedByteAlign true /EndOfBlock false >>",
                3 => $"/Filter /CCITTFaxDecode /DecodeParms << /K {options & 1} /Columns {width} /Rows ROWS{aligned} /EndOfBlock false >>",
                4 => $"/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns {width} /Rows ROWS /EndOfBlock false >>",
                5 => $"/Filter /LZWDecode{predictor}",
                7 => "/Filter /DCTDecode",
                8 or 32946 => $"/Filter /FlateDecode{predictor}",
                32773 => "/Filter /RunLengthDecode",
                _ => null,
            };
        }

        string? Space()
        {
            var fax = Field(259, 1) is 2 or 3 or 4;
            return (Field(262, 0), samples) switch
            {
                (0, 1) => fax ? "/ColorSpace /DeviceGray" : "/ColorSpace /DeviceGray /Decode [1 0]",
                (1, 1) => fax ? "/ColorSpace /DeviceGray /Decode [1 0]" : "/ColorSpace /DeviceGray",
                (2, 3) or (6, 3) => "/ColorSpace /DeviceRGB",
                (2, 4) => $"/ColorSpace {PicturePdf.ColourOnWhite}",
                (3, 1) when fields.TryGetValue(320, out var map) && map.Length > 0 && map.Length % 3 == 0 => $"/ColorSpace [/Indexed /DeviceRGB {(map.Length / 3) - 1} <{Palette(map)}>]",
                _ => null,
            };
        }

        ReadOnlyMemory<byte> WithTables(ReadOnlyMemory<byte> strip) => Field(259, 1) == 7 && fields.TryGetValue(347, out var tables) && tables.Length > 4 && strip.Length > 2
            ? (byte[])[.. tables.Take(tables.Length - 2).Select(value => (byte)value), .. strip.Span[2..]]
            : strip;
    }

    /// <summary>All red, all green, all blue, of 16 bits each.</summary>
    private static string Palette(uint[] map) => Convert.ToHexString([.. Enumerable.Range(0, map.Length).Select(i => (byte)(map[((i % 3) * map.Length / 3) + (i / 3)] >> 8))]);

    /// <summary>Data whose first dot is the lowest bit.</summary>
    private static ReadOnlyMemory<byte> Mirrored(ReadOnlyMemory<byte> data)
    {
        var mirrored = data.ToArray();
        for (var i = 0; i < mirrored.Length; i++)
            mirrored[i] = (byte)(((mirrored[i] * 0x0202020202UL) & 0x010884422010UL) % 1023);
        return mirrored;
    }

    /// <summary>The values of a directory's entry; a ratio is divided out.</summary>
    private static uint[]? Values(ReadOnlyMemory<byte> file, long at, bool little)
    {
        if (at + 12 > file.Length)
            return null;
        var (kind, count) = (Number(file, at + 2, 2, little), Number(file, at + 4, 4, little));
        var size = kind switch { 1 or 2 or 6 or 7 => 1, 3 or 8 => 2, 4 or 9 => 4, 5 or 10 => 8, _ => 0 };
        if (size == 0 || count > MostStrips || (long)count * size > file.Length)
            return null;
        var from = count * size <= 4 ? at + 8 : Number(file, at + 8, 4, little);
        var values = new uint[count];
        for (var i = 0; i < values.Length; i++)
        {
            var place = from + ((long)size * i);
            values[i] = size == 8 ? Number(file, place, 4, little) / Math.Max(1, Number(file, place + 4, 4, little)) : Number(file, place, size, little);
        }
        return values;
    }

    /// <summary>0 beyond the file's end.</summary>
    private static uint Number(ReadOnlyMemory<byte> file, long at, int size, bool little)
    {
        if (at < 0 || at + size > file.Length)
            return 0;
        var bytes = file.Span.Slice((int)at, size);
        return size switch
        {
            1 => bytes[0],
            2 => little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes),
            _ => little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes),
        };
    }
}
