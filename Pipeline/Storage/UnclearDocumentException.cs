using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>What a user gave as DOC means no document, or may mean any of several. The message is one line meant for the user; Candidates are the first of those that may be meant, or are near.</summary>
public sealed class UnclearDocumentException : Exception
{
    public UnclearDocumentException()
    {
    }

    public UnclearDocumentException(string message)
        : base(message)
    {
    }

    public UnclearDocumentException(string message, Exception inner)
        : base(message, inner)
    {
    }

    internal UnclearDocumentException(string message, int fitting, IEnumerable<GraphNode> candidates)
        : base(message) => (Fitting, Candidates) = (fitting, [.. candidates]);

    /// <summary>So many documents fit: none, or several.</summary>
    public int Fitting { get; }

    public ImmutableArray<GraphNode> Candidates { get; } = [];
}
