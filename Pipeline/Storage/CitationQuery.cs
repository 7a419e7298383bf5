using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A document that a user asks for as texts cite it: by its folded number, with type, date and issuer where they are written; else by a name.</summary>
public sealed record CitationQuery(string? Type, string? Number, string Name, PartialDate? Date, string? Issuer)
{
    /// <summary>Reads "34-CT/TW", "Chỉ thị số 34-CT/TW ngày 07/4/2014", "Luật Thi đua, khen thưởng". Whatever holds a digit beside a dash or a slash is a number.</summary>
    public static CitationQuery Parse(string asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var name = asked.Trim();
        var mined = Ingestion.Mine(new SourceText(new Source("", "", "text/plain", 0, 1, "utf-8"), name, [0], []));
        if (mined.Citations.FirstOrDefault(citation => citation.Number is not null) is { } citation)
            return new CitationQuery(citation.Type?.Value, citation.Number!.Folded, name, citation.Date, citation.Issuer);
        var word = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).LastOrDefault(part => char.IsAsciiDigit(part[0]) && part.AsSpan().IndexOfAny('-', '/') > 0);
        return new CitationQuery(null, word is null ? null : DocumentNumber.Fold(word), name, null, null);
    }
}
