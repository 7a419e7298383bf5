using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Targets;

/// <summary>Reads a figure of the parent's kind off a passage that says what the target says but holds no listed target: the only one with the parent's unit, or none.</summary>
public static class FigureFinder
{
    /// <summary>What the passage must answer of the target's weight.</summary>
    public const double LeastShare = 0.55;

    public static PreparedTarget? Find(PreparedTarget parent, CoverageText text, WordRange passage, ImmutableArray<Target> listed)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(text);
        var unit = WordKey.Of(parent.Target.Unit);
        PreparedTarget? found = null;
        for (var word = passage.Start; word < passage.End; word++)
        {
            if (!text.Words[word].IsNumber || Read(parent, text, word, unit) is not { } figure)
                continue;
            var span = text.SpanOf(Clause(text, passage, word));
            if (found is not null || listed.Any(target => target.Span.Overlaps(span)))
                return null;
            var target = parent.Target with { Value = figure.Value, Numerator = figure.Numerator, Denominator = figure.Denominator, Year = null, Span = span, Text = span.Of(text.Original) };
            found = parent with { Target = target, Index = -1, Value = figure.Value };
            word = figure.End - 1;
        }
        return found;
    }

    /// <summary>The figure that starts at the word, if it is of the parent's kind: a percentage, a ratio, or a number before the same unit.</summary>
    private static (decimal Value, decimal? Numerator, decimal? Denominator, int End)? Read(PreparedTarget parent, CoverageText text, int word, CoverageWord[] unit)
    {
        if (Number(text, word) is not var (value, end))
            return null;
        var after = SignAfter(text, end);
        if (parent.IsShare)
            return after == '%' ? (value, null, null, end) : null;
        if (parent.Target.Denominator is not null)
            return after == '/' && end < text.Words.Length && Number(text, end) is var (whole, last) ? (value, value, whole, last) : null;
        return unit.Length > 0 && WordKey.IsAt(text.Words.AsSpan(), end, unit.AsSpan(0, 1)) && after == ' ' ? (value, null, null, end) : null;
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

    private static WordRange Clause(CoverageText text, WordRange passage, int word)
    {
        foreach (var part in text.Parts(passage, WordGap.Clause))
        {
            if (part.Contains(word))
                return part;
        }
        return passage;
    }
}
