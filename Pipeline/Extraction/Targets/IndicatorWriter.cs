using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>
/// Writes what each figure of a sentence counts, in the text's words without the figure (gold/GUIDELINES.md, rules 6, 12, 20):
/// words shared by a list's members go to each of them, and a figure without a subject of its own has that of the one before it.
/// </summary>
public sealed class IndicatorWriter(TargetWords words, IndicatorWords own)
{
    private const int Bare = 2;

    public IReadOnlyList<string> Write(IReadOnlyList<Segment> segments, TargetScope scope)
    {
        ArgumentNullException.ThrowIfNull(segments);
        ArgumentNullException.ThrowIfNull(scope);
        var indicators = new List<string>(segments.Count);
        var lead = TokenRange.Empty;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            var (prefix, reached) = own.Prefix(segment);
            var suffix = own.Suffix(segment);
            var amount = !segment.Figure.UnitWords.IsEmpty;
            var compares = !suffix.IsEmpty && words.StartsWith(suffix.Start, TargetCueKind.NotDeadline);
            if (reached && !prefix.IsEmpty && !compares && IsAside(segment, prefix))
                suffix = TokenRange.Empty;
            if (segment.Listed && prefix.IsEmpty)
                prefix = lead;
            else
                lead = !prefix.IsEmpty && Governs(prefix) ? prefix : TokenRange.Empty;
            if (!amount && (prefix.IsEmpty || OnlyChanges(prefix)) && (suffix.IsEmpty || compares) && i > 0)
            {
                indicators.Add(Join(indicators[i - 1], Text(prefix), Text(suffix)));
                continue;
            }
            if (!amount && prefix.Count <= Bare && suffix.IsEmpty)
                prefix = own.Prefix(segment, whole: true).Range;
            var place = own.Place(segment);
            indicators.Add(Join(
                Text(place.IsEmpty ? scope.Subject : place),
                Text(prefix),
                segment.Figure.Kind == FigureKind.Percent && !prefix.IsEmpty ? "" : Text(segment.Figure.UnitWords),
                Text(suffix),
                segment.Figure.Kind == FigureKind.Percent || amount ? Text(Tail(segments, i, suffix)) : ""));
        }
        return indicators;
    }

    /// <summary>What follows a figure whose subject stands before it: "đạt 95% kế hoạch", "đạt 30%, gắn với …".</summary>
    private bool IsAside(Segment segment, TokenRange prefix) =>
        segment.Suffix.IsEmpty || words.Tokens[segment.Suffix.Start].IsSymbol(',')
        || (segment.Figure.Kind == FigureKind.Percent && words.StartsWith(prefix.Start, TargetCueKind.Subject));

    /// <summary>What is said of the last member of a list, for one that says nothing of its own.</summary>
    private TokenRange Tail(IReadOnlyList<Segment> segments, int index, TokenRange suffix)
    {
        if (suffix.IsEmpty || HasPredicate(suffix))
            return TokenRange.Empty;
        for (var next = index + 1; next < segments.Count && segments[next].Listed; next++)
        {
            var other = own.Suffix(segments[next]);
            if (other.IsEmpty)
                return TokenRange.Empty;
            var inner = new TokenRange(other.Start + 1, other.End);
            var predicate = words.First(inner, TargetCueKind.Passive) ?? words.First(inner, TargetCueKind.Predicate) ?? words.First(inner, TargetCueKind.Has) ?? words.First(inner, TargetCueKind.Reach)
                ?? (words.First(suffix, TargetCueKind.Action) is null ? words.First(inner, TargetCueKind.Action) : null);
            if (predicate is { } found)
                return new TokenRange(found.Start, other.End);
        }
        return TokenRange.Empty;
    }

    private bool HasPredicate(TokenRange range) =>
        words.First(range, TargetCueKind.Passive) is not null || words.First(range, TargetCueKind.Predicate) is not null || words.First(range, TargetCueKind.Has) is not null || words.First(range, TargetCueKind.Reach) is not null;

    private bool OnlyChanges(TokenRange prefix) =>
        !prefix.IsEmpty && words.CueAt(prefix.Start) is { Kind: TargetCueKind.Change } change && change.End == prefix.End;

    private bool Governs(TokenRange prefix) =>
        words.CueBefore(prefix.End, prefix.Start) is { Kind: TargetCueKind.Filler or TargetCueKind.Task or TargetCueKind.Change or TargetCueKind.Action };

    private string Text(TokenRange range) => words.View.TextOf(range).Trim();

    private static string Join(params ReadOnlySpan<string> parts)
    {
        var joined = "";
        foreach (var part in parts)
        {
            if (part.Length > 0)
                joined = joined.Length == 0 ? part : joined + " " + part;
        }
        return joined;
    }
}
