namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>How the value of a field is read.</summary>
public enum FieldKind
{
    /// <summary>A document: a number, a name, a key, a path.</summary>
    Reference,

    /// <summary>One of a closed list.</summary>
    Code,

    /// <summary>Words that follow each other.</summary>
    Name,

    /// <summary>A time or a span of time.</summary>
    Period,

    /// <summary>An indicator, a comparison and a figure.</summary>
    Target,
}
