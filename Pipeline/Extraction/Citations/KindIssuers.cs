using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>The issuer that a kind of document always has (document-types.json, "issuer"): laws are Quốc hội's, ordinances Ủy ban Thường vụ Quốc hội's.</summary>
public static class KindIssuers
{
    private static readonly Dictionary<DocumentTypeCode, string> ByType =
        MiningGrammar.Default.DocumentTypes.Where(t => t.Issuer is not null).ToDictionary(t => new DocumentTypeCode(t.Code), t => t.Issuer!);

    public static string? Of(DocumentTypeCode? type) => type is { } code && ByType.TryGetValue(code, out var issuer) ? issuer : null;
}
