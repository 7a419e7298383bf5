namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>A stretch of characters that stand together in the file, from character position First up to End; one byte each, or two.</summary>
internal readonly record struct DocPiece(int First, int End, long FilePosition, bool IsBytes)
{
    public long FileAt(int character) => FilePosition + ((long)(character - First) * (IsBytes ? 1 : 2));
}
