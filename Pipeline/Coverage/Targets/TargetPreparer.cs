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

    /// <summary>Terms of places, bodies and measures: each document counts its own.</summary>
    private const double LocalFactor = 0.3;

    public static ImmutableArray<PreparedTarget> Prepare(MinedDocument document, CoverageText text, ImmutableArray<TextBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(text);
        var indicators = document.Targets.Select(target => CoverageText.Of(target.Indicator)).ToList();
        var units = document.Targets.Select(target => CoverageText.Of(target.Unit)).ToList();
        var raw = indicators.Select((indicator, i) => (List<RawTerm>)[.. Terms(units[i]), .. Terms(indicator)]).ToList();
        var counts = raw.SelectMany(terms => terms.Select(term => term.Exact).Distinct()).GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count());
        return
        [
            .. document.Targets.Select((target, i) => new PreparedTarget(
                target, i, Weights(raw[i], counts, raw.Count), Subject(indicators[i]), [.. Terms(units[i]).Select(term => term.Exact)], Levels(indicators[i]),
                HasOwnYear(target, document, text, blocks), IsRate(target, text), target.Value * Scale(units[i]))),
        ];
    }

    private static List<RawTerm> Terms(CoverageText text) => TermReader.Read(text, new WordRange(0, text.Words.Length)).FindAll(term => ScaleOf(text, term.FirstWord) == 1);

    private static ImmutableDictionary<uint, double> Weights(List<RawTerm> terms, Dictionary<uint, int> counts, int targets)
    {
        var weights = ImmutableDictionary.CreateBuilder<uint, double>();
        foreach (var term in terms)
        {
            var common = (counts[term.Exact] - 1.0) / Math.Max(1, targets - 1);
            weights[term.Exact] = (term.IsConcept ? Background.OfPhrase : Background.Default.Weight(term.Exact)) * term.Factor * (1 - (CommonCut * common));
        }
        return weights.ToImmutable();
    }

    private static ImmutableHashSet<uint> Subject(CoverageText text)
    {
        var words = text.Words.AsSpan();
        var end = 0;
        while (end < words.Length && TargetWords.At(words, end) != TargetWordRole.Verb)
            end++;
        return end == words.Length ? [] : [.. TermReader.Read(text, new WordRange(0, end)).Where(term => term.Factor > LocalFactor).Select(term => term.Exact)];
    }

    private static ImmutableHashSet<TargetWordRole> Levels(CoverageText text)
    {
        var levels = ImmutableHashSet.CreateBuilder<TargetWordRole>();
        for (var at = 0; at < text.Words.Length; at++)
        {
            if (TargetWords.At(text.Words.AsSpan(), at) is TargetWordRole.Province or TargetWordRole.District or TargetWordRole.Commune)
                levels.Add(TargetWords.At(text.Words.AsSpan(), at)!.Value);
        }
        return levels.ToImmutable();
    }

    private static bool IsRate(Target target, CoverageText text) =>
        target.Unit.Contains('/', StringComparison.Ordinal) || TargetWords.Has(text.WordsOf(target.Span), TargetWordRole.Rate) || TargetWords.Has(WordKey.Of(target.Unit), TargetWordRole.Occurrence)
        || TargetWords.Has(WordKey.Of(target.Indicator), TargetWordRole.Rate);

    private static decimal Scale(CoverageText unit) => unit.Words.Length == 0 ? 1 : ScaleOf(unit, 0);

    private static decimal ScaleOf(CoverageText text, int word) => TargetWords.At(text.Words.AsSpan(), word) switch
    {
        TargetWordRole.Thousand => 1e3m,
        TargetWordRole.Million => 1e6m,
        TargetWordRole.Billion => 1e9m,
        _ => 1,
    };

    /// <summary>The year is printed in the target's paragraph, up to its end, or else nowhere in the title.</summary>
    private static bool HasOwnYear(Target target, MinedDocument document, CoverageText text, ImmutableArray<TextBlock> blocks)
    {
        if (target.Year is not { } year)
            return false;
        var printed = WordKey.Of(year.ToString(CultureInfo.InvariantCulture))[0].Exact;
        var words = text.WordsIn(target.Span);
        var block = blocks.FirstOrDefault(block => block.Words.Contains(words.Start));
        for (var word = block?.Words.Start ?? words.Start; word < words.End; word++)
        {
            if (text.Words[word].Exact == printed)
                return true;
        }
        return document.Fields.Title is not { } title || !title.Value.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
