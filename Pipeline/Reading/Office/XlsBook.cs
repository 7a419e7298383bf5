using DirectiveMiner.Pipeline.Reading.Sheets;

namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>What the sheets of an Excel 97-2003 workbook share: strings, fonts, formats of cells, and where each sheet begins. A stream that is cut off ends there.</summary>
internal sealed class XlsBook
{
    private const ushort Biff8 = 0x0600;
    private const ushort Biff5 = 0x0500;

    /// <summary>Fonts are counted without the number 4 (MS-XLS 2.5.129).</summary>
    private const int MissingFont = 4;

    private readonly ByteView stream;
    private readonly List<string> fonts = [];
    private readonly List<int> fontOfFormat = [];
    private readonly ushort lastKind;

    public XlsBook(ByteView stream)
    {
        this.stream = stream;
        if (stream.UInt16(0) != BiffKind.Begin || stream.UInt16(4) is not (Biff8 or Biff5))
            throw new InvalidDataException("the Workbook stream does not begin as one");
        if (stream.UInt16(4) == Biff5)
        {
            IsTooOld = true;
            return;
        }
        var shared = new List<ByteView>();
        foreach (var record in Records(0))
        {
            if (record.Kind == BiffKind.SharedStrings || (record.Kind == BiffKind.Continue && shared.Count > 0 && lastKind is BiffKind.SharedStrings or BiffKind.Continue))
                shared.Add(record.Data);
            lastKind = record.Kind;
            Read(record);
        }
        if (shared.Count > 0 && !IsEncrypted)
            ReadStrings(shared);
    }

    public bool IsTooOld { get; }

    public bool IsEncrypted { get; private set; }

    /// <summary>Places of the sheets that are shown.</summary>
    public List<uint> Sheets { get; } = [];

    public List<BiffString> Strings { get; } = [];

    public CellFormats Formats { get; } = new();

    /// <summary>The records from a place on, up to the end of the part that begins there.</summary>
    public IEnumerable<BiffRecord> Records(long at)
    {
        for (var depth = 0; at + 4 <= stream.Length;)
        {
            var (kind, length) = (stream.UInt16(at), stream.UInt16(at + 2));
            yield return new BiffRecord(kind, stream.Slice(at + 4, Math.Min(length, stream.Length - at - 4)));
            at += 4 + length;
            depth += kind == BiffKind.Begin ? 1 : kind == BiffKind.EndOfPart ? -1 : 0;
            if (depth <= 0)
                yield break;
        }
    }

    /// <summary>The name of the font with this number; null where there is none.</summary>
    public string? Font(int number) => (number > MissingFont ? number - 1 : number) is var index && index < fonts.Count ? fonts[index] : null;

    public string? FontOfFormat(int format) => format < fontOfFormat.Count ? Font(fontOfFormat[format]) : null;

    private void Read(BiffRecord record)
    {
        var data = record.Data;
        switch (record.Kind)
        {
            case BiffKind.Encryption:
                IsEncrypted = true;
                break;
            case BiffKind.Sheet when data.Length > 8 && data.Byte(4) == 0 && data.Byte(5) == 0:
                Sheets.Add(data.UInt32(0));
                break;
            case BiffKind.Font when data.Length > 16:
                fonts.Add(Short(data, 14));
                break;
            case BiffKind.CellFormat when data.Length >= 4:
                fontOfFormat.Add(data.UInt16(0));
                Formats.AddCell(data.UInt16(2));
                break;
            case BiffKind.NumberFormat when data.Length > 5:
                Formats.AddCode(data.UInt16(0), new BiffStrings([data.Slice(2, data.Length - 2)]).Next().Text);
                break;
        }
    }

    private void ReadStrings(List<ByteView> shared)
    {
        var strings = new BiffStrings(shared);
        strings.Skip(8);
        for (var i = shared[0].UInt32(4); i > 0 && !strings.AtEnd; i--)
            Strings.Add(strings.Next());
    }

    /// <summary>A string whose length takes one byte (MS-XLS 2.5.240).</summary>
    private static string Short(ByteView data, int at)
    {
        var (length, wide) = (data.Byte(at), (data.Byte(at + 1) & 1) != 0);
        return wide ? data.Utf16(at + 2, Math.Min(length, (data.Length - at - 2) / 2)) : Encodings.CodeBytes.ToText(data.Slice(at + 2, Math.Min(length, data.Length - at - 2)).Bytes.Span);
    }
}
