using System.Text;

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

    /// <summary>The format's name, a file name, and the bytes.</summary>
    public static IReadOnlyList<(string Format, string Name, byte[] Bytes)> All { get; } =
    [
        ("docx", "plan.docx", Docx()),
        ("html", "plan.html", Encoding.UTF8.GetBytes(Html)),
        ("mhtml", "plan.mht", Encoding.UTF8.GetBytes("MIME-Version: 1.0\r\nSubject: x\r\nContent-Type: multipart/related; boundary=\"ab\"\r\n\r\n--ab\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + Html + "\r\n--ab--\r\n")),
        ("xlsx", "plan.xlsx", OfficePackage.Xlsx(["STT", "Chỉ tiêu", "Năm 2025"], ["1", "Tỷ lệ hộ nghèo", "2,5%"])),
        ("zip", "plans.zip", OfficePackage.Zip(("a/plan.txt", Encoding.UTF8.GetBytes("Số: 5/KH-UBND")), ("b.zip", OfficePackage.Zip(("plan.docx", Docx()))), ("mail.eml", Encoding.UTF8.GetBytes(Mail)))),
        ("eml", "mail.eml", Encoding.UTF8.GetBytes(Mail)),
        ("txt", "plan.txt", Encoding.UTF8.GetBytes("ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\nSố: 5/KH-UBND\n\nKẾ HOẠCH\nTrồng cây\fTrang hai\n")),
    ];

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
}
