using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// The note above an appendix that ties it to its document: "(Kèm theo Công văn số 12/UBND-VX ngày 05 tháng 3 năm 2024 của …)"
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.2). Where the letterhead was lost it tells the document's number, date and issuer.
/// </summary>
public sealed record AttachmentNote(PhraseHit Type, OwnNumber Number, (PartialDate? Date, TokenRange Range)? Date, BodyMention? Issuer)
{
    private const int MostNotes = 200;
    private const int LongestDate = 14;

    /// <summary>
    /// The note of the document's own appendices: the only number that such notes give for the document's type, or for any type where the document names none.
    /// Null where the notes disagree, as in acts that reprint the forms of others.
    /// </summary>
    public static AttachmentNote? Find(DocumentView view, Letterhead letterhead)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(letterhead);
        AttachmentNote? found = null;
        var tried = 0;
        foreach (var cue in view.Phrases.Of(PhraseCategory.Promulgation))
        {
            if (!BeginsNote(view, cue.Token))
                continue;
            if (++tried > MostNotes)
                break;
            if (ReadAt(view, cue.End) is not { } note || !IsOf(letterhead, note))
                continue;
            if (found is not null && !string.Equals(found.Number.Text, note.Number.Text, StringComparison.OrdinalIgnoreCase))
                return null;
            found ??= note;
        }
        return found;
    }

    /// <summary>The note on a promulgated text's own title: who promulgates it.</summary>
    public static BodyMention? IssuerBelow(DocumentView view, TokenRange title)
    {
        ArgumentNullException.ThrowIfNull(view);
        const int near = 12;
        if (title.IsEmpty)
            return null;
        for (var i = title.End; i < Math.Min(view.Tokens.Count, title.End + near); i++)
        {
            if (view.Phrases.At(PhraseCategory.Promulgation, i) is { } cue)
                return BeginsNote(view, i) ? ReadAt(view, cue.End)?.Issuer : null;
        }
        return null;
    }

    private static bool IsOf(Letterhead letterhead, AttachmentNote note) =>
        letterhead.Type is { } type ? type.Row == note.Type.Row
            : !letterhead.IsLetter || MiningGrammar.Default.DocumentTypes[note.Type.Row].Code == DocumentTypeCode.OfficialLetter.ToString();

    /// <summary>The note stands in brackets, and on a line of its own or at the end of one: in running text such brackets cite another document.</summary>
    private static bool BeginsNote(DocumentView view, int token)
    {
        const int longest = 60;
        for (var i = token - 1; i >= 0 && i >= token - 4; i--)
        {
            if (view.Tokens[i].Kind == TokenKind.Word)
                continue;
            if (!view.Tokens[i].IsSymbol('('))
                return false;
            if (FrameCues.AtLineStart(view, i) || view.Tokens[i - 1].Case == TokenCase.Upper)
                return true;
            for (var k = token; k < Math.Min(view.Tokens.Count, token + longest); k++)
            {
                if (view.Tokens[k].IsSymbol(')'))
                    return k + 1 == view.Tokens.Count || view.Tokens[k + 1].Kind == TokenKind.Break;
            }
            return false;
        }
        return false;
    }

    private static AttachmentNote? ReadAt(DocumentView view, int token)
    {
        var limit = Math.Min(view.Tokens.Count, token + 120);
        if (view.Phrases.At(PhraseCategory.DocumentType, token) is not { } type)
            return null;
        var at = type.End;
        if (at < limit && FrameCues.At(view, at, FrameCueKind.Number) is { } word)
            at = word.End;
        if (OwnNumberReader.ReadAt(view, at, Math.Min(limit, at + 40)) is not { } number)
            return null;
        at = Skip(view, number.Range.End, limit);
        (PartialDate?, TokenRange)? date = null;
        if (IssueDateReader.ReadAt(view, at, Math.Min(limit, at + LongestDate)) is { } day)
        {
            date = (day.Date, new TokenRange(at, day.End));
            at = Skip(view, day.End, limit);
        }
        var issuer = at + 1 < limit && MiningGrammar.Default.Words.IsOpen(view.Tokens.TextOf(at)) ? BodyReader.ReadAt(view, at + 1, limit) : null;
        return new AttachmentNote(type, number, date, issuer);
    }

    private static int Skip(DocumentView view, int at, int limit)
    {
        while (at < limit && (view.Tokens[at].Kind == TokenKind.Break || view.Tokens[at].IsSymbol(',')))
            at++;
        return at;
    }
}
