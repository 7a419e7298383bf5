using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Output;

/// <summary>A DOC that means no document, or any of several, for people: what is wrong, and the candidates with their keys.</summary>
internal static class DocumentComplaint
{
    public static string Of(UnclearDocumentException fault) =>
        fault.Message + (fault.Candidates.IsEmpty ? "" : (fault.Fitting > 1 ? ":" : "; near it:") + List(fault.Candidates));

    /// <summary>A line for each of these documents, with its key.</summary>
    public static string List(IEnumerable<GraphNode> documents) => string.Concat(documents.Select(document => $"\n  {document.Key}  {DocumentLine.Of(document)}"));
}
