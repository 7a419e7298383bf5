using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>
/// Strings of Excel 97-2003 that run over several records (MS-XLS 2.5.293, XLUnicodeRichExtendedString): where a record ends within the letters, the next begins with a byte
/// that says anew whether a letter takes one byte or two.
/// </summary>
internal sealed class BiffStrings(IReadOnlyList<ByteView> records)
{
    private const int Wide = 1;
    private const int Extended = 4;
    private const int Rich = 8;

    private int record;
    private int at;

    public bool AtEnd => record >= records.Count;

    public void Skip(long bytes)
    {
        for (; bytes > 0 && !AtEnd; Settle())
        {
            var step = (int)Math.Min(bytes, records[record].Length - at);
            at += step;
            bytes -= step;
        }
    }

    /// <summary>The next string, and the fonts that its parts are in: from a letter on, the number of a font.</summary>
    public BiffString Next()
    {
        var (length, flags) = (UInt16(), Byte());
        var (runs, extension) = ((flags & Rich) != 0 ? UInt16() : 0, (flags & Extended) != 0 ? UInt16() + (65536L * UInt16()) : 0);
        var text = new StringBuilder(Math.Min(length, records.Count > 0 ? records[0].Length : 0));
        while (text.Length < length && !AtEnd)
        {
            text.Append((flags & Wide) != 0 ? (char)UInt16() : (char)Byte());
            if (text.Length < length && !AtEnd && at >= records[record].Length)
            {
                Settle();
                flags = AtEnd ? flags : Byte();
            }
        }
        Settle();
        var fonts = new List<(int From, int Font)>();
        for (var i = 0; i < runs && !AtEnd; i++)
            fonts.Add((UInt16(), UInt16()));
        Skip(extension);
        return new BiffString(text.ToString(), fonts);
    }

    private int Byte()
    {
        Settle();
        return AtEnd ? 0 : records[record].Byte(at++);
    }

    private int UInt16() => Byte() | (Byte() << 8);

    private void Settle()
    {
        while (record < records.Count && at >= records[record].Length)
            (record, at) = (record + 1, 0);
    }
}
