using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>Finds the parts of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW) and reads its own particulars.</summary>
public static class FrameReader
{
    /// <summary>A consolidated text bears the heading of the act that it consolidates; only its number tells what it is (Pháp lệnh Hợp nhất văn bản quy phạm pháp luật 2012).</summary>
    private const string Consolidated = "VBHN";

    public static DocumentFrame Read(DocumentView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var count = view.Tokens.Count;
        var letterhead = LetterheadReader.Read(view);
        var note = letterhead.Number is null ? AttachmentNote.Find(view, letterhead) : null;
        var title = letterhead.Type is { } type ? TitleReader.Read(view, type) : letterhead.Subject;
        var bodyStart = Math.Max(title.End, Math.Max(letterhead.Range.End, letterhead.Type?.End ?? 0));
        var recipients = RecipientsReader.Read(view, bodyStart);
        var signature = SignatureReader.Read(view, bodyStart, recipients);
        var promulgated = PromulgatedText.Find(view, signature?.Range.End ?? bodyStart);
        var body = new TokenRange(bodyStart, BodyEnd(count, bodyStart, recipients, signature, promulgated));
        // Without a type it is not sure where the letterhead ends.
        var outline = OutlineReader.Read(view, new TokenRange(letterhead.Type is null ? 0 : bodyStart, count), promulgated);
        var issuer = IssuerReader.Read(view, letterhead, title, recipients, signature, note);
        var place = letterhead.Date is { Place.IsEmpty: false } date ? FrameCues.Flat(view, date.Place) : null;
        var day = letterhead.Date?.Date ?? note?.Date?.Date;
        var home = HomeReader.Read(view, issuer?.Units ?? [], place, day, issuer?.Level);
        var documentType = TypeOf(view, letterhead, note);
        var fields = new DocumentFields(
            documentType,
            NumberOf(view, letterhead, documentType, note),
            DateOf(view, letterhead, signature, note),
            place is null ? null : new Extracted<string>(place, view.SpanOf(letterhead.Date!.Place), new RuleId("frame.place")),
            IssuerOf(view, issuer, home),
            signature is null ? null : new Extracted<string>(PlaceReader.ProperName(view, signature.Name.Start, signature.Name.End), view.SpanOf(signature.Name), new RuleId("frame.signer")),
            title.IsEmpty ? null : new Extracted<string>(FrameCues.Flat(view, title), view.SpanOf(title), new RuleId(letterhead.Type is null ? "frame.title.letter" : "frame.title")));
        return new DocumentFrame(letterhead.Range, title, PreambleOf(view, body, outline), body, recipients, signature?.Range ?? TokenRange.Empty,
            promulgated?.Range ?? TokenRange.Empty, outline, fields, home, Problems(view, letterhead, note, fields, home, promulgated));
    }

    /// <summary>The body ends where recipients, signature or the promulgated text begin.</summary>
    private static int BodyEnd(int count, int start, TokenRange recipients, SignatureBlock? signature, PromulgatedText? promulgated)
    {
        var end = promulgated is { } text && text.Range.Start > start ? text.Range.Start : count;
        if (!recipients.IsEmpty && recipients.Start > start)
            end = Math.Min(end, recipients.Start);
        return signature is { } block && block.Range.Start > start ? Math.Min(end, block.Range.Start) : end;
    }

    /// <summary>From the title to the first item of the outline.</summary>
    private static TokenRange PreambleOf(DocumentView view, TokenRange body, Outline outline)
    {
        const int longest = 3000;
        var first = outline.Items.Length > 0 ? outline.Items[0].Range.Start : body.End;
        var range = new TokenRange(body.Start, Math.Clamp(first, body.Start, Math.Min(body.End, body.Start + longest)));
        return FrameCues.First(view, range, FrameCueKind.Basis) is null ? TokenRange.Empty : range;
    }

    private static Extracted<DocumentTypeCode>? TypeOf(DocumentView view, Letterhead letterhead, AttachmentNote? note)
    {
        if (letterhead.Number is { TypeSymbol: Consolidated } consolidated)
            return new Extracted<DocumentTypeCode>(new DocumentTypeCode(Consolidated), view.SpanOf(consolidated.Range), new RuleId("frame.type.number"));
        if (letterhead.Type is { } hit)
            return new Extracted<DocumentTypeCode>(new DocumentTypeCode(MiningGrammar.Default.DocumentTypes[hit.Row].Code), view.SpanOf(new TokenRange(hit.Token, hit.End)), new RuleId("frame.type.heading"));
        if (letterhead.IsLetter)
            return new Extracted<DocumentTypeCode>(DocumentTypeCode.OfficialLetter, view.SpanOf(letterhead.Number?.Range ?? (letterhead.Subject.IsEmpty ? letterhead.Addressee : letterhead.Subject)), new RuleId("frame.type.letter"));
        if (note is not null)
            return new Extracted<DocumentTypeCode>(new DocumentTypeCode(MiningGrammar.Default.DocumentTypes[note.Type.Row].Code), view.SpanOf(new TokenRange(note.Type.Token, note.Type.End)), new RuleId("frame.type.note"));
        if (letterhead.Number is not { } number)
            return null;
        var row = number.TypeSymbol is null ? null
            : MiningGrammar.Default.DocumentTypes.FirstOrDefault(r => (number.Style == NumberStyle.Party ? r.PartySymbols : r.StateSymbols).Contains(number.TypeSymbol));
        return row is null ? null : new Extracted<DocumentTypeCode>(new DocumentTypeCode(row.Code), view.SpanOf(number.Range), new RuleId("frame.type.number"));
    }

    private static Extracted<DocumentNumber>? NumberOf(DocumentView view, Letterhead letterhead, Extracted<DocumentTypeCode>? type, AttachmentNote? note)
    {
        if ((letterhead.Number ?? note?.Number) is not { } number)
            return null;
        var style = type?.Value == DocumentTypeCode.OfficialLetter && number.Style == NumberStyle.State ? NumberStyle.Letter : number.Style;
        return new Extracted<DocumentNumber>(new DocumentNumber(number.Text, style), view.SpanOf(number.Range), new RuleId(letterhead.Number is null ? "frame.number.note" : "frame.number"));
    }

    /// <summary>The date of the letterhead; for a law the day on which it was adopted, which stands at its end.</summary>
    private static Extracted<PartialDate>? DateOf(DocumentView view, Letterhead letterhead, SignatureBlock? signature, AttachmentNote? note)
    {
        if (letterhead.Date is { Date: { } date } line)
            return new Extracted<PartialDate>(date, view.SpanOf(line.Range), new RuleId("frame.date"));
        if (note?.Date is { Date: { } noted, Range: var range })
            return new Extracted<PartialDate>(noted, view.SpanOf(range), new RuleId("frame.date.note"));
        var end = signature?.Range.Start ?? view.Tokens.Count;
        var from = Math.Max(0, end - 160);
        if (FrameCues.First(view, new TokenRange(from, end), FrameCueKind.Adopted) is not { } adopted
            || IssueDateReader.InWords(view, adopted.End - 1, Math.Min(view.Tokens.Count, adopted.End + 12)) is not { Date: { } day, End: var last })
            return null;
        return new Extracted<PartialDate>(day, view.SpanOf(new TokenRange(adopted.End - 1, last)), new RuleId("frame.date.adopted"));
    }

    private static Extracted<Issuer>? IssuerOf(DocumentView view, IssuerFinding? finding, Home home)
    {
        if (finding is null)
            return null;
        var mention = new BodyMention(finding.Range, finding.Name, finding.Level, finding.Need);
        return new Extracted<Issuer>(new Issuer(BodyReader.FullName(mention, home), finding.Level, home.Province), view.SpanOf(finding.Range), new RuleId(finding.Rule));
    }

    private static ImmutableArray<Problem> Problems(DocumentView view, Letterhead letterhead, AttachmentNote? note, DocumentFields fields, Home home, PromulgatedText? promulgated)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        if (fields.Type is null)
            problems.Add(new Problem(ProblemCode.NoType, "the document's type was not found"));
        if ((letterhead.Number ?? note?.Number) is not { } number)
            problems.Add(new Problem(ProblemCode.NoNumber, "the document's number was not found"));
        else if (number.IsBlank)
            problems.Add(new Problem(ProblemCode.BlankNumber, "the serial of the number was left blank", view.SpanOf(number.Range)));
        if (fields.Issuer is null)
            problems.Add(new Problem(ProblemCode.NoIssuer, "no letterhead, note or signature tells the issuing body"));
        if (home.Candidates.Length > 1)
            problems.Add(new Problem(ProblemCode.AmbiguousPlace, $"the text does not tell which {home.CommuneUnit ?? home.DistrictUnit} is meant: of {string.Join(", ", home.Candidates)}", fields.Issuer?.Span));
        if (promulgated is { } text)
            problems.Add(new Problem(ProblemCode.PromulgatedText, "the file also holds what the document promulgates; its sections are those below \"" + text.Label + "\"", view.SpanOf(text.Heading)));
        return problems.ToImmutable();
    }
}
