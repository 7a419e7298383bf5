namespace DirectiveMiner.Models;

/// <summary>A figure that somebody is to reach or keep to. Value is in Unit ("%" or the thing counted); Numerator and Denominator stand for a printed ratio (386/478).</summary>
public sealed record Target(
    string Indicator,
    decimal Value,
    decimal? ValueTo,
    string Unit,
    Comparator Comparator,
    decimal? Numerator,
    decimal? Denominator,
    int? Year,
    string Text,
    TextSpan Span,
    RuleId Rule,
    double Confidence);
