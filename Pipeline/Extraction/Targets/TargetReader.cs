using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Extraction.Targets.Tables;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>Reads the targets of one document, sentence by sentence and table by table.</summary>
public sealed class TargetReader
{
    private const int LongestSentence = 400;
    private const int LongestList = 12;

    private readonly DocumentView view;
    private readonly DocumentFrame frame;
    private readonly TokenList tokens;
    private readonly TargetWords words;
    private readonly YearReader years;
    private readonly TargetScopes scopes;
    private readonly SentenceSegments segments;
    private readonly IndicatorWords own;
    private readonly IndicatorWriter indicators;
    private readonly TargetJudge judge;
    private readonly TargetDocument document;
    private readonly CitedSpans cited;
    private readonly TableTargets tables;
    private readonly Queue<TokenRange> taken = new();
    private int nextTable;
    private readonly RepeatedTargets repeated = new();
    private readonly ImmutableArray<Target>.Builder targets = ImmutableArray.CreateBuilder<Target>();

    public TargetReader(DocumentView view, DocumentFrame frame, ImmutableArray<Citation> citations)
    {
        this.view = view;
        this.frame = frame;
        tokens = view.Tokens;
        words = new TargetWords(view);
        years = new YearReader(words);
        scopes = new TargetScopes(words, years, frame.Outline);
        segments = new SentenceSegments(words);
        own = new IndicatorWords(words, years);
        indicators = new IndicatorWriter(words, own);
        judge = new TargetJudge(words, own);
        cited = new CitedSpans(citations);
        document = new TargetDocument(words, years, frame);
        tables = new TableTargets(words, new TableAims(words, years));
    }

    public ImmutableArray<Target> Read()
    {
        var end = tokens.Count;
        var start = frame.Body.IsEmpty ? 0 : frame.Body.Start;
        var digits = false;
        for (var i = start; i < end; i++)
        {
            ref readonly var token = ref tokens[i];
            digits |= token.Kind == TokenKind.Digits;
            if (!EndsSentence(i, start) && i + 1 < end)
                continue;
            var stop = token.Kind == TokenKind.Break || token.IsSymbol('.') ? i : i + 1;
            var sentence = new TokenRange(start, stop);
            var inRow = IsInRow(start);
            if (digits && stop > start && !inRow)
                ReadSentence(sentence);
            if (!inRow && stop > start && tokens[stop - 1].IsSymbol(':'))
                scopes.LeadIn(new TokenRange(start, stop - 1));
            start = i + 1;
            digits = false;
        }
        return targets.ToImmutable();
    }

    /// <summary>True if the token is in a row of a table that has been read for its figures. A table is read when its first token is reached.</summary>
    private bool IsInRow(int token)
    {
        var all = view.Clean.Tables;
        while (nextTable < all.Length && tokens[Math.Min(token, tokens.Count - 1)].Start >= all[nextTable].Start)
        {
            var table = all[nextTable++];
            var said = words.Last(frame.Title, TargetCueKind.Aim) is not null;
            foreach (var target in tables.Read(table, scopes.At(token), document.KindAt(token, scopes), document, said))
            {
                if (repeated.IsNew(target.Indicator, target.Value, target.Unit, target.Year))
                    targets.Add(target);
            }
            foreach (var row in tables.Taken(table))
                taken.Enqueue(row);
        }
        while (taken.TryPeek(out var row) && row.End <= token)
            taken.Dequeue();
        return taken.TryPeek(out var at) && at.Contains(token);
    }

    private bool EndsSentence(int token, int start)
    {
        ref readonly var at = ref tokens[token];
        if (at.Kind == TokenKind.Break || token - start >= LongestSentence)
            return true;
        return at.IsSymbol('.') && token + 1 < tokens.Count && (tokens[token + 1].Kind == TokenKind.Break
            || (tokens[token + 1].SpaceBefore && tokens[token + 1].IsCapitalised && token - start > 2));
    }

    private void ReadSentence(TokenRange sentence)
    {
        words.Focus(sentence);
        var parts = segments.Divide(sentence);
        if (parts.Count == 0)
            return;
        var scope = scopes.At(sentence.Start);
        var kind = document.KindAt(sentence.Start, scopes);
        IReadOnlyList<string>? names = null;
        (RuleId Rule, double Confidence)? verdict = null;
        judge.Start(sentence);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var refused = i > 0 && part.Listed && part.Prefix.IsEmpty && verdict is null && part.Figure.Kind is FigureKind.Count or FigureKind.Measure;
            var another = part.Figure.Kind == FigureKind.Money && i > 0 && parts[i - 1].Figure.Kind != FigureKind.Money;
            if (!refused && (!part.Listed || verdict is null || another))
                verdict = judge.Judge(part, scope, kind, follows: verdict is not null);
            if (verdict is not { } found || cited.Holds(view.SpanOf(part.Figure.Number)))
                continue;
            names ??= indicators.Write(parts, scope);
            var year = YearOf(parts, i, sentence, scope);
            if (names[i].Length == 0 || (year < document.Year && found.Confidence < 0.9))
                continue;
            Add(part, names[i], ComparatorOf(parts, i), year, found);
        }
    }

    private void Add(Segment part, string indicator, Comparator comparator, int? year, (RuleId Rule, double Confidence) found)
    {
        var figure = part.Figure;
        if (!repeated.IsNew(indicator, figure.Value, figure.Unit, year))
            return;
        var range = Trimmed(part);
        var span = view.SpanOf(range);
        targets.Add(new Target(indicator, figure.Value, figure.ValueTo, figure.Unit, comparator, figure.Numerator, figure.Denominator, year,
            span.Of(view.Clean.Original), span, found.Rule, found.Confidence));
    }

    /// <summary>"Ít nhất 95% A, 90% B": the comparator goes to all members of a list (gold/GUIDELINES.md, rule 20), but "at least 100%" says no more than 100%.</summary>
    private static Comparator ComparatorOf(IReadOnlyList<Segment> parts, int index)
    {
        var figure = parts[index].Figure;
        var first = index;
        while (parts[first].Listed && !parts[first].Figure.Compared && first > 0)
            first--;
        var inherited = parts[first].Figure.Comparator;
        return figure.Compared || first == index || inherited == Comparator.Range || (figure.Unit == "%" && figure.Value == 100) ? figure.Comparator : inherited;
    }

    /// <summary>The deadline in the figure's own words, in those that lead its clause or sentence, in the headings above, in the title.</summary>
    private int? YearOf(IReadOnlyList<Segment> parts, int index, TokenRange sentence, TargetScope scope)
    {
        var part = parts[index];
        var near = part.Prefix;
        if (words.Last(part.Prefix, TargetCueKind.Goal) is { } goal)
            near = new TokenRange(goal.End, near.End);
        if ((years.LastDeadline(near) ?? years.FirstDeadline(new TokenRange(Math.Max(part.Figure.Number.End, part.Suffix.Start - 1), part.Range.End)) ?? years.LastDeadline(part.Prefix)) is { } own)
            return own.Year;
        for (var i = index; i > 0; i--)
        {
            var before = parts[i - 1].Prefix;
            var aimed = words.Last(before, TargetCueKind.Goal);
            if ((parts[i].Listed || aimed is not null) && years.LastDeadline(aimed is { } from ? new TokenRange(from.End, before.End) : before) is { } shared)
                return shared.Year;
            if (aimed is not null || index - i > LongestList)
                break;
        }
        return years.FirstDeadline(parts[0].Prefix)?.Year ?? scope.Year ?? document.TitleYear;
    }

    /// <summary>The segment without its number or bullet and the marks around it; it always holds the figure.</summary>
    private TokenRange Trimmed(Segment part)
    {
        var figure = part.Figure.Range;
        var (start, end) = (part.Prefix.IsEmpty ? part.Range.Start : own.FirstWord(part.Prefix), part.Range.End);
        while (start < figure.Start && tokens[start].Kind is TokenKind.Break or TokenKind.Symbol)
            start++;
        while (end > figure.End && (tokens[end - 1].Kind == TokenKind.Break || (tokens[end - 1].Kind == TokenKind.Symbol && tokens[end - 1].First is ',' or ';' or '.' or ':')))
            end--;
        return new TokenRange(start, end);
    }
}
