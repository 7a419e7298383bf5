using System.Xml;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Encodings;
using DirectiveMiner.Pipeline.Reading.Word;
using DocumentFormat.OpenXml.Packaging;

namespace DirectiveMiner.Pipeline.Reading.Sheets;

/// <summary>Reads the sheets of an Excel file (XLSX) that are shown, a page each, a line a row, each run in its font; numbers as Vietnamese readers see them (decimal comma, shares as %, dates by day).</summary>
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
        var strings = PackageFault.In(() => workbook.SharedStringTablePart) is { } shared ? WordXml.In(shared.GetStream(), Strings) : [];
        var formats = PackageFault.In(() => workbook.WorkbookStylesPart) is { } styles ? WordXml.In(styles.GetStream(), CellFormats.Read) : CellFormats.None;
        foreach (var id in WordXml.In(workbook.GetStream(), ShownSheets))
        {
            text.EndLineIfAny();
            text.StartPage();
            if (PackageFault.In(() => workbook.TryGetPartById(id, out var part) ? part : null) is { } sheet)
                WordXml.In(sheet.GetStream(), xml => Rows(xml, strings, formats, text));
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

    private static List<List<TextRun>> Strings(XmlReader xml)
    {
        var strings = new List<List<TextRun>>();
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName == "si")
                strings.Add(Text(at));
        });
        return strings;
    }

    /// <summary>The runs of rich text but the readings beside it; without a font where they are in the cell's.</summary>
    private static List<TextRun> Text(XmlReader xml)
    {
        var (runs, font, length) = (new List<TextRun>(), (string?)null, 0);
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName == "rPh")
                WordXml.PassOver(at);
            else if (at.LocalName == "r")
                font = null;
            else if (at.LocalName == "rFont")
                font = WordXml.Attribute(at, "val");
            else if (at.LocalName == "t" && length < short.MaxValue)
            {
                runs.Add(new TextRun(WordXml.Text(at), font));
                length += runs[^1].Text.Length;
            }
        });
        return runs;
    }

    private static bool Rows(XmlReader xml, List<List<TextRun>> strings, CellFormats formats, TextAssembly text)
    {
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName != "row" || WordXml.Attribute(at, "hidden") is "1" or "true")
                return;
            var row = new TableRow();
            var cells = 0;
            WordXml.Within(at, (cell, _) =>
            {
                if (cell.LocalName == "c" && cells++ < MostColumns)
                    Write(cell, strings, formats, row);
            });
            row.WriteTo(text);
        });
        return true;
    }

    /// <summary>Empty cells are none.</summary>
    private static void Write(XmlReader cell, List<List<TextRun>> strings, CellFormats formats, TableRow row)
    {
        var (type, format) = (WordXml.Attribute(cell, "t"), WordXml.Number(cell, "s") ?? 0);
        var (value, inline) = ("", new List<TextRun>());
        WordXml.Within(cell, (at, _) =>
        {
            if (at.LocalName == "is")
                inline = Text(at);
            else if (at.LocalName == "v")
                value = WordXml.Text(at);
        });
        List<TextRun> runs = type switch
        {
            "s" => int.TryParse(value, out var index) && index >= 0 && index < strings.Count ? strings[index] : [],
            "inlineStr" => inline,
            "str" => [new TextRun(value, null)],
            "b" or "e" => [],
            _ => [new TextRun(formats.Write(value, format), null)],
        };
        if (runs.TrueForAll(run => run.Text.Length == 0))
            return;
        var to = row.AddCell();
        foreach (var run in runs)
            to.Append(run.Text.ReplaceLineEndings("\n"), run.Font ?? formats.FontOf(format));
    }
}
