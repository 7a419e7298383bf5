namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>
/// One row of a knowledge file. Variations are matched word by word without regard to case and tone placement;
/// one written in capitals ("UBND", "KH") matches capitals only. Every row is tested against its own examples.
/// </summary>
public abstract record PhraseRow
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Variations { get; init; }

    /// <summary>Real wordings that this row, and no other of its file, matches.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>Where the fact is from.</summary>
    public required string Source { get; init; }

    public string? ValidFrom { get; init; }

    public string? ValidTo { get; init; }

    public string? Successor { get; init; }

    /// <summary>Also matched where diacritics are lost or wrong, as scans have it.</summary>
    public bool Tolerant { get; init; }
}
