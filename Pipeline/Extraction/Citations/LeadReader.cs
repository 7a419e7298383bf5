using DirectiveMiner.Pipeline.Extraction.Dates;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>Gives a mention the date and issuer that stand before it: "Ngày 12/4/2024, Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số …", "Ngày 22/10/2025, tại Thông báo số …".</summary>
public sealed class LeadReader(DocumentView view, Sentences sentences, CueList cues)
{
    private const int Widest = 24;
    private const int FarthestDate = 60;

    public List<Mention> Complete(List<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention is { Number: not null, Date: null, SameDay: false } && SharedDateBehind(mention, i + 1 < mentions.Count ? mentions[i + 1].Range.Start : int.MaxValue) is { } behind)
                mentions[i] = mention = behind;
            if (mention.Number is null || (mention.Date is not null && mention.Issuer is not null))
                continue;
            var floor = sentences.At(mention.Range.Start).Start;
            var first = i == 0 || mentions[i - 1].Range.End <= floor;
            if (!first)
                floor = mentions[i - 1].Range.End;
            var verb = cues.IssuingVerbBefore(mention.Range.Start);
            var body = verb >= 0 ? BodyEndingAt(verb, floor) : null;
            var date = !first ? null : LeadingDate(floor, body?.Range.Start ?? mention.Range.Start, body is null ? 1 : 0);
            if (verb < 0 && mention.Issuer is null && mention.Range.Start - 1 > floor && cues.IsAt(mention.Range.Start - 1))
                mention = mention with { Spokesman = BodyEndingAt(mention.Range.Start - 1, floor) ?? NameEndingAt(mention.Range.Start - 1, floor) };
            mentions[i] = mention with { Issuer = mention.Issuer ?? body, Date = mention.Date ?? (verb >= 0 && body is null ? null : date) };
        }
        return mentions;
    }

    private BodyMention? BodyEndingAt(int end, int floor)
    {
        BodyMention? widest = null;
        for (var at = end - 1; at >= floor && end - at < Widest; at--)
        {
            if (view.Tokens[at].IsCapitalised && BodyReader.ReadAt(view, at, end) is { } body && body.Range.End == end)
                widest = body;
        }
        return widest;
    }

    /// <summary>"…, cùng ngày 01/4/2021 của …" behind the title of the last of a list.</summary>
    private Mention? SharedDateBehind(Mention mention, int next)
    {
        var limit = Math.Min(Math.Min(sentences.At(mention.Range.Start).End, next), mention.Range.End + FarthestDate);
        var words = MiningGrammar.Default.CitationWords;
        for (var at = mention.Range.End; at + 2 < limit && !view.Tokens[at].IsSymbol(';'); at++)
        {
            if (words.Is(view.Tokens[at], CitationWord.Same) && words.Is(view.Tokens[at + 1], CitationWord.Day) && DateReader.ReadAt(view, at + 1, limit) is { } date)
                return mention with { SameDay = true, Date = date };
        }
        return null;
    }

    /// <summary>A name that no knowledge file has (a company's): capitalised, from the last mark of punctuation or "của" on.</summary>
    private BodyMention? NameEndingAt(int end, int floor)
    {
        var at = end;
        while (at > floor && end - at < Widest && (view.Tokens[at - 1].Kind == TokenKind.Word || view.Tokens[at - 1].Kind == TokenKind.Digits || view.Tokens[at - 1].IsSymbol('-') || view.Tokens[at - 1].IsSymbol('&'))
            && !MiningGrammar.Default.CitationWords.Is(view.Tokens[at - 1], CitationWord.Of))
            at--;
        return end - at is > 1 and < Widest && view.Tokens[at].IsCapitalised ? new BodyMention(new TokenRange(at, end), view.TextOf(new TokenRange(at, end)), null, NeedAt(end - 1)) : null;
    }

    /// <summary>"Hạt Kiểm lâm huyện": the name ends with the kind of its place.</summary>
    private PlaceNeed NeedAt(int token) =>
        view.Phrases.At(PhraseCategory.UnitWord, token) is not { } unit ? PlaceNeed.None : MiningGrammar.Default.UnitWords[unit.Row].Kind switch
        {
            "province" => PlaceNeed.Province,
            "district" => PlaceNeed.District,
            "commune" => PlaceNeed.Commune,
            _ => PlaceNeed.None,
        };

    /// <summary>A date at the sentence's start, with a comma and at most so many words before the token.</summary>
    private DateMention? LeadingDate(int floor, int to, int words)
    {
        if (floor >= to || DateReader.ReadAt(view, floor, to) is not { Date.Day: not null } date)
            return null;
        return date.Range.End < to && view.Tokens[date.Range.End].IsSymbol(',') && to - date.Range.End - 1 <= words ? date : null;
    }
}
