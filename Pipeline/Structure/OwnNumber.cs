using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>The document's own number as printed without spaces; TypeSymbol and IssuerSymbol are its parts, null where it has none. From is where the word "số" before it stands.</summary>
public sealed record OwnNumber(TokenRange Range, string Text, NumberStyle Style, string? TypeSymbol, string IssuerSymbol, int From)
{
    public bool IsBlank => Text[0] is '/' or '-';
}
