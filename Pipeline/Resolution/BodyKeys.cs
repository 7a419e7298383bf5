using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>Reads the name of an issuing body as the key that documents are told apart by (body-identity.json).</summary>
public static class BodyKeys
{
    private static readonly IReadOnlyList<BodyIdentityRow> Rows = DataFile.Rows<BodyIdentityRow>("body-identity.json");

    private static readonly (string Start, string Becomes)[] Starts =
        [.. Rows.Where(row => row.Use == "start").SelectMany(row => row.Variations.Select(v => (Letters.Strip(v), Letters.Strip(row.Becomes ?? "")))).OrderByDescending(pair => pair.Item1.Length)];

    private static readonly (string Start, string Becomes)[] Wholes =
        [.. Rows.Where(row => row.Use == "whole").SelectMany(row => row.Variations.Select(v => (Letters.Strip(v), Letters.Strip(row.Becomes!))))];

    /// <summary>A province's name of fewer letters ("Huế") is one behind its kind only.</summary>
    private const int FewestLetters = 5;

    private static readonly HashSet<string> LocalWords = Use("local");

    private static readonly HashSet<string> LocalHeads = Use("local-start");

    private static readonly HashSet<string> NotLocal = Use("not-local");

    private static readonly Dictionary<string, string?> Slots =
        Rows.Where(row => row.Use == "slot").SelectMany(row => row.Variations.Select(v => (v, row.Becomes))).ToDictionary(pair => pair.v, pair => pair.Becomes, StringComparer.Ordinal);

    private static readonly HashSet<string> Provinces =
        [.. MiningGrammar.Default.Provinces.SelectMany(row => row.Variations).Select(name => Words(name))];

    /// <summary>The key of a named body; a local one whose name holds no province gets <paramref name="homeProvince"/>, and stays open where that is null.</summary>
    public static BodyKey Of(string name, string? homeProvince)
    {
        var body = Words(name);
        for (var round = 0; round < 4; round++)
        {
            if (Array.Find(Wholes, pair => body.StartsWith(pair.Start, StringComparison.Ordinal)).Becomes is { } whole)
                return new BodyKey(whole, "");
            var (start, becomes) = Array.Find(Starts, pair => body.StartsWith(pair.Start, StringComparison.Ordinal) && (body.Length == pair.Start.Length || body[pair.Start.Length] == ' '));
            if (start is null)
                break;
            body = (becomes + body[start.Length..]).Trim();
        }
        if (ProvinceIn(body) is { } at)
        {
            var province = body.Substring(at.Start, at.Length);
            return new BodyKey(WithoutKind(body[..at.Start].TrimEnd() + body[(at.Start + at.Length)..]), province);
        }
        return new BodyKey(WithoutKind(body), IsLocal(body) ? homeProvince is null ? null : Words(homeProvince) : "");
    }

    /// <summary>The province, folded, that a mention prints beside its body ("… huyện Châu Thành, tỉnh Bến Tre"); null where it prints none.</summary>
    public static string? ProvinceNamed(string text)
    {
        var words = Words(text);
        return ProvinceIn(words) is { } at ? words.Substring(at.Start, at.Length) : null;
    }

    /// <summary>
    /// The body that a number's symbol alone tells, whatever is printed behind it: the Party's centre for -CT/TW, Chính phủ for /NĐ-CP, Thủ tướng for /QĐ-TTg, Quốc hội for /QH15;
    /// null for all others, and for joint documents.
    /// </summary>
    public static BodyKey? OfSymbol(DocumentNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        if (Slot(number) is { } slot)
            return Slots[slot] is { } body ? new BodyKey(Letters.Strip(body), "") : null;
        var symbol = number.Folded[(number.Folded.LastIndexOf('/') + 1)..].Split('-');
        return number.Style is NumberStyle.State or NumberStyle.Normative && symbol.Length <= 2 && SymbolTable.Default.Find(symbol[^1], out var row) && row is { Level: AdministrativeLevel.Central, Place: "none" }
            ? Of(row.Name, null) : null;
    }

    /// <summary>Party registers run on for a term: whether this number is of one, and whether of the centre.</summary>
    public static (bool Party, bool Central) Register(DocumentNumber number) =>
        number.Style == NumberStyle.Party || Slot(number) is not null ? (true, Slot(number) is { } slot && Slots[slot] is not null) : (false, false);

    private static bool IsLocal(string body)
    {
        foreach (var phrase in NotLocal)
            body = body.Replace(phrase, "", StringComparison.Ordinal);
        var words = body.Split(' ');
        return LocalHeads.Contains(words[0]) || words.Any(LocalWords.Contains)
            || LocalWords.Any(word => word.Contains(' ', StringComparison.Ordinal) && body.Contains(word, StringComparison.Ordinal));
    }

    private static HashSet<string> Use(string use) => [.. Rows.Where(row => row.Use == use).SelectMany(row => row.Variations.Select(Letters.Strip))];

    private static string? Slot(DocumentNumber number)
    {
        var text = number.Folded;
        var last = text.LastIndexOfAny(['/', '-']);
        var symbol = text[(last + 1)..];
        return Slots.ContainsKey(symbol) ? symbol : null;
    }

    /// <summary>Where a province is named in the folded name; the longest, not where it is a district's or commune's own name.</summary>
    private static (int Start, int Length)? ProvinceIn(string body)
    {
        (int Start, int Length)? found = null;
        var words = body.Split(' ');
        var start = body.Length;
        for (var first = words.Length - 1; first >= 0; first--)
        {
            start -= words[first].Length;
            var end = start;
            for (var last = first; last < Math.Min(words.Length, first + 5); last++)
            {
                end += words[last].Length + (last > first ? 1 : 0);
                if (Provinces.Contains(body[start..end]) && (first == 0 ? end - start >= FewestLetters : words[first - 1] is not ("huyen" or "quan" or "xa" or "phuong" or "tran") && (end - start >= FewestLetters || words[first - 1] is "pho" or "tinh")) && !(found?.Length > end - start))
                    found = (start, end - start);
            }
            start--;
        }
        return found;
    }

    private static string WithoutKind(string body)
    {
        body = body.Trim();
        return body.EndsWith(" tinh", StringComparison.Ordinal) ? body[..^5]
            : body.EndsWith(" thanh pho", StringComparison.Ordinal) ? body[..^10]
            : body;
    }

    /// <summary>Lower case without diacritics, words parted by single spaces.</summary>
    internal static string Words(string name) =>
        string.Join(' ', Letters.Strip(name).Split([' ', '-', ',', '.', '\n', '&'], StringSplitOptions.RemoveEmptyEntries));
}
