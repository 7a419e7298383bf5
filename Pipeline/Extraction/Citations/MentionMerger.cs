using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// Puts the mentions in order of the text and makes one of a name and the number that follows it ("Luật Đất đai số …", "Luật Thi đua, khen thưởng (Luật số: …)"),
/// under the number (gold/GUIDELINES.md, rule 9). Of an amending law and the law in its name, the number is the amending one's.
/// </summary>
public static class MentionMerger
{
    private const int WidestJoint = 5;
    private const int MostAmended = 12;

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    public static List<Mention> Merge(DocumentView view, List<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(mentions);
        mentions.Sort(static (a, b) => (a.Range.Start, a.Number is not null, b.Range.End).CompareTo((b.Range.Start, b.Number is not null, a.Range.End)));
        var merged = new List<Mention>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (mention.Number is { } number && NamedJustBefore(view, merged, mention) is var owner and >= 0)
            {
                var named = merged[owner];
                merged[owner] = named with
                {
                    Range = new TokenRange(named.Range.Start, Math.Max(named.Range.End, mention.Range.End)),
                    NameEnd = mention.NameEnd,
                    Type = named.Type,
                    Number = number,
                    Name = null,
                    Rule = mention.Rule,
                    Date = mention.Date ?? named.Date,
                    Issuer = mention.Issuer ?? named.Issuer,
                    Confidence = 0.98,
                };
                continue;
            }
            if (merged.Count > 0 && mention.Range.Start < merged[^1].Range.End && !merged[^1].Amending)
            {
                if (mention.Number is null || mention.Range.Start < merged[^1].NameEnd)
                    continue;
                var before = merged[^1];
                merged[^1] = before with { Range = new TokenRange(before.Range.Start, mention.Range.Start) };
            }
            merged.Add(mention.Number is null && !mention.Amending && AmendedBy(merged, merged.Count, mention) >= 0 ? mention with { Range = new TokenRange(mention.Range.Start, mention.NameEnd), Date = null } : mention);
        }
        return merged;
    }

    /// <summary>The index of the named mention that the number belongs to, or −1.</summary>
    private static int NamedJustBefore(DocumentView view, List<Mention> merged, Mention mention)
    {
        for (var i = merged.Count - 1; i >= 0 && i >= merged.Count - 2; i--)
        {
            var named = merged[i];
            if (named.Name is null || mention.Number!.Range.Start - named.NameEnd > WidestJoint || mention.Number.Range.Start < named.NameEnd)
                continue;
            if (!IsJoint(view, named.NameEnd, mention.Number.Range.Start))
                continue;
            return AmendedBy(merged, i, named) is var outer and >= 0 ? outer : i;
        }
        return -1;
    }

    /// <summary>The act that amends the one named, where its own name ends with that; number and date behind are the amending one's. −1 if there is none.</summary>
    private static int AmendedBy(List<Mention> merged, int before, Mention named)
    {
        for (var outer = before - 1; outer >= 0 && outer >= before - MostAmended; outer--)
        {
            if (merged[outer].Amending && merged[outer].NameEnd == named.NameEnd)
                return outer;
        }
        return -1;
    }

    /// <summary>Nothing, or "số", "(số", "(Luật số:", ", số".</summary>
    private static bool IsJoint(DocumentView view, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            ref readonly var token = ref view.Tokens[i];
            if (!(token.Kind == TokenKind.Symbol && token.First is '(' or ':' || Words.Is(token, CitationWord.NumberWord)
                || (i > from && view.Tokens[i - 1].IsSymbol('(') && view.Phrases.At(PhraseCategory.DocumentType, i) is not null)))
                return false;
        }
        return true;
    }
}
