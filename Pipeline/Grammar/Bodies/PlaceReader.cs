using System.Text;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>Reads an administrative unit: its kind and the name after it ("huyện Châu Thành", "Quận 1", "TP. Hồ Chí Minh", "PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT").</summary>
public static class PlaceReader
{
    private const int LongestName = 7;

    /// <summary>The unit whose kind stands at the token; null if there is none there, as where a body is named after its kind of unit ("Huyện ủy").</summary>
    public static Place? ReadAt(DocumentView view, int token, int limit)
    {
        ArgumentNullException.ThrowIfNull(view);
        var grammar = MiningGrammar.Default;
        if (view.Phrases.At(PhraseCategory.UnitWord, token) is not { } hit || hit.End > limit)
            return null;
        var word = grammar.UnitWords[hit.Row];
        if (word.Kind == "none" || view.Phrases.At(PhraseCategory.Body, token) is { } body && body.End > hit.End)
            return null;
        if (word.Kind == "plural")
            return new Place(new TokenRange(hit.Token, hit.End), word, null, null);
        var start = hit.End;
        if (start < limit && view.Tokens[start].IsSymbol('.') && !view.Tokens[hit.Token].SpaceBefore)
            start++;
        if (word.Kind is "province" or "city" && ProvinceAt(view, start, limit) is { } province)
            return new Place(new TokenRange(token, province.End), word, grammar.Provinces[province.Row].Name, grammar.Provinces[province.Row]);
        var end = word.Kind == "province" ? start : NameEnd(view, start, limit, word);
        return end == start
            ? new Place(new TokenRange(hit.Token, hit.End), word, null, null)
            : new Place(new TokenRange(token, end), word, ProperName(view, start, end), null);
    }

    /// <summary>The name of a province that starts at the token, with a capital.</summary>
    public static PhraseHit? ProvinceAt(DocumentView view, int token, int limit) =>
        token < limit && view.Phrases.At(PhraseCategory.Province, token) is { } hit && hit.End <= limit && view.Tokens[token].IsCapitalised
        && view.Tokens[hit.End - 1].IsCapitalised ? hit : null;

    /// <summary>A run of capitalised words that is no longer than names are; its end.</summary>
    public static int CapitalRun(DocumentView view, int start, int limit)
    {
        var at = start;
        while (at < limit && at - start < LongestName)
        {
            ref readonly var token = ref view.Tokens[at];
            if (token.IsCapitalised)
                at++;
            else if (at > start && (token.IsSymbol('\'') || token.IsSymbol('\u2019') || token.IsSymbol('-'))
                && at + 1 < limit && view.Tokens[at + 1].Kind == TokenKind.Word && (!token.IsSymbol('-') || view.Tokens[at + 1].IsCapitalised))
                at += 2;
            else
                break;
        }
        return at;
    }

    /// <summary>The words as a name is written: a name in capitals gets one capital a word.</summary>
    public static string ProperName(DocumentView view, int start, int end)
    {
        var text = view.TextOf(new TokenRange(start, end));
        var shouted = true;
        for (var i = start; i < end; i++)
            shouted &= view.Tokens[i].Kind != TokenKind.Word || view.Tokens[i].Case == TokenCase.Upper;
        if (!shouted)
            return text;
        var name = new StringBuilder(text.Length);
        foreach (var c in text)
            name.Append(name.Length > 0 && char.IsLetter(name[^1]) ? char.ToLowerInvariant(c) : c);
        return name.ToString();
    }

    private static int NameEnd(DocumentView view, int start, int limit, UnitWordRow word) =>
        start < limit && view.Tokens[start] is { Kind: TokenKind.Digits, Length: <= 2 } && (word.Code is "quan" or "phuong")
            ? start + 1
            : KnownEnd(view, start, limit, word);

    private static int KnownEnd(DocumentView view, int start, int limit, UnitWordRow word)
    {
        var run = CapitalRun(view, start, limit);
        if (run == start || view.Phrases.At(PhraseCategory.Body, start) is not null)
            return start;
        for (var end = run; end > start; end--)
        {
            if (view.Tokens[end - 1].Kind == TokenKind.Word && MiningGrammar.Default.Units.Knows(word.Name + " " + view.TextOf(new TokenRange(start, end))))
                return end;
        }
        for (var end = start; end < run; end++)
        {
            if (view.Tokens[end].IsSymbol('-') && view.Tokens[end].SpaceBefore)
                return end;
        }
        return Math.Min(run, start + 4);
    }
}
