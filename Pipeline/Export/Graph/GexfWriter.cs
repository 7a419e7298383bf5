using System.Globalization;
using System.Xml;
using DirectiveMiner.Pipeline.Graph;

namespace DirectiveMiner.Pipeline.Export.Graph;

/// <summary>GEXF 1.3 (gexf.net), as Gephi reads it.</summary>
public sealed class GexfWriter : IGraphWriter
{
    private const string Namespace = "http://gexf.net/1.3";

    public void Write(CitationGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true });
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("defaultedgetype", "directed");
        WriteAttributes(xml, "node", GraphAttributes.OfNode);
        WriteAttributes(xml, "edge", GraphAttributes.OfEdge);
        xml.WriteStartElement("nodes", Namespace);
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", node.Key);
            xml.WriteAttributeString("label", XmlText.Clean(GraphAttributes.Label(node)));
            WriteValues(xml, node, GraphAttributes.OfNode);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        for (var i = 0; i < graph.Edges.Length; i++)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", graph.Edges[i].From);
            xml.WriteAttributeString("target", graph.Edges[i].To);
            xml.WriteAttributeString("kind", GraphAttributes.OfEdge[0].Value(graph.Edges[i]));
            xml.WriteAttributeString("weight", graph.Edges[i].Mentions.ToString(CultureInfo.InvariantCulture));
            WriteValues(xml, graph.Edges[i], GraphAttributes.OfEdge);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteAttributes<T>(XmlWriter xml, string of, IReadOnlyList<GraphAttribute<T>> attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        for (var i = 0; i < attributes.Count; i++)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("title", attributes[i].Name);
            xml.WriteAttributeString("type", attributes[i].Kind);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteValues<T>(XmlWriter xml, T item, IReadOnlyList<GraphAttribute<T>> attributes)
    {
        xml.WriteStartElement("attvalues", Namespace);
        for (var i = 0; i < attributes.Count; i++)
        {
            if (attributes[i].Value(item) is not { } value)
                continue;
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("value", XmlText.Clean(value));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
