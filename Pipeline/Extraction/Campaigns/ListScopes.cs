using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>
/// What a lead-in tells of all campaigns of its list: "các phong trào do Thủ tướng Chính phủ phát động:" holds for its sentence, for the items below it in the outline,
/// or for the lines that go on with names; a heading holds for all below it. Heads must be asked about in the order of the text.
/// </summary>
internal sealed class ListScopes(DocumentView view, DocumentFrame frame)
{
    /// <summary>What a lead-in holds for: the sentence, the lines that go on with names, the items below it, or all below the heading that it is.</summary>
    private enum Extent
    {
        Sentence,
        Lines,
        Items,
        Section,
    }

    private const int LongestList = 500;
    private const int LongestLeadIn = 60;
    private const int LongestLabel = 3;
    private const int MostItems = 100;

    /// <summary>The head word of the lead-in that is open.</summary>
    public PhraseHit? Led { get; private set; }

    private Launcher launcher;
    private string? period;
    private int kinds;
    private TokenRange range;
    private Extent extent;
    private (int Kinds, int End) joined;

    /// <summary>What the open lead-in tells of a campaign with this head; nothing where none is open, or the head has words of its own ("các phong trào riêng của tỉnh").</summary>
    public (Launcher Launcher, string? Period) For(PhraseHit head, CampaignHeadRow row, HeadGap gap)
    {
        var own = gap.Launcher is not null || gap.Qualified && IsPlural(head);
        return own || !range.Contains(head.Token) || (kinds & Bit(row)) == 0 || !OpensLine(head) ? default : (launcher, period);
    }

    /// <summary>Reads the head as a lead-in: it opens a list, closes the one that is open, or does neither.</summary>
    public void Read(PhraseHit head, CampaignHeadRow row, HeadGap gap, Launcher told)
    {
        var plural = IsPlural(head);
        var shared = Bit(row) | (IsJoined(head) ? joined.Kinds : 0);
        joined = (shared, head.End);
        if (plural && extent == Extent.Sentence && range.Contains(head.Token) && (gap.Qualified || gap.Launcher is not null))
            range = default;
        if (!plural && !gap.Leads)
            return;
        var next = NextLine(head, gap);
        if (told.Source < LauncherSource.Subject && (next is null || next != gap.End + 1 || row.Reach < MentionFinder.FarReach))
            return;
        var heading = HeadingOf(head, gap);
        if (next is null && heading is null && !gap.Leads && gap.Quote < 0)
        {
            range = default;
            return;
        }
        (Led, launcher, kinds, period) = (head, told, shared, gap.Period is { Length: > 4 } ? gap.Period : null);
        (extent, var end) = heading is { } last ? (Extent.Section, last) : EndOfList(head.Token, gap.End, next);
        range = new TokenRange(head.Token, end);
    }

    /// <summary>The next line from the token on, before the limit, that belongs to the open list and begins with a quotation instead of a head word; null if there is none.</summary>
    public int? NextQuotedLine(int token, int limit)
    {
        if (extent is not (Extent.Lines or Extent.Items))
            return null;
        for (var at = Math.Max(token, range.Start); at < Math.Min(limit, range.End); at++)
        {
            if (view.Tokens[at].Kind == TokenKind.Break && CueReader.AfterLabel(view, at + 1) is var line && line < limit && QuotationMark.At(view, line) is { Side: not QuotationSide.Closing })
                return line;
        }
        return null;
    }

    /// <summary>"các phong trào", "hai cuộc vận động", "04 phong trào thi đua".</summary>
    public bool IsPlural(PhraseHit head)
    {
        for (var at = head.Token - 1; at >= Math.Max(0, head.Token - 2); at--)
        {
            if (view.Tokens[at] is { Kind: TokenKind.Digits, Length: <= 2 } && at == head.Token - 1 || CueReader.RoleAt(view, at) == CampaignCue.Plural)
                return true;
        }
        return false;
    }

    private static int Bit(CampaignHeadRow row) => 1 << (int)row.Kind;

    /// <summary>"các phong trào thi đua, các cuộc vận động do …": only a conjunction stands between the heads.</summary>
    private bool IsJoined(PhraseHit head)
    {
        if (head.Token - joined.End is < 0 or > 3)
            return false;
        for (var at = joined.End; at < head.Token; at++)
        {
            if (!view.Tokens[at].IsSymbol(',') && CueReader.RoleAt(view, at) is not (CampaignCue.And or CampaignCue.Plural))
                return false;
        }
        return true;
    }

    /// <summary>The head stands in the sentence of the lead-in, or in the first sentence of a line below it; below a colon that line begins an item.</summary>
    private bool OpensLine(PhraseHit head)
    {
        if (extent == Extent.Sentence)
            return true;
        var line = head.Token;
        while (line > range.Start && head.Token - line < LongestLeadIn && view.Tokens[line - 1].Kind != TokenKind.Break)
            line--;
        if (line <= range.Start)
            return true;
        if (view.Tokens[line - 1].Kind != TokenKind.Break)
            return false;
        for (var at = CueReader.AfterLabel(view, line) + LongestLabel; at < head.Token; at++)
        {
            if (view.Tokens[at].IsSymbol('.') && CueReader.EndsSentence(view, at))
                return false;
        }
        return extent != Extent.Items || frame.Outline.ItemAt(line) is { } item && frame.Outline.Items[item].Range.Start == line;
    }

    /// <summary>The end of the item that the head word stands in the heading of, where the heading says no more.</summary>
    private int? HeadingOf(PhraseHit head, HeadGap gap)
    {
        if (gap.Quote >= 0 || frame.Outline.ItemAt(head.Token) is not { } index || frame.Outline.Items[index] is not { } item || !item.Heading.Contains(head.Token))
            return null;
        return gap.End >= item.Heading.End - 1 && item.Range.End > item.Heading.End + 1 ? item.Range.End : null;
    }

    /// <summary>The first token of the line below a lead-in that ends its own line with a colon, before any name.</summary>
    private int? NextLine(PhraseHit head, HeadGap gap)
    {
        var limit = gap.Quote >= 0 ? gap.Quote : Math.Min(view.Tokens.Count - 1, gap.End + LongestLeadIn);
        for (var at = gap.Quote >= 0 ? head.End : gap.End; at < limit; at++)
        {
            if (view.Tokens[at].Kind == TokenKind.Break)
                return view.Tokens[at - 1].IsSymbol(':') || gap.Quote >= 0 ? at + 1 : null;
            if (QuotationMark.At(view, at) is not null || view.Phrases.At(PhraseCategory.CampaignHead, at) is not null)
                return null;
        }
        return null;
    }

    /// <summary>The items below the lead-in's own; where the list stands on its level or has no items, the lines that begin with names.</summary>
    private (Extent Extent, int End) EndOfList(int head, int end, int? next)
    {
        if (next is not { } line)
            return (Extent.Sentence, EndOfLines(end, lines: false));
        var items = frame.Outline.Items;
        var own = frame.Outline.ItemAt(head);
        if (frame.Outline.ItemAt(line) is not { } below || below == own)
            return (Extent.Lines, EndOfLines(line, lines: true));
        for (var parent = items[below].Parent; own is not null && parent is not null; parent = items[parent.Value].Parent)
        {
            if (parent == own)
                return (Extent.Items, items[own.Value].Range.End);
        }
        if (own is not null)
            return (Extent.Lines, EndOfLines(line, lines: true));
        var last = below;
        for (var i = below; i < Math.Min(items.Length, below + MostItems) && (items[i].Depth > items[below].Depth || items[i].Depth == items[below].Depth && items[i].Kind == items[below].Kind); i++)
            last = i;
        return (Extent.Items, items[last].Range.End);
    }

    /// <summary>The end of the sentence, or of the lines that begin with a name or a head word.</summary>
    private int EndOfLines(int token, bool lines)
    {
        var limit = Math.Min(view.Tokens.Count, token + LongestList);
        for (var at = token; at < limit; at++)
        {
            if (view.Tokens[at].Kind == TokenKind.Break)
            {
                var next = CueReader.AfterLabel(view, at + 1);
                if (!lines && next > at + 1 || QuotationMark.At(view, next) is null && view.Phrases.At(PhraseCategory.CampaignHead, next) is null)
                    return at;
            }
            else if (!lines && view.Tokens[at].IsSymbol('.') && CueReader.EndsSentence(view, at) && (at + 1 >= limit || view.Tokens[at + 1].Kind is not (TokenKind.Break or TokenKind.Symbol)))
                return at;
        }
        return limit;
    }
}
