using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>Decides whether a figure is to be reached (gold/GUIDELINES.md, rules 6 and 16): by the kind of document, the headings above it and the words around it.</summary>
public sealed class TargetJudge(TargetWords words)
{
    private const int Near = 3;
    private const int LongAim = 40;

    private readonly TokenList tokens = words.Tokens;

    /// <summary>The rule by which the segment's figure is a target, and how sure that is; null if it is none.</summary>
    public (RuleId Rule, double Confidence)? Judge(Segment segment, TokenRange sentence, TargetScope scope, TargetDocumentKind kind)
    {
        var before = new TokenRange(sentence.Start, segment.Figure.Range.Start);
        var goalCue = words.Last(before, TargetCueKind.Goal);
        var past = words.Last(before, TargetCueKind.Past) is { } result && (goalCue is not { } said || said.Start < result.Start);
        if (past || IsSupport(segment))
            return null;
        goalCue ??= kind == TargetDocumentKind.Rule ? null : words.Last(new TokenRange(Math.Max(sentence.Start, before.End - LongAim), before.End), TargetCueKind.Aim);
        var goal = goalCue is not null || scope.Goal;
        if (!goal && (scope.Present || scope.Criteria))
            return null;
        if (scope.Article && kind == TargetDocumentKind.Plan && !goal)
            kind = TargetDocumentKind.Rule;
        return segment.Figure.Kind switch
        {
            FigureKind.Percent => JudgeShare(segment, goal, goalCue is not null, kind),
            FigureKind.Ratio => JudgeRatio(segment, goal, kind),
            _ => JudgeAmount(segment, goal, goalCue is not null, kind),
        };
    }

    private (RuleId, double)? JudgeShare(Segment segment, bool goal, bool said, TargetDocumentKind kind)
    {
        if (segment.Prefix.Count + segment.Suffix.Count < 2)
            return null;
        if (goal)
            return (new RuleId("target.share.goal"), said || kind == TargetDocumentKind.Plan ? 0.95 : 0.8);
        if (kind == TargetDocumentKind.Plan)
            return (new RuleId("target.share.plan"), 0.75);
        return kind == TargetDocumentKind.Directive && (IsReached(segment) && (segment.Figure.Compared || segment.Figure.Value == 100))
            ? (new RuleId("target.share.order"), 0.6)
            : null;
    }

    private (RuleId, double)? JudgeRatio(Segment segment, bool goal, TargetDocumentKind kind) =>
        goal || (kind == TargetDocumentKind.Plan && (IsReached(segment) || segment.Prefix.IsEmpty))
            ? (new RuleId("target.ratio"), goal ? 0.9 : 0.7)
            : null;

    private (RuleId, double)? JudgeAmount(Segment segment, bool goal, bool said, TargetDocumentKind kind)
    {
        var figure = segment.Figure;
        var reached = IsReached(segment);
        if (figure.Kind == FigureKind.LooseCount && !(goal && (figure.Compared || reached)))
            return null;
        if (goal && (kind != TargetDocumentKind.Rule || said) && (figure.Compared || reached || WorksToward(segment)))
            return (new RuleId("target.amount.goal"), 0.85);
        if (said && kind != TargetDocumentKind.Rule && words.Last(segment.Prefix, TargetCueKind.Goal) is not null)
            return (new RuleId("target.amount.goal"), 0.8);
        if (kind != TargetDocumentKind.Rule && figure.Moved && words.First(segment.Prefix, TargetCueKind.Change) is not null)
            return (new RuleId("target.amount.change"), 0.5);
        if (kind != TargetDocumentKind.Plan || figure.Kind is FigureKind.Money or FigureKind.Measure)
            return null;
        if (figure.Compared && (reached || WorksToward(segment)))
            return (new RuleId("target.amount.least"), 0.6);
        return IsTask(segment) ? (new RuleId("target.amount.task"), 0.5) : null;
    }

    /// <summary>A verb of reaching, change or having joins the figure to what stands before it.</summary>
    private bool IsReached(Segment segment) =>
        words.CueBefore(segment.Figure.Range.Start, segment.Range.Start) is
        { Kind: TargetCueKind.Reach or TargetCueKind.Change or TargetCueKind.Predicate or TargetCueKind.Has or TargetCueKind.Goal };

    /// <summary>Work is done whose amount the figure tells.</summary>
    private bool IsTask(Segment segment) =>
        words.CueBefore(segment.Figure.Range.Start, segment.Range.Start) is { Kind: TargetCueKind.Task or TargetCueKind.Action };

    private bool WorksToward(Segment segment) =>
        IsTask(segment) || words.First(segment.Prefix, TargetCueKind.Task) is not null || words.First(segment.Prefix, TargetCueKind.Action) is not null
        || words.First(segment.Prefix, TargetCueKind.Reach) is not null || segment.Prefix.IsEmpty;

    /// <summary>Levels of support, fees, taxes, votes right before or right after the figure.</summary>
    private bool IsSupport(Segment segment)
    {
        var figure = segment.Figure.Range;
        for (var i = figure.Start - 1; i >= Math.Max(segment.Range.Start, figure.Start - Near - 1) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (words.CueAt(i) is { Kind: TargetCueKind.Support } support && support.End <= figure.Start)
                return true;
        }
        for (var i = figure.End; i < Math.Min(segment.Range.End, figure.End + Near) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (words.CueAt(i) is { Kind: TargetCueKind.Support })
                return true;
        }
        return false;
    }
}
