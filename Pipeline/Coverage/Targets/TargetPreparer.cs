using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Coverage.Matching;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Targets;

/// <summary>Makes the targets of one document ready for comparison. A term in most of the document's targets weighs less than one that tells them apart.</summary>
public static class TargetPreparer
{
    private const double CommonCut = 0.5;

    private static readonly (CoverageWord[] Words, AdministrativeLevel Level)[] Levels =
    [
        (WordKey.Of("cấp tỉnh"), AdministrativeLevel.Province), (WordKey.Of("cấp huyện"), AdministrativeLevel.District), (WordKey.Of("cấp thành phố"), AdministrativeLevel.District),
        (WordKey.Of("cấp thị xã"), AdministrativeLevel.District), (WordKey.Of("cấp quận"), AdministrativeLevel.District), (WordKey.Of("cấp xã"), AdministrativeLevel.Commune), (WordKey.Of("cấp phường"), AdministrativeLevel.Commune),
    ];

    private static readonly CoverageWord[][] Verbs = [.. new[] { "tham gia", "được", "có", "đạt", "hoàn thành", "sử dụng", "ký", "tổ chức", "xây dựng", "biết", "hài lòng", "chưa" }.Select(WordKey.Of)];

    public static ImmutableArray<PreparedTarget> Prepare(MinedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var texts = document.Targets.Select(target => CoverageText.Of(target.Unit.StartsWith('%') ? target.Indicator : target.Unit + " , " + target.Indicator)).ToList();
        var raw = texts.ConvertAll(text => TermReader.Read(text, new WordRange(0, text.Words.Length)));
        var counts = raw.SelectMany(terms => terms.Select(term => term.Exact).Distinct()).GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count());
        return [.. document.Targets.Select((target, i) => new PreparedTarget(target, i, Weights(raw[i], counts, texts.Count), Subject(texts[i], raw[i], target), LevelsOf(texts[i]), HasOwnYear(target, document)))];
    }

    private static ImmutableDictionary<uint, double> Weights(List<RawTerm> terms, Dictionary<uint, int> counts, int targets)
    {
        var weights = ImmutableDictionary.CreateBuilder<uint, double>();
        foreach (var term in terms)
        {
            var common = (counts[term.Exact] - 1.0) / Math.Max(1, targets - 1);
            weights[term.Exact] = (term.IsConcept ? Background.Default.OfPhrase : Background.Default.Weight(term.Exact)) * term.Factor * (1 - (CommonCut * common));
        }
        return weights.ToImmutable();
    }

    /// <summary>The terms before the first verb; those of places and bodies left out, as each document counts its own.</summary>
    private static ImmutableHashSet<uint> Subject(CoverageText text, List<RawTerm> terms, Target target)
    {
        const double local = 0.3;
        var words = text.Words.AsSpan();
        var start = target.Unit.StartsWith('%') ? 0 : WordKey.Of(target.Unit).Length;
        var end = start + 1;
        while (end < words.Length && !StartsVerb(words, end))
            end++;
        return [.. terms.Where(term => term.FirstWord >= start && term.FirstWord < end && term.Factor > local).Select(term => term.Exact)];
    }

    private static bool StartsVerb(ReadOnlySpan<CoverageWord> words, int at)
    {
        foreach (var verb in Verbs)
        {
            if (WordKey.IsAt(words, at, verb))
                return true;
        }
        return false;
    }

    private static ImmutableHashSet<AdministrativeLevel> LevelsOf(CoverageText text)
    {
        var levels = ImmutableHashSet.CreateBuilder<AdministrativeLevel>();
        var words = text.Words.AsSpan();
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var (phrase, level) in Levels)
            {
                if (WordKey.IsAt(words, at, phrase))
                    levels.Add(level);
            }
        }
        return levels.ToImmutable();
    }

    /// <summary>The year is printed with the target; else it is that of a heading or of the title.</summary>
    private static bool HasOwnYear(Target target, MinedDocument document)
    {
        if (target.Year is not { } year)
            return false;
        var printed = year.ToString(CultureInfo.InvariantCulture);
        if (target.Text.Contains(printed, StringComparison.Ordinal))
            return true;
        return document.Fields.Title is not { } title || !title.Value.Contains(printed, StringComparison.Ordinal);
    }
}
