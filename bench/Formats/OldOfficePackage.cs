using System.Text;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Small files of Word, Excel and PowerPoint 97-2003 put together record by record, with the records that their readers look at.</summary>
public static class OldOfficePackage
{
    private const int Text = 2048, Page = 512;

    /// <summary>A Word document (MS-DOC): letters of one byte in a font, then letters of two bytes in another. \r ends a paragraph, \a a cell, and a row where nothing stands before it, whose properties stand in a stream of their own.</summary>
    public static byte[] Doc(string font, byte[] bytes, string wide)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(wide);
        var (firstWide, end) = (Text + bytes.Length, Text + bytes.Length + (2 * wide.Length));
        var table = new ByteWriter();
        var fonts = Part(table, writer => writer.U16(2, 0).Add(Font(font)).Add(Font("Times New Roman")));
        var pieces = Part(table, writer => writer.U8(2).U32(4 * 3 + 8 * 2).U32(0, bytes.Length, bytes.Length + wide.Length)
            .U16(0).U32(0x40000000 | (2 * Text)).U16(0).U16(0).U32(firstWide).U16(0));
        var characters = Part(table, writer => writer.U32(Text, end, 2));
        var paragraphs = Part(table, writer => writer.U32(Text, end, 3));
        var main = new ByteWriter().U16(0xA5EC, 0xC1).To(0x0A).U16(0x0200).To(0x4C).U32(bytes.Length + wide.Length).To(0x9A);
        for (var pair = 0; pair < 93; pair++)
        {
            var (at, length) = pair switch { 12 => characters, 13 => paragraphs, 15 => fonts, 33 => pieces, _ => (0, 0) };
            main.U32(at, length);
        }
        main.To(2 * Page).U32(Text, firstWide, end).U8(200 / 2, 220 / 2).To((2 * Page) + 200).U8(4).U16(0x4A4F, 0).To((2 * Page) + 220).U8(7).U16(0x4A4F, 1).U16(0x083C).U8(0).To((3 * Page) - 1).U8(2);
        Paragraphs(main, bytes, end);
        return CompoundPackage.Of(("WordDocument", main.Add(bytes).Utf16(wide).ToArray()), ("1Table", table.ToArray()), ("Data", new ByteWriter().U16(6).U16(0x2416).U8(1).U16(0x2417).U8(1).ToArray()));
    }

    /// <summary>The page of paragraphs' properties: of text none, of cells one list, of rows' ends another that says where it stands.</summary>
    private static void Paragraphs(ByteWriter main, byte[] bytes, int end)
    {
        const int Cell = 420, RowEnd = 440;
        var (ends, lists) = (new List<long> { Text }, new List<int>());
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is not ((byte)'\r' or 7))
                continue;
            lists.Add(bytes[i] == '\r' ? 0 : Text + i == ends[^1] ? RowEnd : Cell);
            ends.Add(Text + i + 1);
        }
        lists.Add(0);
        main.U32([.. ends, end]);
        foreach (var list in lists)
            main.U8(list / 2).To(main.Length + 12);
        main.To((3 * Page) + Cell).U8(3).U16(0).U16(0x2416).U8(1).To((3 * Page) + RowEnd).U8(5).U16(0).U16(0x6646).U32(0).To(Text - 1).U8(lists.Count);
    }

    /// <summary>A workbook (MS-XLS) of one sheet: a row of texts in the font, a row of numbers of each kind, a formula.</summary>
    public static byte[] Xls(string font, params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(font);
        ArgumentNullException.ThrowIfNull(texts);
        var book = new ByteWriter();
        Record(book, 0x0809, writer => writer.U16(0x0600, 5, 0, 0).U32(0, 0));
        Record(book, 0x0031, writer => writer.To(14).U8(font.Length, 1).Utf16(font));
        Record(book, 0x041E, writer => writer.U16(164, 5).U8(0).Add("0.00%"u8));
        Record(book, 0x00E0, writer => writer.U16(0, 0).To(20));
        Record(book, 0x00E0, writer => writer.U16(0, 164).To(20));
        var sheet = book.Length + 4;
        Record(book, 0x0085, writer => writer.U32(0).U8(0, 0, 1, 0, 'A'));
        Record(book, 0x00FC, writer =>
        {
            writer.U32(texts.Length, texts.Length);
            foreach (var text in texts)
                writer.U16(text.Length).U8(9).U16(1).Utf16(text).U16(0, 0);
        });
        Record(book, 0x003C, writer => writer.U8(0));
        Record(book, 0x000A, _ => { });
        book.Put(sheet, book.Length);
        Record(book, 0x0809, writer => writer.U16(0x0600, 0x10, 0, 0).U32(0, 0));
        for (var i = 0; i < texts.Length; i++)
            Record(book, 0x00FD, writer => writer.U16(0, i, 0).U32(i));
        Record(book, 0x0203, writer => writer.U16(1, 0, 1).Double(0.125));
        Record(book, 0x027E, writer => writer.U16(1, 1, 0).U32((1200 << 2) | 2));
        Record(book, 0x00BD, writer => writer.U16(2, 0, 0).U32((5 << 2) | 2).U16(0).U32((7 << 2) | 3).U16(1));
        Record(book, 0x0006, writer => writer.U16(3, 0, 0, 0, 0, 0, 0xFFFF).To(22));
        Record(book, 0x0207, writer => writer.U16(3).U8(0).Add("xin"u8));
        Record(book, 0x000A, _ => { });
        return CompoundPackage.Of(("Workbook", book.To(4096).ToArray()));
    }

    /// <summary>A presentation (MS-PPT): a slide for each text in its outline, and one in a box of its own.</summary>
    public static byte[] Ppt(string box, params string[] slides)
    {
        ArgumentNullException.ThrowIfNull(slides);
        var outline = new ByteWriter();
        foreach (var slide in slides)
        {
            Piece(outline, 0, 1011, writer => writer.U32(0, 0, 0, 0, 0));
            Piece(outline, 0, 3999, writer => writer.U32(1));
            Piece(outline, 0, 4000, writer => writer.Utf16(slide));
        }
        var stream = new ByteWriter();
        Piece(stream, 0xF, 1000, writer => Piece(writer, 0xF, 4080, inner => inner.Add(outline.ToArray())));
        Piece(stream, 0xF, 1006, writer => Piece(writer, 0xF, 1036, inner => Piece(inner, 0, 4008, text => text.Add(Encoding.Latin1.GetBytes(box)))));
        return CompoundPackage.Of(("PowerPoint Document", stream.To(4200).ToArray()), ("Current User", new byte[64]));
    }

    private static (int At, int Length) Part(ByteWriter table, Action<ByteWriter> write)
    {
        var at = table.Length;
        write(table);
        return (at, table.Length - at);
    }

    private static byte[] Font(string name) => new ByteWriter().U8(39 + (2 * (name.Length + 1))).To(40).Utf16(name + "\0").ToArray();

    private static void Record(ByteWriter to, int kind, Action<ByteWriter> write)
    {
        var data = new ByteWriter();
        write(data);
        to.U16(kind, data.Length).Add(data.ToArray());
    }

    private static void Piece(ByteWriter to, int version, int kind, Action<ByteWriter> write)
    {
        var data = new ByteWriter();
        write(data);
        to.U16(version, kind).U32(data.Length).Add(data.ToArray());
    }
}
