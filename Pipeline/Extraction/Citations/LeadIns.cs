using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// What governs a citation that opens a line of its own: the sentence that leads in its list ("thay thế các Quyết định sau đây:"), or the heading of its column or list
/// ("căn cứ pháp lý"), which holds to the next table or chapter.
/// </summary>
public sealed class LeadIns
{
    private const int WidestMark = 5;

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    private readonly Outline outline;
    private readonly Relation?[] byItem;
    private readonly List<int> headings = [];
    private readonly List<int> ends = [];

    public LeadIns(DocumentView view, DocumentFrame frame, Sentences sentences, CueList cues)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(cues);
        outline = frame.Outline;
        byItem = new Relation?[outline.Items.Length];
        foreach (var hit in view.Phrases.Of(PhraseCategory.RelationCue))
        {
            if (MiningGrammar.Default.RelationCues[hit.Row].Role == RelationCueRole.Heads)
                headings.Add(hit.Token);
        }
        if (headings.Count > 0)
            FindEnds(view.Tokens);
        var lastAtDepth = new List<int>();
        for (var i = 0; i < byItem.Length; i++)
        {
            var item = outline.Items[i];
            while (lastAtDepth.Count <= item.Depth)
                lastAtDepth.Add(-1);
            var end = item.Range.Start - 1;
            while (end > 0 && view.Tokens[end].Kind == TokenKind.Break)
                end--;
            if (end >= 0 && view.Tokens[end].IsSymbol(':'))
            {
                var start = sentences.At(end).Start;
                byItem[i] = cues.Announced(start, end)?.Relation ?? cues.InClause(start, end)?.Relation;
            }
            else if (lastAtDepth[item.Depth] is var before and >= 0 && outline.Items[before] is var sibling && sibling.Parent == item.Parent && sibling.Kind == item.Kind && sibling.Range.End >= end)
            {
                byItem[i] = byItem[before];
            }
            lastAtDepth[item.Depth] = i;
        }
    }

    /// <summary>The relation of a citation that starts at the token; null where nothing leads it in.</summary>
    public Relation? Of(int token, int sentenceStart)
    {
        if (outline.ItemAt(token) is { } item && token - outline.Items[item].Range.Start <= WidestMark && byItem[item] is { } relation)
            return relation == Relation.Continues ? Relation.Implements : relation;
        return token - sentenceStart <= 2 && LastUpTo(headings, token) is { } heading && !(LastUpTo(ends, token) > heading) ? Relation.Basis : null;
    }

    /// <summary>Where a heading holds no longer: at the number column of another table, at an article, chapter or appendix.</summary>
    private void FindEnds(TokenList tokens)
    {
        for (var at = headings[0]; at + 1 < tokens.Count; at++)
        {
            if (Words.Is(tokens[at], CitationWord.RowNumber) && tokens[at].Case == TokenCase.Upper && (tokens[at + 1].Kind == TokenKind.Break || tokens[at + 1].IsSymbol('|')))
                ends.Add(at);
        }
        foreach (var item in outline.Items)
        {
            if (item.Kind is OutlineKind.Appendix or OutlineKind.Part or OutlineKind.Chapter or OutlineKind.Article)
                ends.Add(item.Range.Start);
        }
        ends.Sort();
    }

    private static int? LastUpTo(List<int> sorted, int token)
    {
        var index = sorted.BinarySearch(token);
        if (index < 0)
            index = ~index - 1;
        return index < 0 ? null : sorted[index];
    }
}
