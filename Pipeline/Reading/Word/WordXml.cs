using System.Globalization;
using System.Text;
using System.Xml;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>
/// Reading parts of Word files element by element. Names are compared without their namespace: transitional and strict files differ in nothing else (ECMA-376-1 and -4).
/// DTDs are refused, entities are none, and a part holds at most <see cref="MostCharacters"/>.
/// </summary>
internal static class WordXml
{
    /// <summary>64 million characters of markup: some 20,000 pages.</summary>
    private const long MostCharacters = 64L << 20;

    public static XmlReader Open(Stream part) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MostCharacters,
        CloseInput = true,
    });

    /// <summary>The attribute with this local name, in whatever namespace.</summary>
    public static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name && xml.Prefix != "xmlns")
                value = xml.Value;
        }
        xml.MoveToElement();
        return value;
    }

    public static int? Number(XmlReader xml, string name = "val") =>
        int.TryParse(Attribute(xml, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>An element that is there says yes, unless its value says no.</summary>
    public static bool IsOn(XmlReader xml) => Attribute(xml, "val") is not ("0" or "false" or "off" or "none");

    /// <summary>Steps through the element's children, and theirs; the caller sees each start. Ends on the element's own end.</summary>
    public static void Within(XmlReader xml, Action<XmlReader, int> atElement)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
                atElement(xml, xml.Depth - depth);
        }
    }

    /// <summary>What is read from a part, of which <paramref name="read"/> gets the root.</summary>
    public static T In<T>(Stream part, Func<XmlReader, T> read)
    {
        using var xml = Open(part);
        xml.MoveToContent();
        return read(xml);
    }

    /// <summary>The text of w:t and the like, of which blanks at the ends count only where the format or the file says so (xml:space); ends on the element's end.</summary>
    public static string Text(XmlReader xml, bool keepsBlanks = false)
    {
        if (xml.IsEmptyElement)
            return "";
        var keeps = keepsBlanks || xml.XmlSpace == XmlSpace.Preserve || xml.GetAttribute("xml:space") == "preserve";
        var depth = xml.Depth;
        string? text = null;
        StringBuilder? more = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
                continue;
            if (text is null)
                text = xml.Value;
            else
                (more ??= new StringBuilder(text)).Append(xml.Value);
        }
        text = more?.ToString() ?? text ?? "";
        return keeps ? text : text.Trim(' ', '\t', '\r', '\n');
    }

    /// <summary>Passes over the element with all that is in it; ends on its end.</summary>
    public static void PassOver(XmlReader xml) => Within(xml, static (_, _) => { });
}
