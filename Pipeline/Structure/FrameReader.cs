using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>Finds the parts of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW) and reads its own particulars.</summary>
public static class FrameReader
{
    public static DocumentFrame Read(DocumentView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var all = new TokenRange(0, view.Tokens.Count);
        return new DocumentFrame(TokenRange.Empty, TokenRange.Empty, TokenRange.Empty, all, TokenRange.Empty, TokenRange.Empty, TokenRange.Empty,
            OutlineReader.Read(view, all, PromulgatedText.Find(view, 0)), DocumentFields.None, Home.Unknown, []);
    }
}
