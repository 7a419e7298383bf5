using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A stored document's particulars. Path is as it was given to the run that mined it.</summary>
public sealed record DocumentRow(
    long Id, string Key, string Path, string? Type, string? Number, string? Date, string? Place, string? Issuer, string? IssuerLevel, string? Province,
    string? Signer, string? Title, string Sha256, string MediaType, long Bytes, int Pages)
{
    /// <summary>The document as the graph names it, by what its own text tells; one without a title goes by its file's name.</summary>
    public GraphNode Node() => new(
        Key, Type is { } type ? new DocumentTypeCode(type) : null, Number, Issuer, PartialDate.TryParse(Date), Title ?? System.IO.Path.GetFileName(Path),
        MinedDocumentJson.Parse<AdministrativeLevel>(IssuerLevel), true, Path, null);
}
