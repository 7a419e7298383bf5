using DirectiveMiner.Pipeline.Grammar.Bodies;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>The signature: in whose name (TM. ỦY BAN NHÂN DÂN), the post and the signer's name.</summary>
public sealed record SignatureBlock(TokenRange Range, TokenRange Name, BodyMention? Body);
