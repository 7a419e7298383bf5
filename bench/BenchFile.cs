using System.Text;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench;

/// <summary>One file in memory.</summary>
public sealed record BenchFile(string Path, byte[] Bytes)
{
    public string Text { get; } = Encoding.UTF8.GetString(Bytes);

    /// <summary>Decodes the bytes anew, as the miner does with a file.</summary>
    public SourceText Read() => new PlainTextReader().Read(Path, "text/plain", Bytes);
}
