using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>A name without quotation marks after its head word: a known one, one that begins with a capital, one that begins as such names do. Capital tells that it is written as a name.</summary>
internal readonly record struct UnquotedName(TokenRange Range, bool Capital)
{
    private const int Longest = 45;
    private const int FewestWords = 3;
    private const int LongestQualifier = 12;

    /// <param name="launched">The document, or one that it cites, launches the movement here, so that its year alone names it.</param>
    public static UnquotedName? After(DocumentView view, PhraseHit head, bool launched)
    {
        var start = head.End;
        if (start >= view.Tokens.Count)
            return null;
        var shouted = view.Tokens[head.Token].Case == TokenCase.Upper;
        var capital = !shouted && view.Tokens[start].Case == TokenCase.Capitalised;
        if (view.Phrases.At(PhraseCategory.KnownCampaign, start) is { } known)
            return new UnquotedName(new TokenRange(start, known.End), capital);
        if (launched && WithYear(view, head) is { } whole)
            return new UnquotedName(whole, Capital: false);
        var opens = CueReader.RoleAt(view, start) == CampaignCue.Opener;
        if (!opens && (!capital || BodyReader.ReadAt(view, start, view.Tokens.Count) is not null || view.Phrases.At(PhraseCategory.DocumentType, start) is not null))
            return null;
        var end = EndOf(view, start);
        return Words(view, start, end) >= FewestWords && !Names(view, start) ? new UnquotedName(new TokenRange(start, end), capital) : null;
    }

    private static bool Names(DocumentView view, int start) => view.Phrases.At(PhraseCategory.NonCampaign, start) is not null;

    /// <summary>"phong trào thi đua yêu nước (ngành …) năm 2025", "phong trào thi đua năm 2020".</summary>
    private static TokenRange? WithYear(DocumentView view, PhraseHit head)
    {
        var at = CueReader.At(view, head.End, CampaignCue.Whole) is { } whole ? whole.End : head.End;
        var limit = Math.Min(view.Tokens.Count, at + (at > head.End ? LongestQualifier : 1));
        for (; at < limit; at++)
        {
            if (PeriodReader.ReadAt(view, at) is { } period)
                return new TokenRange(head.Token, period.Next);
            if (CueReader.EndsSentence(view, at) || QuotationMark.At(view, at) is not null || CueReader.RoleAt(view, at) is CampaignCue.NameEnd or CampaignCue.Lead or CampaignCue.By or CampaignCue.Opener)
                return null;
        }
        return null;
    }

    private static int EndOf(DocumentView view, int start)
    {
        var at = start;
        for (var limit = Math.Min(view.Tokens.Count, start + Longest); at < limit; at++)
        {
            if (PeriodReader.ReadAt(view, at) is { } period)
                return period.Next;
            ref readonly var token = ref view.Tokens[at];
            if (CueReader.EndsSentence(view, at) || token.IsSymbol(':') || token.IsSymbol('(') || token.IsSymbol('\u2026') || token.IsSymbol('/') || QuotationMark.At(view, at) is { Double: true })
                break;
            if (at > start && (CueReader.RoleAt(view, at) is CampaignCue.NameEnd or CampaignCue.Lead or CampaignCue.By or CampaignCue.Scope or CampaignCue.Of || view.Phrases.At(PhraseCategory.CampaignHead, at) is not null))
                break;
            if (token.IsSymbol(',') && Words(view, start, at) >= FewestWords)
                break;
        }
        while (at > start && (view.Tokens[at - 1].Kind is TokenKind.Symbol or TokenKind.Break || CueReader.RoleAt(view, at - 1) == CampaignCue.And))
            at--;
        return at;
    }

    private static int Words(DocumentView view, int start, int end)
    {
        var words = 0;
        for (var at = start; at < end; at++)
            words += view.Tokens[at].Kind == TokenKind.Word ? 1 : 0;
        return words;
    }
}
