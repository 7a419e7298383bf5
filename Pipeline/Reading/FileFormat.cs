using System.Collections.Immutable;
using System.Text;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>
/// A kind of file that is known (Reading/data/file-formats.json), whether or not a reader takes it: Needs says what it would take, Problem what it is where that is not a missing reader.
/// A row with a container ("zip", "ole") is told by the parts in it, one with magic by its first bytes (hex), one with neither by its text (<see cref="TextKind"/>).
/// </summary>
public sealed record FileFormat(
    string MediaType, string Name, ImmutableArray<string> Extensions, ImmutableArray<string> Magic, string? Container, ImmutableArray<string> Parts, string Needs, ProblemCode? Problem, string Source)
{
    private readonly ImmutableArray<byte[]> magic = [.. OrNone(Magic).Select(Convert.FromHexString)];
    private readonly ImmutableArray<byte[]> streams = [.. OrNone(Parts).Select(Encoding.Unicode.GetBytes)];

    /// <summary>The bytes begin as files of this format do, and a container holds one of its parts. Linear, and true of a truncated file where enough is left.</summary>
    public bool Fits(ReadOnlySpan<byte> bytes)
    {
        foreach (var first in magic)
        {
            if (bytes.StartsWith(first))
                return Container is null || (Container == "zip" ? ZipNames.AnyStartsWith(bytes, Parts) : HasStream(bytes));
        }
        return false;
    }

    public bool IsNamed(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private bool HasStream(ReadOnlySpan<byte> bytes)
    {
        foreach (var name in streams)
        {
            if (bytes.IndexOf(name) >= 0)
                return true;
        }
        return false;
    }

    private static ImmutableArray<string> OrNone(ImmutableArray<string> values) => values.IsDefault ? [] : values;
}
