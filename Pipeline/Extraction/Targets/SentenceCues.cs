using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>The last cues of a sentence before a figure, read once from left to right however many figures it has.</summary>
public sealed class SentenceCues(TargetWords words)
{
    private int next;
    private int covered;

    public TokenRange? Goal { get; private set; }

    public TokenRange? Aim { get; private set; }

    public TokenRange? Past { get; private set; }

    public TokenRange? Outcome { get; private set; }

    public bool Order { get; private set; }

    public void Start(TokenRange sentence)
    {
        next = words.View.Phrases.FirstFrom(PhraseCategory.TargetCue, sentence.Start);
        covered = sentence.Start;
        (Goal, Aim, Past, Outcome, Order) = (null, null, null, null, false);
    }

    /// <summary>Reads on to the cues that end at or before the token.</summary>
    public void ReadTo(int token)
    {
        var hits = words.View.Phrases.Of(PhraseCategory.TargetCue);
        for (; next < hits.Length && hits[next].End <= token; next++)
        {
            var hit = hits[next];
            if (hit.Token < covered)
                continue;
            covered = hit.End;
            var range = new TokenRange(hit.Token, hit.End);
            switch (words.KindOf(hit))
            {
                case TargetCueKind.Goal:
                    Goal = range;
                    break;
                case TargetCueKind.Aim:
                    Aim = range;
                    break;
                case TargetCueKind.Order:
                    Order = true;
                    break;
                case TargetCueKind.Past:
                    Past = range;
                    break;
                case TargetCueKind.Outcome:
                    Outcome = range;
                    break;
                default:
                    break;
            }
        }
    }
}
