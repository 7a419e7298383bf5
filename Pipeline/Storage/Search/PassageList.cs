using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// The passages of a document as the store keeps them: for each the gap since the last, length, number of words, section + 1 and how far back the introducing passage is, as numbers of seven bits a byte.
/// Some eight bytes a passage, and read a hundred times as fast as rows.
/// </summary>
internal static class PassageList
{
    public static byte[] Pack(ImmutableArray<Passage> passages)
    {
        using var packed = new MemoryStream();
        using var writer = new BinaryWriter(packed);
        var end = 0;
        for (var i = 0; i < passages.Length; i++)
        {
            var passage = passages[i];
            writer.Write7BitEncodedInt(passage.Span.Start - end);
            writer.Write7BitEncodedInt(passage.Span.Length);
            writer.Write7BitEncodedInt(passage.Words);
            writer.Write7BitEncodedInt(passage.Section + 1 ?? 0);
            writer.Write7BitEncodedInt(i - passage.Parent ?? 0);
            end = passage.Span.End;
        }
        return packed.ToArray();
    }

    public static List<PassageRow> Of(StoreFile store, long document) =>
        store.Command("SELECT packed FROM passages WHERE document_id = $id", ("$id", document)).ExecuteScalar() is byte[] packed ? Unpack(packed) : [];

    private static List<PassageRow> Unpack(byte[] packed)
    {
        var (passages, end, first, at) = (new List<PassageRow>(), 0, TermPlaces.First(TermCounts.Body), 0);
        while (at < packed.Length)
        {
            var start = end + Next();
            end = start + Next();
            var last = first + Next();
            var (section, back) = (Next() - 1, Next());
            passages.Add(new PassageRow(section < 0 ? null : section, TextSpan.FromBounds(start, end), new PlaceRange(first, last), back == 0 ? null : passages[^back]));
            first = last;
        }
        return passages;

        int Next()
        {
            var (value, shift) = (0, 0);
            for (; (packed[at] & 0x80) != 0; shift += 7)
                value |= (packed[at++] & 0x7F) << shift;
            return value | (packed[at++] << shift);
        }
    }
}
