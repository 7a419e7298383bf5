using System.Text.RegularExpressions;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>The words of an issuing body's name, with abbreviations written out and the term left off: what two names are compared by.</summary>
public static class BodyWords
{
    private const double Alike = 0.8;

    private static readonly Dictionary<string, string[]> Abbreviations =
        DataFile.Load("evaluation-abbreviations.json")["words"]!.ToObject<Dictionary<string, string>>()!.ToDictionary(p => p.Key, p => p.Value.Split(' '));

    private static readonly HashSet<string> UnitWords = ["tinh", "thanh", "pho"];

    /// <summary>"gd&amp;dt", "gd - dt"</summary>
    private static readonly Regex Education = new(@"gd\s*[&-]\s*dt", RegexOptions.NonBacktracking);

    /// <summary>"(khóa XIII)", "lần thứ XIII"</summary>
    private static readonly Regex Term = new(@"\(?\b(khoa|lan thu)\s+[ivxl]+\b\)?", RegexOptions.NonBacktracking);

    /// <summary>"Đại hội Đảng", "Đại hội đại biểu toàn quốc của Đảng"</summary>
    private static readonly Regex Congress = new(@"dai hoi\s+(dai bieu toan quoc\s+)?(cua )?dang\b", RegexOptions.NonBacktracking);

    /// <summary>Both missing, or at least eight in ten of all their words shared.</summary>
    public static bool SameBody(string? one, string? other) => Same(one, other, Of);

    /// <summary>As <see cref="SameBody"/>, without the words "tỉnh" and "thành phố".</summary>
    public static bool SamePlace(string? one, string? other) => Same(one, other, text => [.. Of(text).Except(UnitWords)]);

    private static bool Same(string? one, string? other, Func<string?, HashSet<string>> wordsOf)
    {
        if (string.IsNullOrEmpty(one) != string.IsNullOrEmpty(other))
            return false;
        var (a, b) = (wordsOf(one), wordsOf(other));
        var all = a.Union(b).Count();
        return all == 0 || (double)a.Intersect(b).Count() / all >= Alike;
    }

    private static HashSet<string> Of(string? text)
    {
        var bare = Term.Replace(Education.Replace(ScoreFolding.Bare(text), "gddt"), " ");
        var spaced = string.Join(' ', bare.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return [.. ScoreFolding.PlainWords(Congress.Replace(spaced, "dai hoi dai bieu toan quoc cua dang"))
            .SelectMany(word => Abbreviations.TryGetValue(word, out var written) ? written : [word])];
    }
}
