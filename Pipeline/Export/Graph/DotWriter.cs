using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Graph;

namespace DirectiveMiner.Pipeline.Export.Graph;

/// <summary>The DOT language (graphviz.org): documents of the corpus as filled boxes, parent links bold, what is only heard of dashed.</summary>
public sealed class DotWriter : IGraphWriter
{
    public void Write(CitationGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine("digraph citations {");
        output.WriteLine("  rankdir=BT; node [shape=box, fontname=\"DejaVu Sans\"]; edge [fontname=\"DejaVu Sans\"];");
        foreach (var node in graph.Nodes)
        {
            var label = node.Issuer is null ? GraphAttributes.Label(node) : $"{GraphAttributes.Label(node)}\n{node.Issuer}";
            output.WriteLine($"  {Quoted(node.Key)} [label={Quoted(label)}{(node.InCorpus ? ", style=filled, fillcolor=\"#e8f0fe\"" : ", style=dashed")}];");
        }
        foreach (var edge in graph.Edges)
            output.WriteLine($"  {Quoted(edge.From)} -> {Quoted(edge.To)} [label={Quoted(MinedDocumentJson.Name(edge.Relation))}{Style(edge)}];");
        output.WriteLine("}");
    }

    private static string Style(GraphEdge edge) => edge.HeardOf ? ", style=dashed" : edge.Parent ? ", style=bold" : "";

    private static string Quoted(string text) =>
        '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n") + '"';
}
