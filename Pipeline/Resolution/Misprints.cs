using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// Finds the numbers that are misprints of another: among the works of one type, body and day, one that is not in the store and that few cite, under the title of exactly one
/// better attested whose number differs by one character (put, left out, changed, or two exchanged), or by letters only.
/// Laws are looked at by the year, as no two of a year have one name, and their whole names count.
/// It abstains where the title is short, or shared by others; and where the serials are near each other and the body issues many documents of the type alike in a day (appointments, approvals).
/// A pure function of the set given. Linear: titles are compared with those alone that begin alike.
/// </summary>
public static class Misprints
{
    /// <summary>Titles of fewer words name no one document; they are compared by so many first words before all others.</summary>
    private const int FewestWords = 5;

    /// <summary>A title cut short must have so much of the whole one.</summary>
    private const double LeastShare = 0.6;

    /// <summary>A body may issue so many documents of one type in a day.</summary>
    private const int MostADay = 20;

    /// <summary>More works under titles that begin alike are a series.</summary>
    private const int LongestSeries = 12;

    /// <summary>What a copy in the store is worth in documents that cite it.</summary>
    private const int WorthOfCopy = 2;

    private static readonly HashSet<string> TypesInSeries = [.. MiningGrammar.Default.DocumentTypes.Where(row => row.InSeries).Select(row => row.Code)];

    private static readonly string[][] Openings = [["ve", "viec"], ["v", "v"], ["ve"]];

    /// <summary>The misprinted works of the slot by their keys.</summary>
    public static IReadOnlyDictionary<string, Repair> Find(DocumentTypeCode type, IEnumerable<DayWork> works)
    {
        ArgumentNullException.ThrowIfNull(works);
        var found = new Dictionary<string, Repair>(StringComparer.Ordinal);
        var law = LawNames.Has(type);
        var titled = works.Select(work => (Work: work, Words: WordsOf((law ? LawNames.OfLaw(type, work.Title) : null) ?? work.Title))).Where(pair => law || pair.Words.Length >= FewestWords);
        foreach (var alike in titled.GroupBy(pair => string.Join(' ', law ? pair.Words : pair.Words.Take(FewestWords))).Select(group => group.ToList()).Where(group => group.Count is > 1 and <= LongestSeries))
        {
            foreach (var (work, words) in alike.Where(pair => !pair.Work.Stored))
            {
                var namesakes = alike.Where(other => other.Work != work && IsCutOf(words, other.Words)).Select(other => other.Work).ToList();
                var better = namesakes.Where(other => Weight(other) >= 2 * Weight(work)).ToList();
                if (better.Count == 1 && namesakes.TrueForAll(other => other == better[0] || IsNear(other.Bucket, better[0].Bucket)) && IsMisprint(type, work, better[0]))
                    found.Add(work.Key, new Repair(better[0].Key, better[0].Number));
            }
        }
        return found;
    }

    private static int Weight(DayWork work) => work.Cited + (work.Stored ? WorthOfCopy : 0);

    private static bool IsMisprint(DocumentTypeCode type, DayWork work, DayWork other) =>
        IsNear(work.Bucket, other.Bucket) && !(TypesInSeries.Contains(type.Value) && Math.Abs(SerialOf(work) - SerialOf(other)) is > 0 and <= MostADay);

    private static long SerialOf(DayWork work)
    {
        long serial = 0;
        foreach (var c in DocumentNumber.Fold(work.Number).TakeWhile(char.IsAsciiDigit).Take(9))
            serial = 10 * serial + (c - '0');
        return serial;
    }

    /// <summary>The one is the other, or its beginning.</summary>
    private static bool IsCutOf(string[] one, string[] other)
    {
        var (small, large) = one.Length <= other.Length ? (one, other) : (other, one);
        return small.Length >= LeastShare * large.Length && large.AsSpan(0, small.Length).SequenceEqual(small);
    }

    /// <summary>One edit apart; or only letters differ, since no body numbers two documents of a day alike.</summary>
    private static bool IsNear(string one, string other) => IsOneEdit(one, other) || one.Where(char.IsAsciiDigit).SequenceEqual(other.Where(char.IsAsciiDigit));

    /// <summary>One character changed, put in or left out, or two neighbours exchanged.</summary>
    private static bool IsOneEdit(string one, string other)
    {
        var (small, large) = one.Length <= other.Length ? (one, other) : (other, one);
        if (large.Length - small.Length > 1)
            return false;
        var start = 0;
        while (start < small.Length && small[start] == large[start])
            start++;
        if (small.Length < large.Length)
            return small.AsSpan(start).SequenceEqual(large.AsSpan(start + 1));
        return start < small.Length && (small.AsSpan(start + 1).SequenceEqual(large.AsSpan(start + 1))
            || start + 1 < small.Length && small[start] == large[start + 1] && small[start + 1] == large[start] && small.AsSpan(start + 2).SequenceEqual(large.AsSpan(start + 2)));
    }

    private static string[] WordsOf(string title)
    {
        var words = Letters.Strip(title).Split([' ', ',', ';', '.', ':', '-', '–', '/', '"', '\u201C', '\u201D', '(', ')', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var opening = Array.Find(Openings, opening => words.AsSpan().StartsWith(opening));
        return opening is null ? words : words[opening.Length..];
    }
}
