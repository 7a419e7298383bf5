using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>A kind of file that is known by name (Reading/data/file-formats.json). Magic is the hex of its first bytes; Needs says what it takes to read one.</summary>
public sealed record FileFormat(string MediaType, string Name, ImmutableArray<string> Extensions, string? Magic, string Needs, string Source)
{
    private readonly byte[] magic = Magic is null ? [] : Convert.FromHexString(Magic);

    /// <summary>The bytes begin as files of this format do.</summary>
    public bool Begins(ReadOnlySpan<byte> bytes) => magic.Length > 0 && bytes.StartsWith(magic);
}
