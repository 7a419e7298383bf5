using System.Globalization;
using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// The bucket that a claim is resolved in: what all spellings of one number, or of one name, have in common.
/// Separators, Đ and D, doubled letters and leading zeros make no difference: "22-CT/TW" and "22/CT-TW", "5/KH-SGDDT" and "05/KH-SGDĐT" share a bucket.
/// </summary>
public static class Buckets
{
    /// <summary>After the numbers and before all that learns from them, in the order of letters.</summary>
    private const string DayPrefix = "r:";

    private const string NamePrefix = "t:";

    /// <summary>After the other kinds in the order of letters: drafts are matched once the signed ones are known.</summary>
    private const string DraftPrefix = "u:";

    /// <summary>The other names of laws ("Luật Thuế GTGT") and the names that stand for them, both as words.</summary>
    private static readonly Dictionary<string, string> LawAliases = MiningGrammar.Default.LawNames
        .SelectMany(row => row.Variations.Select(other => (Other: Words(other), Name: Words(row.Name)))).Where(pair => pair.Other != pair.Name)
        .DistinctBy(pair => pair.Other).ToDictionary(pair => pair.Other, pair => pair.Name, StringComparer.Ordinal);

    /// <summary>The Constitution is also cited with the name of the State.</summary>
    private const string OfTheRepublic = " nuoc cong hoa xa hoi chu nghia viet nam";

    public static string OfNumber(DocumentNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var folded = number.Folded;
        var bucket = new StringBuilder("n:", folded.Length + 2);
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            if (char.IsAsciiDigit(c))
            {
                if (i > 0 && !char.IsAsciiDigit(folded[i - 1]) && char.IsAsciiDigit(bucket[^1]))
                    bucket.Append('/');
                bucket.Append(c);
            }
            else if (char.IsLetter(c) && bucket[^1] != Letters.Bare(c))
            {
                bucket.Append(Letters.Bare(c));
            }
        }
        return bucket.ToString();
    }

    /// <summary>The bucket of a document known by name: its words without diacritics, years and terms of office; congress ordinals and terms ("khóa XI") stay.</summary>
    public static string OfName(DocumentTypeCode? type, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bucket = new StringBuilder(NamePrefix);
        foreach (var c in type?.Value ?? "")
            bucket.Append(Letters.Bare(c));
        var words = Words(name);
        if (words.EndsWith(OfTheRepublic, StringComparison.Ordinal))
            words = words[..^OfTheRepublic.Length];
        return bucket.Append(':').Append(LawAliases.GetValueOrDefault(words, words)).ToString();
    }

    /// <summary>Where the drafts of a document wait for the signed copy, and its mentions without a symbol for a better one: those of its type, body and year. Null where one of these is not known.</summary>
    public static string? OfDraft(DocumentTypeCode? type, BodyKey? issuer, PartialDate? date) =>
        type is { } kind && issuer is { IsWhole: true } body && date is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{DraftPrefix}{kind.Value}|{body.Body}.{body.Province}|{day.Year}")
            : null;

    /// <summary>Where the works of one type, body and day stand together, to be looked at for misprints. Null where one of these is not known.</summary>
    public static string? OfDay(DocumentTypeCode? type, BodyKey? issuer, PartialDate? date) =>
        type is { } kind && issuer is { IsWhole: true } body && date is { Day: not null } day
            ? $"{DayPrefix}{kind.Value}|{body.Body}.{body.Province}|{day}"
            : null;

    /// <summary>Where the laws of one year stand together, to be looked at for misprints: no two of them have one name.</summary>
    public static string OfLawYear(DocumentTypeCode type, Period period) => $"{DayPrefix}{type.Value}|{period}";

    /// <summary>The bucket holds the works of a day, which <see cref="Misprints"/> looks after.</summary>
    public static bool IsOfDay(string bucket) => bucket.StartsWith(DayPrefix, StringComparison.Ordinal);

    /// <summary>The type that the works of a day are of.</summary>
    public static DocumentTypeCode TypeOfDay(string bucket) => new(bucket[DayPrefix.Length..bucket.IndexOf('|', StringComparison.Ordinal)]);

    /// <summary>The bucket of a document without a serial that does not tell enough to be matched: its own.</summary>
    public static string OfLoneDraft(string key) => DraftPrefix + key;

    /// <summary>The bucket holds documents without a serial, and mentions of serials without a symbol, which <see cref="DraftMatcher"/> and <see cref="BareNumbers"/> look after.</summary>
    public static bool IsOfDrafts(string bucket) => bucket.StartsWith(DraftPrefix, StringComparison.Ordinal);

    /// <summary>The bucket holds mentions by name.</summary>
    public static bool IsOfName(string bucket) => bucket.StartsWith(NamePrefix, StringComparison.Ordinal);

    /// <summary>The year that belongs to a name ("Luật Thi đua, khen thưởng năm 2022", "Luật Đất đai 2013"); null where there is none.</summary>
    public static int? YearOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = Letters.Strip(name).Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = words.Length - 1; i >= 1; i--)
        {
            if ((words[i - 1] == "nam" || i == words.Length - 1) && words[i].Length == 4 && int.TryParse(words[i], out var year) && year is > 1944 and < 2100)
                return year;
        }
        return null;
    }

    /// <summary>The name without a year at its end.</summary>
    public static string WithoutYear(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var end = name.AsSpan().TrimEnd(" 0123456789,)");
        if (YearOf(name) is null || name.Length - end.Length < 4)
            return name;
        if (Letters.Strip(end.ToString()).EndsWith(" nam", StringComparison.Ordinal))
            end = end[..^4];
        return end.TrimEnd(" ,(").ToString();
    }

    private static string Words(string name) => string.Join(' ', NameWords(name));

    private static IEnumerable<string> NameWords(string name)
    {
        var words = Letters.Strip(name).Split([' ', ',', '(', ')', '-', '"', '\u201C', '\u201D', ';', '.', ':'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == "nam" && i + 1 < words.Length && words[i + 1].Length == 4 && words[i + 1].All(char.IsAsciiDigit))
                i++;
            else if (words[i] is not ("nhiem" or "ky") && !(words[i].Length == 4 && words[i].All(char.IsAsciiDigit)))
                yield return words[i];
        }
    }
}
