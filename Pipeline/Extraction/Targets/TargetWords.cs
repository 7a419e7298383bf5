using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>The cues, comparators and units of one document, by their place. Those of the sentence in focus are at hand, others are looked up.</summary>
public sealed class TargetWords(DocumentView view)
{
    private const int LongestFocus = 448;

    private readonly MiningGrammar grammar = MiningGrammar.Default;
    private readonly FocusedHits cues = new(view.Phrases, PhraseCategory.TargetCue, LongestFocus);
    private readonly FocusedHits comparators = new(view.Phrases, PhraseCategory.Comparator, LongestFocus);
    private readonly FocusedHits units = new(view.Phrases, PhraseCategory.TargetUnit, LongestFocus);

    public DocumentView View { get; } = view;

    public TokenList Tokens { get; } = view.Tokens;

    /// <summary>Names the sentence that is read next.</summary>
    public void Focus(TokenRange sentence)
    {
        cues.Focus(sentence);
        comparators.Focus(sentence);
        units.Focus(sentence);
    }

    /// <summary>The cue that starts at the token.</summary>
    public (TargetCueKind Kind, int End)? CueAt(int token) =>
        cues.At(token) is { } hit ? (grammar.TargetCues[hit.Row].Kind, hit.End) : null;

    public TargetCueKind KindOf(PhraseHit cue) => grammar.TargetCues[cue.Row].Kind;

    public bool StartsWith(int token, TargetCueKind kind) => CueAt(token) is { } cue && cue.Kind == kind;

    /// <summary>The name of an indicator begins at the token.</summary>
    public bool BeginsIndicator(int token) =>
        CueAt(token) is { Kind: TargetCueKind.Subject or TargetCueKind.Gauge or TargetCueKind.Budget or TargetCueKind.Each };

    /// <summary>The last cue of the kind that lies within the range, not inside a longer cue.</summary>
    public TokenRange? Last(TokenRange range, TargetCueKind kind)
    {
        TokenRange? found = null;
        var covered = range.Start;
        var hits = View.Phrases.Of(PhraseCategory.TargetCue);
        for (var i = View.Phrases.FirstFrom(PhraseCategory.TargetCue, range.Start); i < hits.Length && hits[i].End <= range.End; i++)
        {
            if (hits[i].Token < covered)
                continue;
            covered = hits[i].End;
            if (grammar.TargetCues[hits[i].Row].Kind == kind)
                found = new TokenRange(hits[i].Token, hits[i].End);
        }
        return found;
    }

    /// <summary>The first cue of the kind within the range, not inside a longer cue.</summary>
    public TokenRange? First(TokenRange range, TargetCueKind kind)
    {
        var covered = range.Start;
        var hits = View.Phrases.Of(PhraseCategory.TargetCue);
        for (var i = View.Phrases.FirstFrom(PhraseCategory.TargetCue, range.Start); i < hits.Length && hits[i].End <= range.End; i++)
        {
            if (hits[i].Token < covered)
                continue;
            covered = hits[i].End;
            if (grammar.TargetCues[hits[i].Row].Kind == kind)
                return new TokenRange(hits[i].Token, hits[i].End);
        }
        return null;
    }

    /// <summary>The longest cue that ends exactly at the token and starts at or after <paramref name="from"/>.</summary>
    public (TargetCueKind Kind, int Start)? CueBefore(int token, int from)
    {
        for (var start = Math.Max(from, token - 5); start < token; start++)
        {
            if (CueAt(start) is { } cue && cue.End == token)
                return (cue.Kind, start);
        }
        return null;
    }

    public (ComparatorKind Kind, int End)? ComparatorAt(int token) =>
        comparators.At(token) is { } hit ? (grammar.Comparators[hit.Row].Kind, hit.End) : null;

    /// <summary>The longest comparator that ends exactly at the token and starts at or after <paramref name="from"/>.</summary>
    public (ComparatorKind Kind, int Start)? ComparatorBefore(int token, int from)
    {
        for (var start = Math.Max(from, token - 4); start < token; start++)
        {
            if (ComparatorAt(start) is { } found && found.End == token)
                return (found.Kind, start);
        }
        return null;
    }

    public (TargetUnitKind Kind, int End)? UnitAt(int token) =>
        units.At(token) is { } hit ? (grammar.TargetUnits[hit.Row].Kind, hit.End) : null;
}
