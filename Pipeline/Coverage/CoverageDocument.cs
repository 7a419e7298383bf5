using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>A document to be compared: what was mined from it, and its original text, on which all spans are. Key is that of the store, null for a file that was read directly.</summary>
public sealed record CoverageDocument(MinedDocument Mined, string Original, string? Key = null)
{
    /// <summary>Mines the text. Cheaper than to read the mined record back from the store, and never out of step with the rules.</summary>
    public static CoverageDocument Of(SourceText source, string? key = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new CoverageDocument(Ingestion.Mine(source), source.Text, key);
    }

    public ComparedDocument Identity()
    {
        var fields = Mined.Fields;
        return new ComparedDocument(Mined.Source.Path, Key, fields.Type?.Value.Value, fields.Number?.Value.Text, fields.Issuer?.Value.Name, fields.Date?.Value.ToString(), fields.Title?.Value);
    }
}
