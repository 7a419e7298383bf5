namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>How readily a figure in a document is a target.</summary>
public enum TargetDocumentKind
{
    /// <summary>laws, decisions, reports: only where a goal is named</summary>
    Rule,

    /// <summary>letters, notices: where work is ordered with a figure</summary>
    Directive,

    /// <summary>plans, programmes, directives: unless something speaks against it</summary>
    Plan,
}
