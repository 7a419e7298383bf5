using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// Finds the programmes, plans, strategies and schemes that a cited act approves or issues: "Quyết định số … phê duyệt Chương trình …" names a second document
/// (gold/GUIDELINES.md, rules 18 and 22). A fair reader may leave them out, so their confidence is below one half.
/// </summary>
public static class ApprovedReader
{
    private const int LatestHead = 12;
    private const int ShortestName = 4;
    private const double Confidence = 0.4;

    /// <summary>The document that the title approves, as a mention; null if it approves none.</summary>
    public static Mention? Read(DocumentView view, Mention act, TokenRange title)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(act);
        if (act.Number is null || title.IsEmpty)
            return null;
        var limit = Math.Min(title.End, title.Start + LatestHead);
        var approves = false;
        for (var at = title.Start; at < limit; at++)
        {
            if (view.Phrases.At(PhraseCategory.TitleStart, at) is { } verb)
                approves |= MiningGrammar.Default.TitleStarts[verb.Row].Code == "approves";
            if (!view.Tokens[at].IsCapitalised || view.Phrases.At(PhraseCategory.DocumentType, at) is not { } hit)
                continue;
            var row = MiningGrammar.Default.DocumentTypes[hit.Row];
            if (!approves || !row.Programme || title.End - at < ShortestName)
                return null;
            var range = new TokenRange(at, title.End);
            return new Mention(range, title.End, new DocumentTypeCode(row.Code), null, view.TextOf(range), "citation.name.approved", Confidence) { Approved = true };
        }
        return null;
    }
}
