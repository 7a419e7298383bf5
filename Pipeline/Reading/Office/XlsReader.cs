using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Conversion;

namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>Reads the sheets of an Excel 97-2003 workbook (MS-XLS) that are shown, a page each, a line a row, each cell in its font; numbers as <see cref="Sheets.CellFormats"/> writes them.</summary>
public sealed class XlsReader(OfficeConverter converter) : IDocumentReader
{
    public IReadOnlyCollection<string> MediaTypes { get; } = ["application/vnd.ms-excel"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var text = new TextAssembly();
        try
        {
            var container = new CompoundFile(bytes);
            if (container.Find("Workbook") is null && container.Find("Book") is null)
                throw new InvalidDataException("there is no Workbook stream");
            var book = container.Find("Workbook") is { } found ? new XlsBook(found) : null;
            if (book is null or { IsTooOld: true })
                return converter.Read(path, mediaType, bytes, "Excel 5 or 95", isSheet: true);
            if (book.IsEncrypted)
                return FileReader.Failed(path, bytes.ToArray(), new Problem(ProblemCode.Encrypted, $"{path} can only be opened with a password"));
            foreach (var sheet in book.Sheets.Distinct())
            {
                text.EndLineIfAny();
                text.StartPage();
                ReadSheet(book, sheet, text);
            }
            return text.Finish(path, mediaType, bytes, "utf-16le", []);
        }
        catch (InvalidDataException fault)
        {
            return text.Finish(path, mediaType, bytes, "utf-16le", [PackageFault.Of(path, fault, somethingRead: !text.IsBlank)]);
        }
    }

    private static void ReadSheet(XlsBook book, uint place, TextAssembly text)
    {
        var cells = new SortedDictionary<(int Row, int Column), TextAssembly>();
        var formula = (Row: -1, Column: 0, Format: 0);
        foreach (var record in book.Records(place))
        {
            var data = record.Data;
            if (data.Length < 6)
                continue;
            var (row, column, format) = ((int)data.UInt16(0), (int)data.UInt16(2), (int)data.UInt16(4));
            switch (record.Kind)
            {
                case BiffKind.SharedStringCell when data.Length >= 10 && data.UInt32(6) is var index && index < book.Strings.Count:
                    Put(book.Strings[(int)index], format);
                    break;
                case BiffKind.StringCell or BiffKind.RichStringCell:
                    Put(new BiffStrings([data.Slice(6, data.Length - 6)]).Next(), format);
                    break;
                case BiffKind.Number when data.Length >= 14:
                    PutNumber(data.Double(6));
                    break;
                case BiffKind.ShortNumber when data.Length >= 10:
                    PutNumber(Short(data.UInt32(6)));
                    break;
                case BiffKind.MultipleNumbers:
                    for (var at = 4; at + 8 <= data.Length; at += 6, column++)
                    {
                        format = data.UInt16(at);
                        PutNumber(Short(data.UInt32(at + 2)));
                    }
                    break;
                case BiffKind.Formula when data.Length >= 14 && data.UInt16(12) == 0xFFFF:
                    formula = (row, column, format);
                    break;
                case BiffKind.Formula when data.Length >= 14:
                    PutNumber(data.Double(6));
                    break;
                case BiffKind.FormulaString when formula.Row >= 0:
                    (row, column) = (formula.Row, formula.Column);
                    Put(new BiffStrings([data]).Next(), formula.Format);
                    formula.Row = -1;
                    break;
            }

            void Put(BiffString value, int cellFormat)
            {
                var cell = new TextAssembly();
                Write(book, value, book.FontOfFormat(cellFormat), cell);
                cells[(row, column)] = cell;
            }

            void PutNumber(double number)
            {
                var cell = new TextAssembly();
                cell.Append(book.Formats.Write(number.ToString("R", CultureInfo.InvariantCulture), format));
                cells[(row, column)] = cell;
            }
        }
        foreach (var line in cells.GroupBy(cell => cell.Key.Row))
        {
            var row = new TableRow();
            foreach (var (_, cell) in line)
                row.AddCell().Append(cell);
            row.WriteTo(text);
        }
    }

    private static void Write(XlsBook book, BiffString value, string? font, TextAssembly cell)
    {
        var from = 0;
        foreach (var (start, number) in value.Fonts)
        {
            if (start < from || start > value.Text.Length)
                break;
            cell.Append(value.Text.AsSpan(from, start - from), font);
            (from, font) = (start, book.Font(number) ?? font);
        }
        cell.Append(value.Text.AsSpan(from), font);
    }

    /// <summary>A number in four bytes (MS-XLS 2.5.217, RkNumber).</summary>
    private static double Short(uint packed)
    {
        var number = (packed & 2) != 0 ? (int)packed >> 2 : BitConverter.UInt64BitsToDouble((ulong)(packed & ~3u) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }
}
