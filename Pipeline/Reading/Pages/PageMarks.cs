using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>What tells the parts of a page apart (Reading/data/page-marks.json): the motto on the right of a letterhead, words that only stand in letterheads and signatures, notes of digital signatures.</summary>
internal static class PageMarks
{
    private static readonly ImmutableArray<ImmutableArray<string>> Mottos = [.. Values("mottos").Select(motto => Bare(motto).Split(' ').ToImmutableArray())];
    private static readonly ImmutableArray<string> Columns = [.. Values("columns").Select(Bare)];
    private static readonly ImmutableArray<string> SignatureNotes = Values("signatureNotes");
    private static readonly ImmutableArray<string> ArrivalStamp = [.. Values("arrivalStamp").Select(Bare)];
    private static readonly ImmutableArray<string> ArrivalFields = Values("arrivalFields");
    private const string RaisedNoise = ",;\"'”’“‘?|";

    private static readonly string Specks = (string)DataFile.Load("page-marks")["specks"]!;

    /// <summary>The words from <paramref name="at"/> on are the motto's first; marks may be misread.</summary>
    public static bool StartsMotto(IReadOnlyList<PageWord> line, int at)
    {
        foreach (var motto in Mottos)
        {
            var count = 0;
            while (count < motto.Length && at + count < line.Count && Bare(line[at + count].Text) == motto[count])
                count++;
            if (count == motto.Length)
                return true;
        }
        return false;
    }

    /// <summary>Stands in a letterhead or a signature block: what is beside it is another column, not another cell.</summary>
    public static bool IsOfColumn(string line)
    {
        var bare = Bare(line);
        return Columns.Any(mark => bare.StartsWith(mark, StringComparison.Ordinal));
    }

    /// <summary>"Người ký: …", "Thời gian ký: …": put on the page by whoever signed the file, not by who wrote it.</summary>
    public static bool IsSignatureNote(string line) => SignatureNotes.Any(note => line.StartsWith(note, StringComparison.OrdinalIgnoreCase));

    /// <summary>The word of the stamp that a registry puts on what arrives: "ĐẾN", in capitals; marks may be misread, and the rim of the stamp be taken for signs.</summary>
    public static bool IsArrivalStamp(string line)
    {
        var end = line.AsSpan().IndexOfAny(' ', ':', '.');
        var word = end < 0 ? line : line[..end];
        return !word.Any(char.IsLower) && ArrivalStamp.Contains(Bare(word.AsSpan().TrimEnd(RaisedNoise).ToString()));
    }

    /// <summary>A line that is filled in by hand in such a stamp: "Ngày: …".</summary>
    public static bool IsArrivalField(string line) => ArrivalFields.Any(mark => line.StartsWith(mark, StringComparison.Ordinal));

    /// <summary>Nothing but what rules, folds and dirt of a scan are taken for.</summary>
    public static bool IsSpeck(string word) => !word.AsSpan().ContainsAnyExcept(Specks);

    private static ImmutableArray<string> Values(string key) => [.. DataFile.Load("page-marks")[key]!.Values<string>().Select(value => value!)];

    private static string Bare(string text) => string.Create(text.Length, text, static (target, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            target[i] = char.ToUpperInvariant(Letters.IsLetter(from[i]) ? Letters.Bare(from[i]) : from[i]);
    });
}
