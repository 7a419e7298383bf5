using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>
/// One mention as the graph sees it. From and To are nodes; Document is the stored document whose text, at Span, makes the mention: From itself, or, where the mention stands
/// in the title of another cited document, the third text that From is heard of through.
/// </summary>
public sealed record GraphMention(string From, string To, Relation Relation, bool Parent, bool HeardOf, string Document, TextSpan Span);
