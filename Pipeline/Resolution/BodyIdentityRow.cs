namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// What the name of a body counts for when documents are told apart. Use: "whole" – a name that starts so is Becomes; "start" – a name that starts so is read as if it started with Becomes;
/// "local" – a name with this word in it belongs to a province; "local-start" – one that begins with it does; "not-local" – words that are left out of account there; "slot" – a number whose symbol ends so belongs to the body Becomes, or to a local Party register where that is null.
/// </summary>
public sealed record BodyIdentityRow(string Code, string Use, IReadOnlyList<string> Variations, string? Becomes, IReadOnlyList<string> Examples, string Source);
