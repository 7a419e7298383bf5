using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>Divides a sentence among its figures. Figures inside another's words ("100% các khu có ít nhất 1 trạm"), in brackets or in quoted names ("5 không, 3 sạch") are left out. Linear in the sentence.</summary>
public sealed class SentenceSegments(TargetWords words)
{
    private readonly TokenList tokens = words.Tokens;
    private readonly FigureReader reader = new(words);

    public IReadOnlyList<Segment> Divide(TokenRange sentence)
    {
        var segments = new List<Segment>();
        var clause = 0;
        var start = sentence.Start;
        var figures = new List<Figure>();
        var brackets = 0;
        var (aside, quoted) = (false, false);
        for (var i = sentence.Start; i <= sentence.End; i++)
        {
            if (i == sentence.End || (brackets == 0 && (tokens[i].IsSymbol(';') || (aside && tokens[i].IsSymbol(')')) || OpensGoal(i, sentence.End))))
            {
                Divide(new TokenRange(start, i), figures, clause++, segments);
                figures.Clear();
                start = i + 1;
                aside = i < sentence.End && tokens[i].IsSymbol('(');
                continue;
            }
            ref readonly var token = ref tokens[i];
            if (token.IsSymbol('('))
                brackets++;
            else if (token.IsSymbol(')') && brackets > 0)
                brackets--;
            else if (token.IsSymbol('“') || token.IsSymbol('”'))
                quoted = token.IsSymbol('“');
            else if (token.Kind == TokenKind.Digits && brackets == 0 && reader.ReadAt(i, sentence) is { } figure)
            {
                if (quoted && figure.Kind is FigureKind.Count or FigureKind.LooseCount)
                    continue;
                if (figures.Count == 0 || figures[^1].Range.End <= figure.Range.Start)
                    figures.Add(figure);
                i = figure.Range.End - 1;
            }
        }
        return segments;
    }

    /// <summary>A bracket that sets a goal of its own: "(bảo đảm tỷ lệ … đạt 100%)", not "(đạt 91,57%)".</summary>
    private bool OpensGoal(int token, int end) =>
        tokens[token].IsSymbol('(') && words.CueAt(token + 1) is { Kind: TargetCueKind.Goal or TargetCueKind.Reach } cue && cue.End < end
        && tokens[cue.End].Kind == TokenKind.Word && words.ComparatorAt(cue.End) is null;

    private void Divide(TokenRange clause, List<Figure> figures, int number, List<Segment> segments)
    {
        var start = clause.Start;
        var listed = false;
        for (var i = 0; i < figures.Count; i++)
        {
            var next = i + 1;
            int? split = null;
            var figure = figures[i];
            while (next < figures.Count && (split = Split(start, figure, figures[next])) is null)
            {
                if (figure.Kind != FigureKind.Percent && figures[next].Kind == FigureKind.Percent && !figure.Compared)
                    figure = figures[next];
                next++;
            }
            var end = next < figures.Count ? split!.Value : clause.End;
            segments.Add(new Segment(ReadAfter(figure, end), new TokenRange(start, end), number, listed));
            if (next == figures.Count)
                return;
            start = AfterDelimiter(end, figures[next].Range.Start);
            listed = start == figures[next].Range.Start;
            i = next - 1;
        }
    }

    /// <summary>"trở lên" belongs to the nearest number before it.</summary>
    private Figure ReadAfter(Figure figure, int end)
    {
        for (var i = figure.Range.End; i < end && tokens[i].Kind != TokenKind.Digits; i++)
        {
            if (words.ComparatorAt(i) is { Kind: ComparatorKind.AtLeastAfter or ComparatorKind.AtMostAfter } after)
            {
                return figure with
                {
                    Comparator = after.Kind == ComparatorKind.AtLeastAfter ? Comparator.AtLeast : Comparator.AtMost,
                    Compared = true,
                };
            }
        }
        return figure;
    }

    /// <summary>The delimiter between the words of one figure and those of the next; null if the next lies within the words of the first.</summary>
    private int? Split(int start, Figure first, Figure second)
    {
        var from = first.Range.End;
        var to = second.Range.Start;
        var amountInPercent = first.Kind == FigureKind.Percent && second.Kind is FigureKind.Count or FigureKind.LooseCount;
        if (to > from && IsDelimiter(to - 1))
            return amountInPercent && !second.Compared && !tokens[to - 1].IsSymbol(',') ? null : FirstOfRun(to - 1, from);
        var (firstDelimiter, lastDelimiter, marked) = ((int?)null, (int?)null, (int?)null);
        var closed = IsClosed(start, first);
        for (var i = from; i < to; i++)
        {
            if (words.StartsWith(i, TargetCueKind.Filler) && words.BeginsIndicator(i + 1))
                return i + 1;
            if (!IsDelimiter(i))
                continue;
            firstDelimiter ??= i;
            lastDelimiter = i;
            if ((BeginsSegment(AfterDelimiter(i, to)) || (amountInPercent && words.StartsWith(AfterDelimiter(i, to), TargetCueKind.Task))) && !(closed && marked is not null))
                marked = i;
        }
        if ((marked ?? (closed ? firstDelimiter : lastDelimiter)) is not { } split)
            return IsNested(first, second) ? to : null;
        if (amountInPercent && marked is null)
            return null;
        return FirstOfRun(split, from);
    }

    private bool BeginsSegment(int token) =>
        words.CueAt(token) is { Kind: TargetCueKind.Subject or TargetCueKind.Gauge or TargetCueKind.Budget or TargetCueKind.Each or TargetCueKind.Goal or TargetCueKind.Lead or TargetCueKind.Part
            or TargetCueKind.Yield or TargetCueKind.YearHead or TargetCueKind.Change or TargetCueKind.YearLead or TargetCueKind.Tally };

    /// <summary>"110 lớp dạy bơi với tối thiểu 2.300 lượt trẻ em": a number of its own within the words of the first, if that is counted too.</summary>
    private bool IsNested(Figure first, Figure second) =>
        (second.Compared || words.CueBefore(second.Range.Start, first.Range.End) is { Kind: TargetCueKind.Task or TargetCueKind.Yield }) && first.Kind is FigureKind.Count or FigureKind.LooseCount && second.Kind is FigureKind.Count or FigureKind.LooseCount;

    /// <summary>Nothing of weight follows the figure, so its words stand before it.</summary>
    private bool IsClosed(int start, Figure figure) =>
        figure.Range.Start > start && (figure.Range.End >= tokens.Count || IsDelimiter(figure.Range.End) || tokens[figure.Range.End].IsSymbol('(')
            || words.ComparatorAt(figure.Range.End) is { Kind: ComparatorKind.AtLeastAfter or ComparatorKind.AtMostAfter }
            || words.StartsWith(figure.Range.End, TargetCueKind.NotDeadline));

    private bool IsDelimiter(int token) => token < tokens.Count && (tokens[token].IsSymbol(',') || words.StartsWith(token, TargetCueKind.And));

    private int FirstOfRun(int delimiter, int from) => delimiter > from && IsDelimiter(delimiter - 1) ? delimiter - 1 : delimiter;

    private int AfterDelimiter(int delimiter, int limit)
    {
        while (delimiter < limit && IsDelimiter(delimiter))
            delimiter = tokens[delimiter].IsSymbol(',') ? delimiter + 1 : words.CueAt(delimiter)!.Value.End;
        return delimiter;
    }
}
