namespace DirectiveMiner.Models;

/// <summary>A named campaign, one entry per distinct name. Period is "2021-2025" or "2024".</summary>
public sealed record Campaign(
    string Name,
    CampaignKind Kind,
    string? Launcher,
    string? Period,
    TextSpan Span,
    RuleId Rule,
    double Confidence);
