using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading.Containers;

/// <summary>A file that holds files as a folder does: a ZIP archive, an e-mail message. Nothing of it is ever written to disk.</summary>
public interface IFileContainer : IDisposable
{
    /// <summary>In the order of the container, each name once.</summary>
    IReadOnlyList<ContainedFile> Files { get; }

    /// <summary>The bytes of the file with this name, or the problem that prevents reading it; <paramref name="path"/> names it in the message.</summary>
    (byte[] Bytes, Problem? Problem) Read(string name, string path, long maxBytes);
}
