namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>
/// The text of a Word 97-2003 document (MS-DOC): its pieces, and for each character the font, whether it shows, and what its paragraph is. Places are character positions (CP);
/// properties hang on file positions (FC), which the pieces relate to them.
/// </summary>
internal sealed class DocFile
{
    private const ushort Magic = 0xA5EC;
    private const ushort OldMagic = 0xA5DC;
    private const ushort Word97 = 0xC1;
    private const ushort Word6 = 0x65;
    private const int Encrypted = 0x0100;
    private const int OtherTable = 0x0200;
    private const int Wide = 0x1000;
    private const int Pairs = 0x9A;

    private readonly ByteView main;
    private readonly ByteView table;
    private readonly ByteView data;

    public DocFile(CompoundFile container)
    {
        main = container.Find("WordDocument") ?? throw new InvalidDataException("there is no WordDocument stream");
        if (main.UInt16(0) is not (Magic or OldMagic))
            throw new InvalidDataException("the WordDocument stream does not begin as one");
        var version = main.UInt16(2);
        IsTooOld = main.UInt16(0) == OldMagic || version is >= Word6 and < Word97;
        if (version < Word6)
            throw new InvalidDataException("the WordDocument stream is of no known version");
        var flags = main.UInt16(0x0A);
        IsEncrypted = (flags & Encrypted) != 0;
        if (IsEncrypted || IsTooOld)
            return;
        table = container.Find((flags & OtherTable) != 0 ? "1Table" : "0Table") ?? throw new InvalidDataException("there is no table stream");
        data = container.Find("Data") ?? default;
        Pieces = Part(33) is { Length: > 0 } pieces ? DocPieces.Read(main, pieces) : [WholeText((flags & Wide) != 0)];
        Fonts = DocFonts.Read(Part(15));
        Styles = DocStyles.Read(Part(1));
        Characters = DocProperties.Read(main, Part(12), paragraphs: false);
        Paragraphs = DocProperties.Read(main, Part(13), paragraphs: true);
    }

    public bool IsEncrypted { get; }

    /// <summary>Word 6 and 95 write another format.</summary>
    public bool IsTooOld { get; }

    public IReadOnlyList<DocPiece> Pieces { get; } = [];

    public IReadOnlyList<string> Fonts { get; } = [];

    public DocStyles Styles { get; } = DocStyles.None;

    public DocProperties Characters { get; } = DocProperties.None;

    public DocProperties Paragraphs { get; } = DocProperties.None;

    /// <summary>No honest document has more: each character takes a byte at least. Pieces that lie over each other could else make a book of a page.</summary>
    public int MostCharacters => main.Length;

    /// <summary>Lengths in characters: the body, footnotes, heads and feet, notes of macros, comments, endnotes, text boxes, text boxes of heads.</summary>
    public int LengthOf(DocStory story) => Math.Max(0, main.Int32(0x4C + (4 * (int)story)));

    /// <summary>A paragraph's properties, also where the list only says that they stand elsewhere; a place that is none leaves the list as it is.</summary>
    public ByteView Whole(ByteView list) => (Sprms.Find(list, Sprms.Elsewhere) ?? Sprms.Find(list, Sprms.ElsewhereOld)) is { } at && at + 2L <= data.Length
        ? data.Slice(at + 2, Math.Min(data.UInt16(at), data.Length - at - 2))
        : list;

    /// <summary>A document without a piece table is one piece.</summary>
    private DocPiece WholeText(bool wide)
    {
        var (first, end) = (main.UInt32(0x18), main.UInt32(0x1C));
        return new DocPiece(0, (int)Math.Min(int.MaxValue, Math.Max(first, end) - first) / (wide ? 2 : 1), first, !wide);
    }

    private ByteView Part(int pair)
    {
        var (at, length) = (main.UInt32(Pairs + (8 * pair)), main.UInt32(Pairs + (8 * pair) + 4));
        return at >= table.Length ? new ByteView(default) : table.Slice(at, Math.Min(length, table.Length - at));
    }

    /// <summary>A character of a piece, as Word stored it: bytes are Windows-1252.</summary>
    public char CharacterAt(DocPiece piece, int index)
    {
        var at = piece.FileAt(index);
        return piece.IsBytes ? Encodings.CodeBytes.CharOf(main.Byte(at)) : (char)main.UInt16(at);
    }

    /// <summary>Whether the file holds the character: a truncated one may not.</summary>
    public bool Holds(DocPiece piece, int index) => piece.FileAt(index) + (piece.IsBytes ? 1 : 2) <= main.Length;
}
