using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Extraction.Numbers;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>Makes a mention of each number: its type from the word before it, from its own symbol, or from the list that it stands in; its date and issuer from what follows.</summary>
public static class NumberedMentionReader
{
    private const int LongestSerial = 5;

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    public static void Read(DocumentView view, IReadOnlyList<NumberMention> numbers, Sentences sentences, List<Mention> found)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(found);
        Mention? previous = null;
        for (var i = 0; i < numbers.Count; i++)
        {
            var number = numbers[i];
            var sentence = sentences.At(number.Range.Start);
            var floor = previous is not null && previous.Range.End > sentence.Start ? previous.NameEnd : sentence.Start;
            var head = TypeHead.Before(view, number.Range.Start, floor);
            var follows = previous is not null && head.Type is null && previous.Range.End >= sentence.Start && IsListJoint(view.Tokens, previous.Range.End, head.Start);
            if (!number.Sure && head.Type is null && !head.NumberWord && !follows)
                continue;
            if (head.Type is null && number.Type is null && !follows && !head.NumberWord && number.Style != NumberStyle.Letter)
                continue;
            var limit = Math.Min(sentence.End, i + 1 < numbers.Count ? Math.Max(numbers[i + 1].Range.Start, number.Range.End) : sentence.End);
            previous = Make(view, number, head, follows ? previous : null, limit);
            found.Add(previous);
        }
    }

    /// <summary>"Văn bản số 02 ngày 21/4/2026", "Kế hoạch số 12 năm 2024 của …": a serial without a symbol is a document's where a type stands before it, and a full date, or a year and an issuer, behind.</summary>
    public static void ReadBare(DocumentView view, Sentences sentences, List<Mention> found)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(found);
        var tokens = view.Tokens;
        foreach (var hit in view.Phrases.Of(PhraseCategory.DocumentType))
        {
            var at = hit.End + 1;
            if (at >= tokens.Count || tokens[at].Kind != TokenKind.Digits || tokens[at].Length > LongestSerial || !Words.Is(tokens[hit.End], CitationWord.NumberWord))
                continue;
            var sentence = sentences.At(hit.Token);
            if (MentionTail.Read(view, at + 1, sentence.End) is not { Date.Date: { } date } tail || date.Day is null && tail.Issuer is null)
                continue;
            var type = new DocumentTypeCode(MiningGrammar.Default.DocumentTypes[hit.Row].Code);
            var number = new NumberMention(new TokenRange(at, at + 1), view.TextOf(new TokenRange(at, at + 1)), NumberStyle.State, "", "", null, type, true);
            found.Add(new Mention(new TokenRange(hit.Token, tail.End), at + 1, type, number, null, "citation.number.bare", 0.8) { Date = tail.Date, Issuer = tail.Issuer, HasTypeWord = true });
        }
    }

    private static Mention Make(DocumentView view, NumberMention number, TypeHead head, Mention? leader, int limit)
    {
        var tail = MentionTail.Read(view, number.Range.End, limit, number.IssuerSymbol);
        var start = head.Provision.IsEmpty ? head.Start : head.Provision.Start;
        var type = TypeOf(number, head.Type, leader?.Type);
        var rule = "citation.number." + Letters.Strip(number.Style.ToString());
        return new Mention(new TokenRange(start, tail.End), number.Range.End, type, number, null, rule, head.Type is not null ? 0.98 : head.NumberWord || leader is not null ? 0.9 : 0.85)
        {
            Provision = head.Provision.IsEmpty ? null : view.TextOf(head.Provision),
            Date = tail.Date,
            SameDay = tail.SameDay,
            Issuer = tail.Issuer,
            HasTypeWord = head.Type is not null,
        };
    }

    /// <summary>The printed word counts, but "văn bản" says less than a symbol; without a word the symbol counts, then the list, and a number without any type is a letter's.</summary>
    private static DocumentTypeCode TypeOf(NumberMention number, DocumentTypeCode? word, DocumentTypeCode? list)
    {
        if (word is { } printed)
            return printed == DocumentTypeCode.OfficialLetter && number.Type is { } symbol && number.Sure ? symbol : printed;
        if (number.Type is { } type && !(list is { Value: "NQ" } && NumberSymbols.IsAssembly(number.TypeSymbol)))
            return type;
        return list ?? DocumentTypeCode.OfficialLetter;
    }

    /// <summary>Only commas, "và", "số" and the like lie between.</summary>
    private static bool IsListJoint(TokenList tokens, int from, int to)
    {
        if (to - from > 3)
            return false;
        for (var i = from; i < to; i++)
        {
            ref readonly var token = ref tokens[i];
            if (!(token.Kind == TokenKind.Symbol && token.First is ',' or ';' or '+' or '-' || token.Kind == TokenKind.Break || Words.Is(token, CitationWord.And)))
                return false;
        }
        return true;
    }
}
