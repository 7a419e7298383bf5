using System.Globalization;
using System.Xml;
using DirectiveMiner.Pipeline.Graph;

namespace DirectiveMiner.Pipeline.Export.Graph;

/// <summary>GraphML 1.0 (graphml.graphdrawing.org), as NetworkX and yEd read it.</summary>
public sealed class GraphMlWriter : IGraphWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public void Write(CitationGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true });
        xml.WriteStartElement("graphml", Namespace);
        foreach (var attribute in GraphAttributes.OfNode)
            WriteKey(xml, "n_" + attribute.Name, "node", attribute.Name, attribute.Kind);
        foreach (var attribute in GraphAttributes.OfEdge)
            WriteKey(xml, "e_" + attribute.Name, "edge", attribute.Name, attribute.Kind);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", node.Key);
            WriteData(xml, "n_", node, GraphAttributes.OfNode);
            xml.WriteEndElement();
        }
        for (var i = 0; i < graph.Edges.Length; i++)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", "e" + i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", graph.Edges[i].From);
            xml.WriteAttributeString("target", graph.Edges[i].To);
            WriteData(xml, "e_", graph.Edges[i], GraphAttributes.OfEdge);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteKey(XmlWriter xml, string id, string of, string name, string kind)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", kind == "integer" ? "int" : kind);
        xml.WriteEndElement();
    }

    private static void WriteData<T>(XmlWriter xml, string prefix, T item, IReadOnlyList<GraphAttribute<T>> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Value(item) is not { } value)
                continue;
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", prefix + attribute.Name);
            xml.WriteString(XmlText.Clean(value));
            xml.WriteEndElement();
        }
    }
}
