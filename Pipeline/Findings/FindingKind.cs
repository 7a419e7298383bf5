namespace DirectiveMiner.Pipeline.Findings;

/// <summary>What may be wrong, or worth a look, in what documents say of each other.</summary>
public enum FindingKind
{
    /// <summary>One document is given several dates.</summary>
    ConflictingDates,

    /// <summary>One number and day are given to several bodies, under titles alike.</summary>
    ConflictingIssuers,

    /// <summary>A document cites one that is younger.</summary>
    CitesYounger,

    /// <summary>A document rests on one that had been replaced or repealed by then.</summary>
    BasisReplaced,

    /// <summary>A plan does not say what it carries out.</summary>
    NoParent,

    /// <summary>A plan does not cite what nearly all of its peers cite.</summary>
    CitesLessThanPeers,
}
