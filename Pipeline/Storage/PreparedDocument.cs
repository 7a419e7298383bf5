using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Resolution;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A mined document in the form that the store takes: all that needs computing is done here, in parallel, so that the one writer only writes.</summary>
public sealed class PreparedDocument
{
    private PreparedDocument(MinedDocument document, SourceText source)
    {
        Document = document;
        BaseKey = DocumentKey.Of(document);
        Record = Compression.Pack(MinedDocumentJson.ToLine(document, source.Text));
        Text = Compression.Pack(source.Text);
        Indexed = new IndexedDocument(
            document.Fields.Title?.Value, document.Fields.Number?.Value.Text, [.. document.Campaigns.Select(campaign => campaign.Name).Distinct(StringComparer.Ordinal)],
            source.Text, PassageCutter.Cut(source.Text, document.Sections), document.Repairs);
        PackedPlaces = Reading.Pages.PackedPlaces.Pack(source.Places);
        PageStarts = string.Join(',', source.PageStarts.Select(start => start.ToString(CultureInfo.InvariantCulture)));
        Places = new PlaceFinder(document.Sections, source);
    }

    public MinedDocument Document { get; }

    public string BaseKey { get; }

    internal byte[] Record { get; }

    internal byte[] Text { get; }

    internal IndexedDocument Indexed { get; }

    internal byte[]? PackedPlaces { get; }

    internal string PageStarts { get; }

    internal PlaceFinder Places { get; }

    public static PreparedDocument Of(MinedDocument document, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(source);
        return new PreparedDocument(document, source);
    }
}
