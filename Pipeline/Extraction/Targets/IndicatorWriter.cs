using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>
/// Writes what each figure of a sentence counts, in the text's words without the figure (gold/GUIDELINES.md, rules 6, 12, 20):
/// words shared by a list's members go to each of them, and a figure without a subject of its own has that of the one before it.
/// </summary>
public sealed class IndicatorWriter(TargetWords words, IndicatorWords own)
{
    private const int None = -2;
    private const int Bare = 2;
    private const int Short = 8;
    private const int LongestShared = 200;

    private readonly TokenList tokens = words.Tokens;
    private readonly SharedWords shared = new(words);

    public IReadOnlyList<string> Write(IReadOnlyList<Segment> segments, TargetScope scope)
    {
        ArgumentNullException.ThrowIfNull(segments);
        ArgumentNullException.ThrowIfNull(scope);
        var all = new List<OwnWords>(segments.Count);
        foreach (var segment in segments)
            all.Add(own.Of(segment));
        var indicators = new List<string>(segments.Count);
        var (lead, before) = (TokenRange.Empty, TokenRange.Empty);
        var (label, labelled, subjects) = (TokenRange.Empty, None, None);
        for (var i = 0; i < segments.Count; i++)
        {
            var (segment, prefix, reached, suffix, newLabel) = all[i];
            var amount = !segment.Figure.UnitWords.IsEmpty;
            if (!newLabel.IsEmpty)
                (label, labelled) = (newLabel, segment.Clause);
            else if (labelled == segment.Clause - 1 && prefix.Count <= Bare && suffix.IsEmpty)
                labelled = segment.Clause;
            var compares = !suffix.IsEmpty && words.StartsWith(suffix.Start, TargetCueKind.NotDeadline);
            if (reached && !prefix.IsEmpty && !compares && IsAside(segment, prefix))
                suffix = TokenRange.Empty;
            var (plain, inherited) = (prefix.IsEmpty, "");
            if (i > 0 && segments[i - 1].Range.End == segment.Range.Start)
                inherited = Join(Text(segments[i - 1].Figure.UnitWords), Text(all[i - 1].Suffix));
            else if (i > 0 && (IsPart(segment) || (!amount && !suffix.IsEmpty && IsShareOf(segment, segments[i - 1]))) && indicators[i - 1].Length <= LongestShared)
                inherited = indicators[i - 1];
            else if (i > 0 && segment.Clause == segments[i - 1].Clause)
                inherited = Text(shared.Parallel(before, prefix));
            if (plain && suffix.IsEmpty && i > 0 && amount && IsSameThing(segment, segments[i - 1]))
            {
                indicators.Add(indicators[i - 1]);
                continue;
            }
            if (plain && suffix.IsEmpty && (i == 0 || subjects != segment.Clause))
                suffix = SharedWords.Ahead(all, i);
            if (segment.Listed && plain && inherited.Length == 0)
                prefix = lead;
            else
                lead = !plain && Governs(prefix) ? prefix : TokenRange.Empty;
            (before, subjects) = plain ? (before, subjects) : (prefix, segment.Clause);
            if (shared.Member(all, i) is { IsEmpty: false } member)
                prefix = member;
            else if (!amount && (prefix.IsEmpty || OnlyChanges(prefix)) && (suffix.IsEmpty || compares) && i > 0 && newLabel.IsEmpty)
            {
                indicators.Add(Join(indicators[i - 1], Text(prefix), Text(suffix)));
                continue;
            }
            else if (!amount && prefix.Count <= Bare && suffix.IsEmpty && labelled != segment.Clause)
                prefix = own.Prefix(segment, whole: true).Range;
            var explained = labelled == segment.Clause && Explains(label, prefix, suffix);
            var named = !prefix.IsEmpty && (segment.Figure.Kind == FigureKind.Percent || (suffix.IsEmpty && NamesNumber(prefix.Start)));
            indicators.Add(Join(
                IsPart(segment) ? inherited : "",
                explained ? Text(label) : Text(scope.Subject),
                IsPart(segment) ? "" : inherited,
                Text(prefix),
                Text(shared.Antecedent(prefix)),
                named || (explained && prefix.IsEmpty && suffix.IsEmpty) ? "" : Text(segment.Figure.UnitWords),
                Text(suffix),
                segment.Figure.Kind == FigureKind.Percent || amount ? Text(shared.Tail(all, i, suffix)) : ""));
        }
        return indicators;
    }

    /// <summary>The words before a colon tell what is counted, or where; a long clause says it itself.</summary>
    private bool Explains(TokenRange label, TokenRange prefix, TokenRange suffix) =>
        words.StartsWith(label.Start, TargetCueKind.Place) || words.BeginsIndicator(label.Start) || prefix.Count + suffix.Count <= Short;

    /// <summary>"Số doanh nghiệp …", "Tổng đàn lợn …": the unit adds nothing.</summary>
    private bool NamesNumber(int token) =>
        words.CueAt(token) is { Kind: TargetCueKind.Subject or TargetCueKind.Gauge or TargetCueKind.Budget or TargetCueKind.Tally };

    /// <summary>"trong đó …", "thu hút …": of what the figure before counts, if it names nothing of its own.</summary>
    private bool IsPart(Segment segment)
    {
        var first = own.FirstWord(segment.Prefix);
        while (first < segment.Prefix.End && tokens[first].Kind == TokenKind.Symbol)
            first++;
        return first < segment.Prefix.End && words.CueAt(first) is { Kind: TargetCueKind.Part or TargetCueKind.Yield } cue
            && !words.BeginsIndicator(cue.End) && words.First(segment.Prefix, TargetCueKind.Subject) is null;
    }

    /// <summary>"150 ha, chiếm 35% diện tích …": nothing but a verb of reaching stands before the share.</summary>
    private bool IsShareOf(Segment segment, Segment before) =>
        segment.Clause == before.Clause && before.Figure.Kind != FigureKind.Percent && !segment.Prefix.IsEmpty
        && words.CueAt(segment.Prefix.Start) is { Kind: TargetCueKind.Reach } reach && reach.End == segment.Prefix.End;

    /// <summary>"4,8 triệu cây xanh …, bình quân 1,2 triệu cây/năm".</summary>
    private bool IsSameThing(Segment segment, Segment before) =>
        segment.Clause == before.Clause && !before.Figure.UnitWords.IsEmpty
        && tokens.TextOf(segment.Figure.UnitWords.Start).SequenceEqual(tokens.TextOf(before.Figure.UnitWords.Start));

    /// <summary>What follows a figure whose subject stands before it: "đạt 95% kế hoạch", "đạt 30%, gắn với …".</summary>
    private bool IsAside(Segment segment, TokenRange prefix) =>
        segment.Suffix.IsEmpty || tokens[segment.Suffix.Start].IsSymbol(',')
        || (segment.Figure.Kind == FigureKind.Percent && words.StartsWith(prefix.Start, TargetCueKind.Subject));

    private bool OnlyChanges(TokenRange prefix) =>
        !prefix.IsEmpty && words.CueAt(prefix.Start) is { Kind: TargetCueKind.Change } change && change.End == prefix.End;

    private bool Governs(TokenRange prefix) =>
        words.CueBefore(prefix.End, prefix.Start) is { Kind: TargetCueKind.Filler or TargetCueKind.Within or TargetCueKind.Task or TargetCueKind.Change or TargetCueKind.Action or TargetCueKind.Help };

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
