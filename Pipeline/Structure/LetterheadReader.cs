using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// Reads the letterhead of State and Party documents, in one column or two, in whatever order the columns were flattened, with lines of a publisher's page above it.
/// Looks at no more than the first lines.
/// </summary>
public static class LetterheadReader
{
    private const int Window = 1600;
    private const int MostLines = 90;

    public static Letterhead Read(DocumentView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var pieces = Pieces(view, TextLine.In(view.Tokens, new TokenRange(0, Math.Min(view.Tokens.Count, Window)), MostLines));
        var anchor = pieces.FindIndex(p => p.Kind is Kind.Motto or Kind.Number);
        if (anchor >= 0 && pieces.FindIndex(p => p.Kind is Kind.Basis or Kind.Part) is var text && text >= 0 && text < anchor && pieces.FindIndex(p => p.Kind == Kind.Type) is var first && first >= 0 && first < text)
            anchor = -1;
        var (end, type) = TypeFrom(view, pieces, Math.Max(0, anchor));
        if (anchor > end)
            anchor = -1;
        OwnNumber? number = null;
        IssueDate? date = null;
        var subject = TokenRange.Empty;
        var names = new List<TextLine>();
        var last = anchor < 0 ? -1 : anchor;
        for (var i = 0; i < end; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == Kind.Number && number is null)
                number = piece.Number is { IsBlank: true } blank && Serial(view, pieces, i) is { } serial ? blank with { Text = serial + blank.Text } : piece.Number;
            else if (piece.Kind == Kind.Date && date is null && i >= anchor - 6)
                date = piece.Date;
            else if (piece.Kind == Kind.Subject && subject.IsEmpty && i >= anchor)
                subject = SubjectFrom(view, pieces, i, end);
            else if (piece.Kind == Kind.Name && i >= anchor - 6 && !subject.Contains(piece.Line.Start))
                names.Add(piece.Line);
            else if (piece.Kind is not (Kind.Motto or Kind.Number or Kind.Date))
                continue;
            last = Math.Max(last, i);
        }
        if (date is null && type is not null)
            date = DateBelow(pieces, end);
        var addressee = end < pieces.Count && pieces[end].Kind == Kind.Addressee ? pieces[end].Line.Range : TokenRange.Empty;
        var range = last < 0 ? TokenRange.Empty : new TokenRange(0, pieces[last].Line.End);
        return new Letterhead(range, number, date, names, subject, type, addressee, pieces.Take(end).Any(piece => piece.Kind == Kind.Motto));
    }

    /// <summary>The piece that ends the letterhead, and the type word if it is one.</summary>
    private static (int End, PhraseHit? Type) TypeFrom(DocumentView view, List<Piece> pieces, int from)
    {
        for (var i = from; i < pieces.Count; i++)
        {
            switch (pieces[i].Kind)
            {
                case Kind.Type:
                    return (i, view.Phrases.At(PhraseCategory.DocumentType, pieces[i].Line.Start));
                case Kind.Addressee or Kind.Basis or Kind.Part:
                    return (i, null);
                default:
                    break;
            }
        }
        return (Math.Min(pieces.Count, from + 12), null);
    }

    /// <summary>"Số: 412" on a line above that of its symbol, as columns are flattened.</summary>
    private static string? Serial(DocumentView view, List<Piece> pieces, int symbol)
    {
        for (var i = symbol - 1; i >= Math.Max(0, symbol - 4); i--)
        {
            var line = pieces[i].Line;
            if (FrameCues.At(view, line.Start, FrameCueKind.Number) is { } word && view.Tokens[line.End - 1] is { Kind: TokenKind.Digits, Length: <= 5 } && line.End - word.End <= 2)
                return view.Tokens.TextOf(line.End - 1).ToString();
        }
        return null;
    }

    /// <summary>A date that the flattening put below the type or title.</summary>
    private static IssueDate? DateBelow(List<Piece> pieces, int type)
    {
        for (var i = type + 1; i < Math.Min(pieces.Count, type + 5) && pieces[i].Kind is not (Kind.Basis or Kind.Part); i++)
        {
            if (pieces[i].Kind == Kind.Date && pieces[i].Date is { } date && !date.Place.IsEmpty)
                return date;
        }
        return null;
    }

    private static TokenRange SubjectFrom(DocumentView view, List<Piece> pieces, int first, int end)
    {
        var last = first;
        while (last + 1 < end && pieces[last + 1].Kind is Kind.Other or Kind.Name && pieces[last + 1].Line.Start - pieces[last].Line.End <= 2
            && !IsBlankBetween(view, pieces[last].Line.End, pieces[last + 1].Line.Start))
            last++;
        return new TokenRange(pieces[first].Line.Start, pieces[last].Line.End);
    }

    private static bool IsBlankBetween(DocumentView view, int end, int start)
    {
        for (var i = end; i < start; i++)
        {
            if (view.Tokens[i].Kind == TokenKind.Break && view.Tokens.TextOf(i).Count('\n') > 1)
                return true;
        }
        return false;
    }

    private static List<Piece> Pieces(DocumentView view, List<TextLine> lines)
    {
        var pieces = new List<Piece>();
        foreach (var line in lines)
            Split(view, line, pieces);
        return pieces;
    }

    /// <summary>Parts a line where a number, a date or the motto stands in it beside something else.</summary>
    private static void Split(DocumentView view, TextLine line, List<Piece> pieces)
    {
        if (line.Range.IsEmpty)
            return;
        var kind = KindOf(view, line);
        if (kind is Kind.Type or Kind.Addressee or Kind.Basis or Kind.Part or Kind.Subject)
        {
            pieces.Add(new Piece(kind, line, null, null));
            return;
        }
        if (FrameCues.First(view, line.Range, FrameCueKind.Motto) is { } motto && view.Tokens[motto.Token].IsCapitalised)
            Around(view, line, motto.Token, new Piece(Kind.Motto, new TextLine(new TokenRange(motto.Token, motto.End), false), null, null), pieces);
        else if (OwnNumberReader.Find(view, line) is { } number)
            Around(view, line, number.From, new Piece(Kind.Number, new TextLine(number.Range, false), number, null), pieces);
        else if (IssueDateReader.Find(view, line) is { } date && line.Range.Count < 60)
            Around(view, line, date.Range.Start, new Piece(Kind.Date, new TextLine(date.Range, false), null, date), pieces);
        else
            pieces.Add(new Piece(kind, line, null, null));
    }

    /// <param name="from">Where the part, with the word before it that belongs to it, begins in the line.</param>
    private static void Around(DocumentView view, TextLine line, int from, Piece part, List<Piece> pieces)
    {
        var before = TextLine.Of(view.Tokens, line.Start, Math.Min(from, line.End));
        if (before.Range.Count > 0)
            Split(view, before, pieces);
        pieces.Add(part);
        if (part.Line.End < line.End)
            Split(view, TextLine.Of(view.Tokens, part.Line.End, line.End), pieces);
    }

    private static Kind KindOf(DocumentView view, TextLine line)
    {
        var grammar = MiningGrammar.Default;
        if (view.Phrases.At(PhraseCategory.DocumentType, line.Start) is { } type && IsTypeLine(view, type, line))
            return Kind.Type;
        if (view.Phrases.At(PhraseCategory.FrameCue, line.Start) is { } hit && (view.Tokens[line.Start].IsCapitalised || (view.Tokens[line.Start].Length == 1 && hit.Count > 1)))
        {
            switch (grammar.FrameCues[hit.Row].Kind)
            {
                case FrameCueKind.Subject:
                    return Kind.Subject;
                case FrameCueKind.Addressee:
                    return Kind.Addressee;
                case FrameCueKind.Basis when !line.Shouted:
                    return Kind.Basis;
                case FrameCueKind.Part when hit.End < line.End && (view.Tokens[hit.End].Kind == TokenKind.Digits || view.Tokens[hit.End].Case == TokenCase.Upper):
                    return Kind.Part;
                default:
                    break;
            }
        }
        return line.Shouted && line.Range.Count <= 40 ? Kind.Name : Kind.Other;
    }

    /// <summary>A type stands on a line of its own or begins one, in capitals; in small letters only alone.</summary>
    private static bool IsTypeLine(DocumentView view, PhraseHit type, TextLine line)
    {
        var capitals = true;
        for (var i = type.Token; i < type.End; i++)
            capitals &= view.Tokens[i].Kind != TokenKind.Word || view.Tokens[i].Case == TokenCase.Upper;
        if (type.Count == 1 && view.Tokens[type.Token].Length < 4)
            return false;
        if (capitals)
            return type.End >= line.End || !view.Tokens[type.End].IsSymbol('/');
        return type.End == line.End && view.Tokens[type.Token].IsCapitalised;
    }

    private enum Kind
    {
        Other,
        Name,
        Motto,
        Number,
        Date,
        Subject,
        Addressee,
        Basis,
        Part,
        Type,
    }

    private sealed record Piece(Kind Kind, TextLine Line, OwnNumber? Number, IssueDate? Date);
}
