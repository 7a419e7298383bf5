using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>The document's own number as printed without spaces; TypeSymbol and IssuerSymbol are its parts, null where it has none.</summary>
public sealed record OwnNumber(TokenRange Range, string Text, NumberStyle Style, string? TypeSymbol, string IssuerSymbol)
{
    public bool IsBlank => Text[0] is '/' or '-';
}
