using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Output;

/// <summary>A document in one line: type and number, date, issuer, title, as far as they are known.</summary>
internal static class DocumentLine
{
    private const int LongestTitle = 90;

    public static string Of(DocumentRow document) => Of(document.Type, document.Number, document.Date, document.Issuer, document.Title ?? Path.GetFileName(document.Path));

    public static string Of(GraphNode node) => Of(node.Number is null && node.Title is not null ? null : node.Type?.Value, node.Number, node.Date?.ToString(), node.Issuer, node.Title);

    public static string Of(string? type, string? number, string? date, string? issuer, string? title) =>
        string.Join(", ", new[] { string.Join(' ', new[] { type, number }.Where(part => part is not null)), date, issuer, Printable.Cut(title, LongestTitle) }
            .Where(part => !string.IsNullOrEmpty(part)));
}
