using System.Collections.Immutable;
using System.IO.Compression;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>
/// Places of words as bytes, for the store: columns of differences to the word before, which mostly are small or nothing, as numbers of seven bits a byte, compressed by Brotli.
/// Some three bytes a word.
/// </summary>
public static class PackedPlaces
{
    /// <summary>Edges are kept to a tenth of the page's unit, as <see cref="TextPlaces"/> has them.</summary>
    private const double Units = 10;

    private const int Columns = 7;

    /// <summary>Null where nothing is known of places.</summary>
    public static byte[]? Pack(TextPlaces places)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (places.Pages.IsEmpty)
            return null;
        using var packed = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(packed, CompressionLevel.Optimal)))
        {
            writer.Write7BitEncodedInt(places.Pages.Length);
            foreach (var page in places.Pages)
            {
                Write(writer, ToUnits(page.Width));
                Write(writer, ToUnits(page.Height));
            }
            writer.Write7BitEncodedInt(places.Words.Length);
            for (var column = 0; column < Columns; column++)
            {
                var before = default(WordPlace);
                foreach (var word in places.Words)
                {
                    Write(writer, Difference(column, word, before));
                    before = word;
                }
            }
        }
        return packed.ToArray();
    }

    /// <summary>The places that <see cref="Pack"/> has packed.</summary>
    public static TextPlaces Unpack(byte[]? packed)
    {
        if (packed is null)
            return TextPlaces.None;
        using var reader = new BinaryReader(new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress));
        var pages = ImmutableArray.CreateBuilder<PageSize>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            pages.Add(new PageSize(Read(reader) / Units, Read(reader) / Units));
        var words = ImmutableArray.CreateBuilder<WordPlace>(reader.Read7BitEncodedInt());
        var columns = new long[Columns][];
        for (var column = 0; column < Columns; column++)
        {
            columns[column] = new long[words.Capacity];
            for (var i = 0; i < words.Capacity; i++)
                columns[column][i] = Read(reader);
        }
        var before = default(WordPlace);
        for (var i = 0; i < words.Capacity; i++)
            words.Add(before = After(before, columns, i));
        return new TextPlaces(pages.DrainToImmutable(), words.MoveToImmutable());
    }

    /// <summary>Beginnings are told from the end of the word before, edges from its edges: words of one line mostly have the upper and the lower in common.</summary>
    private static long Difference(int column, WordPlace word, WordPlace before) => column switch
    {
        0 => ((word.Span.Start - before.Span.End) << 1) | (word.StartsLine ? 1 : 0),
        1 => word.Span.Length,
        2 => word.Page - before.Page,
        3 => ToUnits(word.Area.Left) - ToUnits(before.Area.Right),
        4 => ToUnits(word.Area.Right) - ToUnits(word.Area.Left),
        5 => ToUnits(word.Area.Top) - ToUnits(before.Area.Top),
        _ => ToUnits(word.Area.Bottom) - ToUnits(before.Area.Bottom),
    };

    private static WordPlace After(WordPlace before, long[][] columns, int at)
    {
        var left = ToUnits(before.Area.Right) + columns[3][at];
        return new WordPlace(
            new TextSpan(before.Span.End + (int)(columns[0][at] >> 1), (int)columns[1][at]),
            before.Page + (int)columns[2][at],
            (columns[0][at] & 1) == 1,
            new PageArea(left / Units, (ToUnits(before.Area.Top) + columns[5][at]) / Units, (left + columns[4][at]) / Units, (ToUnits(before.Area.Bottom) + columns[6][at]) / Units));
    }

    private static long ToUnits(double value) => (long)Math.Round(value * Units);

    private static void Write(BinaryWriter writer, long value) => writer.Write7BitEncodedInt64((value << 1) ^ (value >> 63));

    private static long Read(BinaryReader reader)
    {
        var value = reader.Read7BitEncodedInt64();
        return (long)((ulong)value >> 1) ^ -(value & 1);
    }
}
