using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// Finds the issuing body: in the letterhead; else in the line of a decision that names who decides; else in the sentence in which the body speaks of itself
/// ("Phòng Giáo dục và Đào tạo Quận 1 đề nghị …"), in agreement with the number's symbol; else in the symbol or the signature. Abstains when none tells.
/// </summary>
public static class IssuerReader
{
    private const int FirstParagraphs = 900;
    private const int LastParagraphs = 500;

    public static IssuerFinding? Read(DocumentView view, Letterhead letterhead, TokenRange title, TokenRange recipients, SignatureBlock? signature, AttachmentNote? note)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(letterhead);
        var head = LetterheadBodies.Read(view, letterhead);
        if (Heading(view, letterhead, title) is { } named)
            return Finding(view, named, head?.Units, "frame.issuer.heading");
        var deciding = Deciding(view, title);
        if (deciding is not null && IsChairman(deciding.Name))
            return Finding(view, deciding, head?.Units, "frame.issuer.deciding");
        if (head is not null)
            return signature?.Body is { } body && head.Level == AdministrativeLevel.Central && body.Level == AdministrativeLevel.Central && IsOrganOfCentralCommittee(head.Name, body.Name)
                ? head with { Name = body.Name, Rule = "frame.issuer.signature" } : head;
        if (deciding is not null)
            return Finding(view, WithoutPost(view, deciding), null, "frame.issuer.deciding");
        if ((note?.Issuer ?? AttachmentNote.IssuerBelow(view, title)) is { } noted)
            return Finding(view, WithoutPost(view, noted), null, "frame.issuer.note");
        var number = letterhead.Number ?? note?.Number;
        var row = number is not null && SymbolTable.Default.Find(number.IssuerSymbol, out var found) ? found : null;
        if (Speaking(view, letterhead, title.End, recipients, row, signature) is { } speaking)
            return Finding(view, speaking, null, "frame.issuer.speaking");
        if (row is not null)
            return new IssuerFinding(row.Name, row.Level, NeedOf(row), [], number!.Range, "frame.issuer.symbol");
        return signature?.Body is { } signing ? Finding(view, signing, null, "frame.issuer.signature") : null;
    }

    /// <summary>Who speaks by the words between type and title: "CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY / về …".</summary>
    private static BodyMention? Heading(DocumentView view, Letterhead letterhead, TokenRange title)
    {
        if (letterhead.Type is not { } type || title.IsEmpty)
            return null;
        var at = type.End;
        while (at < title.Start && view.Tokens[at].Kind is TokenKind.Break or TokenKind.Symbol)
            at++;
        return at < title.Start && MiningGrammar.Default.Words.IsOpen(view.Tokens.TextOf(at)) ? BodyReader.ReadAt(view, at + 1, title.Start) : null;
    }

    /// <summary>The line under a decision's title that names who decides.</summary>
    private static BodyMention? Deciding(DocumentView view, TokenRange title)
    {
        if (title.IsEmpty)
            return null;
        var lines = TextLine.In(view.Tokens, new TokenRange(title.End, Math.Min(view.Tokens.Count, title.End + 60)), 2);
        foreach (var line in lines)
        {
            if (TitleReader.IsIssuerLine(view, line))
                return BodyReader.ReadAt(view, line.Start, Math.Min(view.Tokens.Count, line.End + 12));
        }
        return null;
    }

    /// <summary>The first body, at the start of a sentence, that issues, asks or plans something; one of the number's symbol if that is known.</summary>
    private static BodyMention? Speaking(DocumentView view, Letterhead letterhead, int from, TokenRange recipients, BodyRow? row, SignatureBlock? signature)
    {
        var end = recipients.IsEmpty ? view.Tokens.Count : recipients.Start;
        var first = new TokenRange(from, Math.Min(end, from + FirstParagraphs));
        return SpeakingIn(view, letterhead, first, row, signature) ?? SpeakingIn(view, letterhead, new TokenRange(Math.Max(first.End, end - LastParagraphs), end), row, signature);
    }

    private static BodyMention? SpeakingIn(DocumentView view, Letterhead letterhead, TokenRange range, BodyRow? row, SignatureBlock? signature)
    {
        var hits = view.Phrases.Of(PhraseCategory.Body);
        for (var i = view.Phrases.FirstFrom(PhraseCategory.Body, range.Start); i < hits.Length && hits[i].Token < range.End; i++)
        {
            if (row is not null && MiningGrammar.Default.Bodies[hits[i].Row] != row)
                continue;
            var start = view.Phrases.LastBefore(PhraseCategory.Post, hits[i].Token, hits[i].Token - 8) is { } post && post.End == hits[i].Token ? post.Token : hits[i].Token;
            if (!StartsSentence(view, start) || BodyReader.ReadAt(view, hits[i].Token, range.End) is not { } body)
                continue;
            if (FrameCues.First(view, new TokenRange(body.Range.End, Math.Min(range.End, body.Range.End + 3)), FrameCueKind.Issues) is not { } issues)
                continue;
            if (row is not null || (!IsPast(view, body.Range.End, issues) && Agrees(view, letterhead, body, issues, signature)))
                return body;
        }
        return null;
    }

    /// <summary>"đã ban hành", or "ban hành Chỉ thị số 9/CT-TTg": what is told of is another document.</summary>
    private static bool IsPast(DocumentView view, int from, PhraseHit issues)
    {
        for (var i = from; i < issues.Token; i++)
        {
            if (MiningGrammar.Default.Words.IsPast(view.Tokens.TextOf(i)))
                return true;
        }
        return view.Phrases.At(PhraseCategory.DocumentType, issues.End) is { } type && type.End < view.Tokens.Count && FrameCues.At(view, type.End, FrameCueKind.Number) is not null;
    }

    /// <summary>
    /// A body of the centre is named in every text; it speaks for itself only where it issues the very kind of document that is being read, or signs it.
    /// Of others the signer's post must fit: a Giám đốc does not sign for a school.
    /// </summary>
    private static bool Agrees(DocumentView view, Letterhead letterhead, BodyMention body, PhraseHit issues, SignatureBlock? signature)
    {
        if (body.Level == AdministrativeLevel.Central)
            return (letterhead.Type is { } type && view.Phrases.At(PhraseCategory.DocumentType, issues.End) is { } issued && issued.Row == type.Row)
                || (signature?.Body is { } signing && signing.Name.StartsWith(body.Name, StringComparison.Ordinal));
        return signature is null || SignedBy(view, signature.Range, body.Name);
    }

    /// <summary>No post in the signature heads another kind of body.</summary>
    private static bool SignedBy(DocumentView view, TokenRange signature, string body)
    {
        var hits = view.Phrases.Of(PhraseCategory.Post);
        var other = false;
        for (var i = view.Phrases.FirstFrom(PhraseCategory.Post, signature.Start); i < hits.Length && hits[i].Token < signature.End; i++)
        {
            if (MiningGrammar.Default.Posts[hits[i].Row].Heads is not { } heads)
                continue;
            if (heads.Any(head => body.StartsWith(head, StringComparison.OrdinalIgnoreCase)))
                return true;
            other = true;
        }
        return !other;
    }

    private static bool StartsSentence(DocumentView view, int token)
    {
        if (token == 0)
            return true;
        ref readonly var before = ref view.Tokens[token - 1];
        return before.Kind == TokenKind.Break || (before.Kind == TokenKind.Symbol && before.First is '.' or ';' or ',' or ':' or '-');
    }

    private static IssuerFinding Finding(DocumentView view, BodyMention body, IReadOnlyList<Place>? above, string rule) =>
        new(body.Name, body.Level ?? LevelOf(body.Need), body.Need, [.. above ?? [], .. LetterheadBodies.UnitsIn(view, body.Range)], body.Range, rule);

    private static BodyMention WithoutPost(DocumentView view, BodyMention body) =>
        view.Phrases.At(PhraseCategory.Body, body.Range.Start) is null && view.Phrases.At(PhraseCategory.Post, body.Range.Start) is { } post
        && !IsChairman(body.Name) && BodyReader.ReadAt(view, post.End, body.Range.End) is { } bare ? bare : body;

    private static bool IsChairman(string name) => name.StartsWith("Chủ tịch Ủy ban nhân dân", StringComparison.Ordinal);

    /// <summary>Papers of the Bộ Chính trị and Ban Bí thư bear the head of the Central Committee and are signed in their own name.</summary>
    private static bool IsOrganOfCentralCommittee(string head, string signing) =>
        head.StartsWith("Ban Chấp hành Trung ương", StringComparison.Ordinal) && (signing.StartsWith("Bộ Chính trị", StringComparison.Ordinal) || signing.StartsWith("Ban Bí thư", StringComparison.Ordinal));

    private static PlaceNeed NeedOf(BodyRow row) => row.Place switch
    {
        "province" => PlaceNeed.Province,
        "city" => PlaceNeed.City,
        "district" => PlaceNeed.District,
        "commune" => PlaceNeed.Commune,
        "own" => PlaceNeed.Own,
        _ => PlaceNeed.None,
    };

    private static AdministrativeLevel? LevelOf(PlaceNeed need) => need switch
    {
        PlaceNeed.Province => AdministrativeLevel.Province,
        PlaceNeed.District => AdministrativeLevel.District,
        PlaceNeed.Commune => AdministrativeLevel.Commune,
        _ => null,
    };
}
