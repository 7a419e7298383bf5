using System.Xml;

namespace DirectiveMiner.Pipeline.Export.Graph;

/// <summary>Text for XML 1.0, which has no place for most control characters; those of a scan become spaces.</summary>
internal static class XmlText
{
    public static string Clean(string text) => text.Any(c => !XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c))
        ? string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                to[i] = XmlConvert.IsXmlChar(from[i]) || char.IsSurrogate(from[i]) ? from[i] : ' ';
        })
        : text;
}
