using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Coverage.Matching;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Targets;

/// <summary>Reads a figure of the parent's kind off a passage that says what the target says but holds no listed target: the only one with the parent's unit, or none.</summary>
public static class FigureFinder
{
    /// <summary>What the clause must say of the target's weight.</summary>
    private const double LeastShare = 0.5;

    public static PreparedTarget? Find(PreparedTarget parent, CoverageText text, WordRange passage, ImmutableArray<Target> listed)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(text);
        foreach (var clause in text.Parts(passage, WordGap.Clause))
        {
            var span = text.SpanOf(clause);
            if (Said(parent, text, clause) >= LeastShare && !listed.Any(target => target.Span.Overlaps(span)) && Only(parent, text, clause) is { } figure)
            {
                var target = parent.Target with { Value = figure.Value, Numerator = figure.Numerator, Denominator = figure.Denominator, Year = null, Span = span, Text = span.Of(text.Original) };
                return parent with { Target = target, Index = -1, Value = figure.Value };
            }
        }
        return null;
    }

    /// <summary>The share of the target's weight that the clause says.</summary>
    private static double Said(PreparedTarget parent, CoverageText text, WordRange clause) =>
        TermReader.Read(text, clause).Select(term => term.Exact).Distinct().Sum(term => parent.Terms.GetValueOrDefault(term)) / parent.Weight;

    /// <summary>The one figure of the parent's kind in the clause.</summary>
    private static Figure? Only(PreparedTarget parent, CoverageText text, WordRange clause)
    {
        var unit = WordKey.Of(parent.Target.Unit);
        Figure? found = null;
        for (var word = clause.Start; word < clause.End; word++)
        {
            if (Read(parent, text, word, unit) is not { } figure)
                continue;
            if (found is not null)
                return null;
            found = figure;
            word = figure.End - 1;
        }
        return found;
    }

    /// <summary>The figure that starts at the word, if it is of the parent's kind: a percentage, a ratio, or a number before the same unit.</summary>
    private static Figure? Read(PreparedTarget parent, CoverageText text, int word, CoverageWord[] unit)
    {
        if (Number(text, word) is not var (value, end))
            return null;
        var after = SignAfter(text, end);
        if (parent.IsShare)
            return after == '%' ? new Figure(value, null, null, end) : null;
        if (parent.Target.Denominator is not null)
            return after == '/' && end < text.Words.Length && Number(text, end) is var (whole, last) ? new Figure(value, value, whole, last) : null;
        return unit.Length > 0 && WordKey.IsAt(text.Words.AsSpan(), end, unit.AsSpan(0, 1)) && after == ' ' ? new Figure(value, null, null, end) : null;
    }

    /// <summary>"6,5", "1.250" or "04": digits with a comma before decimals and dots before thousands.</summary>
    private static (decimal Value, int End)? Number(CoverageText text, int word)
    {
        var words = text.Words;
        if (!words[word].IsNumber)
            return null;
        var (printed, end) = (text.Original[words[word].Start..words[word].End], word + 1);
        while (end < words.Length && words[end].IsNumber && words[end].Start == words[end - 1].End + 1 && SignAfter(text, end) is var sign and (',' or '.'))
        {
            printed += (sign == ',' ? "." : "") + text.Original[words[end].Start..words[end].End];
            end++;
        }
        return decimal.TryParse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? (value, end) : null;
    }

    private static char SignAfter(CoverageText text, int end) => text.Words[end - 1].End is var at && at < text.Original.Length ? text.Original[at] : ' ';

    private readonly record struct Figure(decimal Value, decimal? Numerator, decimal? Denominator, int End);
}
