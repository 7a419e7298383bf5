using System.Xml;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Word;
using DocumentFormat.OpenXml.Packaging;

namespace DirectiveMiner.Pipeline.Reading.Sheets;

/// <summary>Reads the sheets of an Excel file (XLSX) that are shown, a page each, a line a row; numbers as Vietnamese readers see them (decimal comma, shares as %, dates by day).</summary>
public sealed class SheetReader : IDocumentReader
{
    private const int MostColumns = 256;

    public IReadOnlyCollection<string> MediaTypes { get; } = ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var text = new TextAssembly();
        Problem? problem = null;
        try
        {
            using var package = PackageFault.In(() => SpreadsheetDocument.Open(new MemoryStream(bytes.ToArray(), writable: false), isEditable: false));
            if (PackageFault.In(() => package.WorkbookPart) is { } workbook)
                Read(workbook, text);
            else
                problem = new Problem(ProblemCode.Unreadable, $"{path} holds no workbook");
        }
        catch (Exception fault) when (PackageFault.Is(fault))
        {
            problem = PackageFault.Of(path, fault, !text.IsBlank);
        }
        return text.Finish(path, mediaType, bytes, "utf-8", problem is null ? [] : [problem]);
    }

    private static void Read(WorkbookPart workbook, TextAssembly text)
    {
        var strings = PackageFault.In(() => workbook.SharedStringTablePart) is { } shared ? In(shared.GetStream(), Strings) : [];
        var formats = PackageFault.In(() => workbook.WorkbookStylesPart) is { } styles ? In(styles.GetStream(), CellFormats.Read) : CellFormats.None;
        foreach (var id in In(workbook.GetStream(), ShownSheets))
        {
            text.EndLineIfAny();
            text.StartPage();
            if (PackageFault.In(() => workbook.TryGetPartById(id, out var part) ? part : null) is { } sheet)
                In(sheet.GetStream(), xml => Rows(xml, strings, formats, text));
        }
    }

    private static List<string> ShownSheets(XmlReader xml)
    {
        var ids = new List<string>();
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName == "sheet" && WordXml.Attribute(at, "state") is null or "visible" && WordXml.Attribute(at, "id") is { } id)
                ids.Add(id);
        });
        return ids;
    }

    private static List<string> Strings(XmlReader xml)
    {
        var strings = new List<string>();
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName == "si")
                strings.Add(Text(at));
        });
        return strings;
    }

    /// <summary>All w:t of rich text but the readings beside it.</summary>
    private static string Text(XmlReader xml)
    {
        var text = "";
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName == "rPh")
                WordXml.PassOver(at);
            else if (at.LocalName == "t" && text.Length < short.MaxValue)
                text += WordXml.Text(at);
        });
        return text;
    }

    private static bool Rows(XmlReader xml, List<string> strings, CellFormats formats, TextAssembly text)
    {
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName != "row" || WordXml.Attribute(at, "hidden") is "1" or "true")
                return;
            var row = new TableRow();
            var cells = 0;
            WordXml.Within(at, (cell, _) =>
            {
                if (cell.LocalName == "c" && cells++ < MostColumns && Value(cell, strings, formats) is { Length: > 0 } value)
                    row.AddCell().Append(value.ReplaceLineEndings("\n"));
            });
            row.WriteTo(text);
        });
        return true;
    }

    private static string Value(XmlReader cell, List<string> strings, CellFormats formats)
    {
        var (type, format) = (WordXml.Attribute(cell, "t"), WordXml.Number(cell, "s") ?? 0);
        var value = "";
        WordXml.Within(cell, (at, _) => value = at.LocalName is "v" or "t" ? WordXml.Text(at) : value);
        return type switch
        {
            "s" => int.TryParse(value, out var index) && index >= 0 && index < strings.Count ? strings[index] : "",
            "str" or "inlineStr" => value,
            "b" or "e" => "",
            _ => formats.Write(value, format),
        };
    }

    private static T In<T>(Stream part, Func<XmlReader, T> read)
    {
        using var xml = WordXml.Open(part);
        xml.MoveToContent();
        return read(xml);
    }
}
