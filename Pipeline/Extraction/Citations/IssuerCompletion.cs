using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// The issuer of each mention, with its place: as printed; else that of the next in a list with one "của"; else the one that the kind of document implies;
/// else the one printed at another mention of the same number; else the body that the number's symbol stands for, or whose head speaks in it. Never a guess for TW alone.
/// </summary>
public static class IssuerCompletion
{
    private const int WidestJoint = 3;
    private const string CentralCommittee = "Ban Chấp hành Trung ương Đảng";

    public static IReadOnlyList<string?> Complete(DocumentView view, DocumentFrame frame, IReadOnlyList<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(mentions);
        var issuers = new string?[mentions.Count];
        var printed = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            issuers[i] = mention.Issuer is { } body ? Repaired(Named(view, frame, body), mention, frame.Home) : SharedWithNext(mentions, issuers, i) ?? WithPlace(view, mention.ImpliedIssuer, frame.Home);
            if (issuers[i] is { } known && Key(mention) is { } key)
                printed[key] = known;
        }
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (issuers[i] is not null || mention.Number is not { } number)
                continue;
            var central = number.IssuerSymbol.EndsWith("TW", StringComparison.Ordinal) && number.IssuerSymbol.Length == 2;
            var spokesman = mention.Spokesman is { } body ? Named(view, frame, body) : null;
            var symbol = BodyReader.OfSymbol(number.IssuerSymbol, frame.Home);
            issuers[i] = KindIssuers.Of(mention.Type)
                ?? (central ? null : Key(mention) is { } key && printed.TryGetValue(key, out var known) ? known : null)
                ?? (symbol is not null && spokesman is not null && spokesman.EndsWith(" " + symbol, StringComparison.Ordinal) ? spokesman : symbol)
                ?? spokesman
                ?? PartyCommittee(mention, frame.Home);
        }
        return issuers;
    }

    /// <summary>
    /// A province's committee, which "TU" alone stands for in a text of that province; directives and circular notes are its standing committee's
    /// (Quy định số 66-QĐ/TW năm 2017, Điều 9).
    /// </summary>
    private static string? PartyCommittee(Mention mention, Home home)
    {
        if (mention.Number is not { Style: NumberStyle.Party, IssuerSymbol: "TU" } || home.ProvinceUnit is not { } unit || home.Province is not { } province)
            return null;
        var committee = (unit.StartsWith("tỉnh", StringComparison.OrdinalIgnoreCase) ? "Tỉnh ủy " : "Thành ủy ") + province;
        return mention.Type is { Value: "CT" or "TTri" } ? "Ban Thường vụ " + committee : committee;
    }

    /// <summary>A plenum stands for the Central Committee (gold/GUIDELINES.md, rule 10).</summary>
    private static string Named(DocumentView view, DocumentFrame frame, BodyMention body)
    {
        if (view.Phrases.At(PhraseCategory.PartyEvent, body.Range.Start) is { } hit && MiningGrammar.Default.PartyEvents[hit.Row].Code == "plenum" && body.Level is null or AdministrativeLevel.Central
            && body.Name.StartsWith("Hội nghị", StringComparison.OrdinalIgnoreCase))
            return CentralCommittee;
        if (body.Level == AdministrativeLevel.Central && body.Need == PlaceNeed.None && IsWrittenOut(view, body.Range))
            return view.TextOf(body.Range);
        if (body.Level is null && frame.Fields.Issuer?.Value.Name is { } own)
        {
            if (own.StartsWith(body.Name + " ", StringComparison.Ordinal))
                return own;
            if (view.Phrases.At(PhraseCategory.Post, body.Range.Start) is { } post && post.End == body.Range.End && MiningGrammar.Default.Posts[post.Row].Kind == "head")
                return MiningGrammar.Default.Posts[post.Row].Name + " " + own;
        }
        return BodyReader.FullName(body, frame.Home);
    }

    /// <summary>"Thủ tưởng Chính phủ" of 1746/QĐ-TTg: a misprint of the body that the symbol stands for.</summary>
    private static string Repaired(string printed, Mention mention, Home home) =>
        mention is { Issuer.Level: null, Number: { } number } && BodyReader.OfSymbol(number.IssuerSymbol, home) is { } known && Letters.Strip(known) == Letters.Strip(printed) ? known : printed;

    /// <summary>Printed without abbreviations or capitals throughout, so that the printed name stands.</summary>
    private static bool IsWrittenOut(DocumentView view, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (view.Tokens[i].Kind != TokenKind.Word || (view.Tokens[i].Case == TokenCase.Upper && view.Tokens[i].Length > 1))
                return false;
        }
        return true;
    }

    private static string? WithPlace(DocumentView view, string? name, Home home)
    {
        _ = view;
        if (name is null || home.ProvinceUnit is null)
            return name;
        if (name.EndsWith(" tỉnh", StringComparison.OrdinalIgnoreCase) || name.EndsWith(" thành phố", StringComparison.OrdinalIgnoreCase))
        {
            var cut = name.EndsWith(" tỉnh", StringComparison.OrdinalIgnoreCase) ? " tỉnh".Length : " thành phố".Length;
            return string.Concat(name.AsSpan(0, name.Length - cut), " ", home.ProvinceUnit);
        }
        return name;
    }

    private static string? SharedWithNext(IReadOnlyList<Mention> mentions, string?[] issuers, int index)
    {
        if (index + 1 >= mentions.Count || mentions[index].Number is not { } number || mentions[index + 1].Number is not { } next || mentions[index + 1].Issuer is null)
            return null;
        return mentions[index + 1].Range.Start - mentions[index].Range.End <= WidestJoint && number.IssuerSymbol == next.IssuerSymbol ? issuers[index + 1] : null;
    }

    private static string? Key(Mention mention) => mention.Number is { } number ? DocumentNumber.Fold(number.Text) : null;
}
