using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>What a reader calls a document: its number, else its title, else its key.</summary>
internal static class Naming
{
    public static string Of(GraphNode node) => node.Number ?? node.Title ?? node.Key;
}
