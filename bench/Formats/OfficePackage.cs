using System.IO.Compression;
using System.Text;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Small Office files put together from XML, for tests and measurements: the parts of a DOCX or XLSX file by what is in them.</summary>
public static class OfficePackage
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string SheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>A DOCX file with this content of w:body; a part that is null is left out. Heads are content of w:hdr, referred to as rIdHead and rIdFoot.</summary>
    public static byte[] Docx(string body, string? styles = null, string? numbering = null, string? footnotes = null, string? head = null, string? foot = null)
    {
        var parts = new List<Part> { new("document", "document.main", Wrap("document", $"<w:body>{body}</w:body>"), "rIdMain") };
        Add("styles", "styles", styles, "rIdStyles");
        Add("numbering", "numbering", numbering, "rIdNumbering");
        Add("footnotes", "footnotes", footnotes, "rIdFootnotes");
        Add("hdr", "header", head, "rIdHead");
        Add("ftr", "footer", foot, "rIdFoot");
        return Package("word", "document.xml", WordTypes, parts);

        void Add(string root, string type, string? content, string id)
        {
            if (content is not null)
                parts.Add(new Part(type, type, Wrap(root, content), id));
        }
    }

    /// <summary>A paragraph with this text.</summary>
    public static string Paragraph(string text, string properties = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}<w:r><w:t xml:space=\"preserve\">{Escape(text)}</w:t></w:r></w:p>";

    /// <summary>An XLSX file with one sheet of texts.</summary>
    public static byte[] Xlsx(params string[][] rows)
    {
        var sheet = string.Concat(rows.Select(row => $"<row>{string.Concat(row.Select(cell => $"<c t=\"inlineStr\"><is><t>{Escape(cell)}</t></is></c>"))}</row>"));
        return Package("xl", "workbook.xml", SheetTypes,
        [
            new Part("workbook", "sheet.main", $"<workbook xmlns=\"{Sheet}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rIdSheet\"/></sheets></workbook>", "rIdMain"),
            new Part("worksheet", "worksheet", $"<worksheet xmlns=\"{Sheet}\"><sheetData>{sheet}</sheetData></worksheet>", "rIdSheet"),
        ]);
    }

    /// <summary>A ZIP archive of files.</summary>
    public static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Wrap(string root, string content) =>
        $"<w:{root} xmlns:w=\"{Word}\" xmlns:r=\"{Relations}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\">{content}</w:{root}>";

    private static byte[] Package(string folder, string main, string types, List<Part> parts)
    {
        var overrides = string.Concat(parts.Select(part => $"<Override PartName=\"/{folder}/{part.Name}.xml\" ContentType=\"{types}{part.Type}+xml\"/>"));
        var relations = string.Concat(parts.Skip(1).Select(part => $"<Relationship Id=\"{part.Id}\" Type=\"{Relations}/{part.Name}\" Target=\"{part.Name}.xml\"/>"));
        const string Packages = "http://schemas.openxmlformats.org/package/2006";
        return Zip(
        [
            ("[Content_Types].xml", Bytes($"<Types xmlns=\"{Packages}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{overrides}</Types>")),
            ("_rels/.rels", Bytes($"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"{folder}/{main}\"/></Relationships>")),
            ($"{folder}/_rels/{main}.rels", Bytes($"<Relationships xmlns=\"{Packages}/relationships\">{relations}</Relationships>")),
            .. parts.Select(part => ($"{folder}/{part.Name}.xml", Bytes(part.Xml))),
        ]);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private sealed record Part(string Name, string Type, string Xml, string Id);
}
