using System.Text;
using DirectiveMiner.Pipeline.Reading.Encodings;

namespace DirectiveMiner.Bench.Formats;

/// <summary>One file of each format that this build reads by itself, with all that its reader looks at; texts composed here.</summary>
public static class FormatSamples
{
    private const string Html =
        """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title><style>p{}</style></head><body><nav><ul><li><a href="/">Trang chủ</a></li></ul></nav>
        <div class="content"><table><tr><td>ỦY BAN NHÂN DÂN<br>XÃ TÂN LẬP</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>
        <p style="text-transform: uppercase">Kế hoạch</p><ol type="a"><li>Mục một</li><li>Mục <b>hai</b> &amp; ba</li></ol><pre>  giữ
          nguyên</pre><p>Trồng 1.200 cây&nbsp;xanh.</p></div><footer>Bản quyền</footer></body></html>
        """;

    private const string Mail =
        "From: a@example.vn\r\nTo: b@example.vn\r\nSubject: =?UTF-8?B?S+G6vyBob+G6oWNo?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"ab\"\r\n\r\n"
        + "--ab\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nK=E1=BA=BF ho=E1=BA=A1ch s=E1=BB=91 5=\r\n/KH-UBND\r\n"
        + "--ab\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename*=utf-8''K%E1%BA%BF%20ho%E1%BA%A1ch.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nU+G7kTogNS9LSC1VQk5E\r\n--ab--\r\n";

    private const string Rtf =
        @"{\rtf1\ansi\deff0{\fonttbl{\f0\fcharset0 Times New Roman;}{\f1\fswiss\fcharset0{\*\panose 020b72}.VnTime;}{\f2 VNI-Times;}{\f3\fcharset163 Arial;}}{\info{\title T}}{\header Trang 1\par}"
        + @"\trowd\pard\intbl\f1 Uû ban\cell C\'e9ng hßa\cell\row\pard\f0\uc1 K\u7871?\u160?ho\u7841?ch\line{\listtext 1.\tab}M\'f4c{\*\bkmkstart a}{\field{\*\fldinst PAGE}{\fldrslt 2}}\par"
        + @"\f2 Co\'e4ng ho{\b \'f8a}\page\f3 Ki\'ea\'ccu{\v hidden}{\pict 89504e47}a\bin3 \{}b\par{\footnote Xem K\u7871?}}";

    private const string Word2003 =
        """
        <?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core">
        <w:styles><w:style w:type="paragraph" w:styleId="A"><w:rPr><w:caps/></w:rPr></w:style></w:styles><w:body><wx:sect><w:p><w:pPr><w:pStyle w:val="A"/><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="I."/></w:listPr></w:pPr><w:r><w:t>Mục đích</w:t></w:r>
        <aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:delText>bỏ</w:delText></w:r></aml:content></aml:annotation></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc></w:tr></w:tbl></wx:sect></w:body></w:wordDocument>
        """;

    private const string Letter = "ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\nSố: 5/KH-UBND\n\nKẾ HOẠCH\nTrồng cây gây rừng, bảo vệ môi trường sống của nhân dân\fTrang hai: tổ chức thực hiện kế hoạch\n";

    private const string Layer =
        """
        %PDF-1.4
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body><doc>
        <page width="595.000000" height="842.000000">
        <flow>
        <block xMin="80" yMin="60" xMax="220" yMax="90">
        <line xMin="80" yMin="60" xMax="220" yMax="74">
        <word xMin="80" yMin="60" xMax="120" yMax="74">Số:</word>
        <word xMin="124" yMin="60" xMax="220" yMax="74">5/KH-UBND</word>
        </line>
        <line xMin="330" yMin="60" xMax="520" yMax="74">
        <word xMin="330" yMin="60" xMax="400" yMax="74">CỘNG</word>
        <word xMin="404" yMin="60" xMax="520" yMax="74">HÒA</word>
        </line>
        </block>
        </flow>
        </page>
        <page width="842" height="595">
        <flow>
        <block xMin="80" yMin="60" xMax="220" yMax="90">
        <line xMin="80" yMin="60" xMax="220" yMax="74">
        <word xMin="80" yMin="60" xMax="120" yMax="74">Trồng</word>
        <word xMin="330" yMin="60" xMax="360" yMax="74">cây</word>
        </line>
        </block>
        </flow>
        </page>
        </doc></body></html>
        """;

    private const string Table =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n1\t1\t0\t0\t0\t0\t0\t0\t600\t800\t-1\t\n4\t1\t1\t1\t1\t0\t50\t60\t200\t20\t-1\t\n"
        + "5\t1\t1\t1\t1\t1\t50\t60\t40\t20\t93.5\tKế\n5\t1\t1\t1\t1\t2\t95\t60\t60\t20\t88.1\thoạch\n1\t2\t0\t0\t0\t0\t0\t0\t600\t800\t-1\t\n5\t2\t1\t1\t1\t1\t50\t60\t40\t20\t41\tsố\n";

    /// <summary>Formats that are read without another program: name, a file name, and files of it.</summary>
    public static IReadOnlyList<(string Format, string Name, IReadOnlyList<byte[]> Files)> All { get; } =
    [
        ("docx", "plan.docx", [Docx()]),
        ("Word XML", "plan.xml", [OfficePackage.Flat(Docx()), Encoding.UTF8.GetBytes(Word2003)]),
        ("rtf", "plan.rtf", [Encoding.Latin1.GetBytes(Rtf)]),
        ("doc", "plan.doc", [OldOfficePackage.Doc(".VnTime", LegacyWriter.Bytes("Kế hoạch\rđơn vị\atrồng cây\a\ahộ nghèo\a2\a\a\u0013 PAGE \u00142\u0015\fHết\r", "TCVN3"), "Số: 5/KH-UBND\rẩn")]),
        ("xls", "plan.xls", [OldOfficePackage.Xls(".VnTime", "STT", "Chỉ tiêu")]),
        ("ppt", "plan.ppt", [OldOfficePackage.Ppt("Co\u00E4ng ho\u00F8a", "Kế hoạch", "Trồng cây\rgây rừng")]),
        ("xlsx", "plan.xlsx", [OfficePackage.Xlsx(["STT", "Chỉ tiêu", "Năm 2025"], ["1", "Tỷ lệ hộ nghèo", "2,5%"]), Xlsx()]),
        ("pptx", "plan.pptx", [Pptx()]),
        ("OpenDocument", "plan.odt", [Odt(), OfficePackage.OpenDocument(Ods), Encoding.UTF8.GetBytes(OfficePackage.FlatOpenDocument(Ods))]),
        ("html", "plan.html", [Encoding.UTF8.GetBytes(Html)]),
        ("mhtml", "plan.mht", [Encoding.UTF8.GetBytes("MIME-Version: 1.0\r\nSubject: x\r\nContent-Type: multipart/related; boundary=\"ab\"\r\n\r\n--ab\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + Html + "\r\n--ab--\r\n")]),
        ("zip", "plans.zip", [OfficePackage.Zip(("a/plan.txt", Encoding.UTF8.GetBytes("Số: 5/KH-UBND")), ("b.zip", OfficePackage.Zip(("plan.docx", Docx()))), ("mail.eml", Encoding.UTF8.GetBytes(Mail)))]),
        ("eml", "mail.eml", [Encoding.UTF8.GetBytes(Mail)]),
        ("txt", "plan.txt", [Encoding.UTF8.GetBytes(Letter), [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Letter)]]),
        ("txt before Unicode", "plan.txt", [.. LegacyEncodings.All.Select(encoding => LegacyWriter.Bytes(Letter, encoding.Name))]),
    ];

    /// <summary>A PDF with a text layer, read with poppler.</summary>
    public static (string Format, string Name, byte[] Bytes) Pdf { get; } = ("pdf", "plan.pdf", PdfPackage.Of("UBND TINH HA GIANG\nSo: 5/KH-UBND", "Trong cay gay rung\nnam 2025"));

    /// <summary>What pdftotext writes, behind the mark of a PDF: for stand-ins that hand it back.</summary>
    public static (string Format, string Name, byte[] Bytes) PdfLayer { get; } = ("layer of a pdf", "plan.pdf", Encoding.UTF8.GetBytes(Layer));

    /// <summary>What tesseract writes, behind the mark of a PNG picture: for stand-ins that hand it back.</summary>
    public static (string Format, string Name, byte[] Bytes) PictureTable { get; } = ("table of a picture", "plan.png", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Encoding.UTF8.GetBytes(Table)]);

    private static byte[] Docx() => OfficePackage.Docx(
        "<w:tbl><w:tr><w:tc>" + OfficePackage.Paragraph("ỦY BAN NHÂN DÂN") + OfficePackage.Paragraph("XÃ TÂN LẬP") + "</w:tc><w:tc>" + OfficePackage.Paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + "</w:tc></w:tr></w:tbl>"
        + OfficePackage.Paragraph("Mục đích", "<w:pStyle w:val=\"Muc\"/>") + OfficePackage.Paragraph("Trồng cây", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>")
        + "<w:p><w:ins w:id=\"1\"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>bớt</w:delText></w:r></w:del><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Điều 5</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + "<w:r><w:pict><v:textbox><w:txbxContent>" + OfficePackage.Paragraph("HỎA TỐC") + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>"
        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHead\"/><w:footerReference w:type=\"default\" r:id=\"rIdFoot\"/></w:sectPr>",
        "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:rPr><w:caps/></w:rPr></w:style>",
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
        "<w:footnote w:id=\"2\">" + OfficePackage.Paragraph("Xem Kế hoạch số 5/KH-UBND.") + "</w:footnote>",
        OfficePackage.Paragraph("DỰ THẢO"), OfficePackage.Paragraph("Lưu hành nội bộ"));

    private const string Ods =
        "<office:spreadsheet><table:table table:name=\"A\"><table:table-row><table:table-cell><text:p>STT</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"3\"/><table:table-cell><text:p>Năm</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>";

    private static byte[] Xlsx() => OfficePackage.Sheets(
        "<row><c t=\"s\" s=\"1\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row hidden=\"1\"><c><v>7</v></c></row><row><c s=\"1\"><v>0.125</v></c><c t=\"str\"><v>x</v></c><c t=\"inlineStr\"><is><t>y</t></is></c></row>",
        "<si><t>Kế hoạch</t></si><si><r><rPr><rFont val=\".VnTime\"/></rPr><t>C\u00E9ng</t></r><r><t> tác</t></r><rPh><t>z</t></rPh></si>",
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/></numFmts><fonts><font><name val=\"Arial\"/></font><font><name val=\".VnTime\"/></font></fonts><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"164\" fontId=\"1\"/></cellXfs>");

    private static byte[] Pptx() => OfficePackage.Pptx(
        "<p:sp><p:nvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:rPr><a:latin typeface=\"VNI-Times\"/></a:rPr><a:t>Keá hoaïch</a:t></a:r><a:br/><a:r><a:rPr><a:latin typeface=\"+mn-lt\"/></a:rPr><a:t> năm</a:t></a:r></a:p></p:txBody></p:sp>"
        + "<p:sp><p:nvSpPr><p:nvPr><p:ph type=\"sldNum\"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:fld type=\"slidenum\"><a:t>1</a:t></a:fld></a:p></p:txBody></p:sp>",
        "<p:grpSp><p:sp><p:txBody><a:p><a:r><a:t>Trồng cây</a:t></a:r></a:p></p:txBody></p:sp></p:grpSp><p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>STT</a:t></a:r></a:p></a:txBody></a:tc>"
        + "<a:tc><a:txBody><a:p><a:r><a:t>Năm</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>");

    private static byte[] Odt() => OfficePackage.OpenDocument(
        "<office:text><text:tracked-changes><text:p>bỏ</text:p></text:tracked-changes><text:h text:style-name=\"H\">Kế  hoạch</text:h><text:p>Trồng<text:s text:c=\"2\"/>cây<text:tab/>gây <text:span text:style-name=\"T\">rừng</text:span><text:line-break/>dòng<text:note text:note-class=\"footnote\">"
        + "<text:note-citation>1</text:note-citation><text:note-body><text:p>Xem</text:p></text:note-body></text:note></text:p><text:list text:style-name=\"L\"><text:list-item><text:p>một</text:p><text:list><text:list-item><text:p>ý</text:p></text:list-item></text:list></text:list-item></text:list>"
        + "<table:table><table:table-row><table:table-cell><text:p>STT</text:p></table:table-cell><table:table-cell><text:p>Năm</text:p></table:table-cell></table:table-row></table:table><text:p><draw:frame><draw:text-box><text:p>HỎA TỐC</text:p></draw:text-box></draw:frame>hết</text:p></office:text>",
        "<style:font-face style:name=\"F\" svg:font-family=\"'.VnTime'\"/><style:style style:name=\"H\" style:family=\"paragraph\"><style:paragraph-properties fo:break-before=\"page\"/><style:text-properties fo:text-transform=\"uppercase\"/></style:style>"
        + "<style:style style:name=\"T\" style:family=\"text\" style:parent-style-name=\"H\"><style:text-properties style:font-name=\"F\"/></style:style><text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
        + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\")\" text:display-levels=\"2\"/></text:list-style>");
}
