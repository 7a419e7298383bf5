using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Numbers;

/// <summary>
/// A document number in the text: TypeSymbol is the part that can tell the type ("KH", "QH15"), IssuerSymbol what names the office ("UBND"); each "" where there is none.
/// Year is that of a normative number. Sure is false for forms that are numbers only beside the word "số" or a type (118/TTg).
/// </summary>
public sealed record NumberMention(TokenRange Range, string Text, NumberStyle Style, string TypeSymbol, string IssuerSymbol, int? Year, DocumentTypeCode? Type, bool Sure);
