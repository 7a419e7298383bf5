using System.Globalization;
using System.Xml;
using DirectiveMiner.Pipeline.Reading.Word;

namespace DirectiveMiner.Pipeline.Reading.Sheets;

/// <summary>How numbers of cells are shown (ECMA-376-1, 18.8.30: built-in formats and a sheet's own), as far as it tells a share or a date from a number, and how many decimals it has.</summary>
internal sealed class CellFormats
{
    private const int MostDecimals = 6;
    private const double LastDay = 2_958_465;

    private readonly Dictionary<int, string> own = [];
    private readonly List<int> formats = [];
    private readonly List<string?> fonts = [];
    private readonly List<int> fontOfFormat = [];

    public static CellFormats None { get; } = new();

    public static CellFormats Read(XmlReader xml)
    {
        var read = new CellFormats();
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName == "numFmt" && WordXml.Number(at, "numFmtId") is { } id)
                read.own[id] = WordXml.Attribute(at, "formatCode") ?? "";
            else if (at.LocalName == "cellXfs")
                WordXml.Within(at, (inner, depth) =>
                {
                    if (depth != 1)
                        return;
                    read.formats.Add(WordXml.Number(inner, "numFmtId") ?? 0);
                    read.fontOfFormat.Add(WordXml.Number(inner, "fontId") ?? 0);
                });
            else if (at.LocalName == "fonts")
                WordXml.Within(at, (inner, depth) =>
                {
                    if (depth == 1)
                        read.fonts.Add(null);
                    else if (inner.LocalName == "name")
                        read.fonts[^1] = WordXml.Attribute(inner, "val");
                });
        });
        return read;
    }

    /// <summary>A format of the workbook's own.</summary>
    public void AddCode(int id, string code) => own[id] = code;

    /// <summary>The number format of the next cell format.</summary>
    public void AddCell(int id) => formats.Add(id);

    /// <summary>The name of the font of cells in this format; null where the sheet does not say.</summary>
    public string? FontOf(int format) => format >= 0 && format < fontOfFormat.Count && fontOfFormat[format] is >= 0 and var font && font < fonts.Count ? fonts[font] : null;

    public string Write(string value, int format)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return value;
        var code = CodeOf(format >= 0 && format < formats.Count ? formats[format] : 0);
        if (code.Contains('%', StringComparison.Ordinal))
            return Comma(number * 100, Decimals(code)) + "%";
        if (IsDate(code) && number is >= 1 and <= LastDay)
            return DateTime.FromOADate(number).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        return Comma(number, code.Length == 0 ? MostDecimals : Decimals(code));
    }

    private string CodeOf(int id) => own.TryGetValue(id, out var code) ? code : id switch
    {
        1 or 3 => "0",
        2 or 4 => "0.00",
        9 => "0%",
        10 => "0.00%",
        >= 14 and <= 17 or 22 => "d/m/yyyy",
        _ => "",
    };

    private static bool IsDate(string code) => !code.Contains('0', StringComparison.Ordinal) && !code.Contains('#', StringComparison.Ordinal) && code.AsSpan().IndexOfAny("dDyY") >= 0 && !code.StartsWith("General", StringComparison.OrdinalIgnoreCase);

    private static int Decimals(string code)
    {
        var point = code.IndexOf('.', StringComparison.Ordinal);
        var decimals = 0;
        while (point >= 0 && point + 1 + decimals < code.Length && code[point + 1 + decimals] is '0' or '#' or '?' && decimals < MostDecimals)
            decimals++;
        return code.StartsWith("General", StringComparison.OrdinalIgnoreCase) ? MostDecimals : decimals;
    }

    private static string Comma(double number, int decimals) =>
        number.ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture).Replace('.', ',');
}
