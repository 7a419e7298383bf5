using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Small Office files put together from XML, for tests and measurements: the parts of a DOCX or XLSX file by what is in them.</summary>
public static class OfficePackage
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string SheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private const string Names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        + "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\"";

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

    /// <summary>An XLSX file with this content of its sheet, of the shared strings, and of the styles, where there are any.</summary>
    public static byte[] Sheets(string rows, string strings, string styles) => Package("xl", "workbook.xml", SheetTypes,
    [
        new Part("workbook", "sheet.main", $"<workbook xmlns=\"{Sheet}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rIdSheet\"/></sheets></workbook>", "rIdMain"),
        new Part("worksheet", "worksheet", $"<worksheet xmlns=\"{Sheet}\"><sheetData>{rows}</sheetData></worksheet>", "rIdSheet"),
        new Part("sharedStrings", "sharedStrings", $"<sst xmlns=\"{Sheet}\">{strings}</sst>", "rIdStrings"),
        new Part("styles", "styles", $"<styleSheet xmlns=\"{Sheet}\">{styles}</styleSheet>", "rIdStyles"),
    ]);

    /// <summary>A PPTX file with a slide for each content of p:spTree.</summary>
    public static byte[] Pptx(params string[] slides)
    {
        ArgumentNullException.ThrowIfNull(slides);
        const string Slide = "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + Relations + "\"";
        return Package("ppt", "presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.",
        [
            new Part("presentation", "presentation.main", $"<p:presentation {Slide}><p:sldIdLst>{string.Concat(slides.Select((_, i) => $"<p:sldId id=\"{256 + i}\" r:id=\"rIdSlide{i}\"/>"))}</p:sldIdLst></p:presentation>", "rIdMain"),
            .. slides.Select((slide, i) => new Part("slide", "slide", $"<p:sld {Slide}><p:cSld><p:spTree>{slide}</p:spTree></p:cSld></p:sld>", $"rIdSlide{i}", i)),
        ]);
    }

    /// <summary>An OpenDocument file with this content of office:body, and with these styles.</summary>
    public static byte[] OpenDocument(string body, string styles = "") => Zip(
        ("mimetype", Bytes("application/vnd.oasis.opendocument.text")),
        ("content.xml", Bytes($"<office:document-content {Names}>{Body(body, styles)}</office:document-content>")),
        ("META-INF/manifest.xml", Bytes("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>")));

    /// <summary>The same as one XML file.</summary>
    public static string FlatOpenDocument(string body) => $"<office:document {Names}>{Body(body, "")}</office:document>";

    private static string Body(string body, string styles) => $"<office:automatic-styles>{styles}</office:automatic-styles><office:body>{body}</office:body>";

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

    /// <summary>The same package as one XML file (Flat OPC).</summary>
    public static byte[] Flat(byte[] docx)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return Bytes(package.ToFlatOpcString());
    }

    public static string Escape(string text) => (text ?? throw new ArgumentNullException(nameof(text))).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Wrap(string root, string content) =>
        $"<w:{root} xmlns:w=\"{Word}\" xmlns:r=\"{Relations}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\">{content}</w:{root}>";

    private static byte[] Package(string folder, string main, string types, List<Part> parts)
    {
        var overrides = string.Concat(parts.Select(part => $"<Override PartName=\"/{folder}/{part.File}\" ContentType=\"{types}{part.Type}+xml\"/>"));
        var relations = string.Concat(parts.Skip(1).Select(part => $"<Relationship Id=\"{part.Id}\" Type=\"{Relations}/{part.Name}\" Target=\"{part.File}\"/>"));
        const string Packages = "http://schemas.openxmlformats.org/package/2006";
        return Zip(
        [
            ("[Content_Types].xml", Bytes($"<Types xmlns=\"{Packages}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{overrides}</Types>")),
            ("_rels/.rels", Bytes($"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"{folder}/{main}\"/></Relationships>")),
            ($"{folder}/_rels/{main}.rels", Bytes($"<Relationships xmlns=\"{Packages}/relationships\">{relations}</Relationships>")),
            .. parts.Select(part => ($"{folder}/{part.File}", Bytes(part.Xml))),
        ]);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private sealed record Part(string Name, string Type, string Xml, string Id, int? Number = null)
    {
        public string File { get; } = $"{Name}{Number?.ToString(CultureInfo.InvariantCulture)}.xml";
    }
}
