using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Extraction.Dates;
using DirectiveMiner.Pipeline.Extraction.Numbers;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// A mention as the readers find it, before it is set in relation to the others. Range is what the citation quotes: from the provision or type to the end of
/// number, date and issuer. NameEnd is where type, name and number end. Issuer is the printed one.
/// </summary>
public sealed record Mention(
    TokenRange Range,
    int NameEnd,
    DocumentTypeCode? Type,
    NumberMention? Number,
    string? Name,
    string Rule,
    double Confidence)
{
    public string? Provision { get; init; }

    public DateMention? Date { get; init; }

    /// <summary>"cùng ngày": the date of the mention before it.</summary>
    public bool SameDay { get; init; }

    public BodyMention? Issuer { get; init; }

    /// <summary>Who speaks in it: "… của Cục Thuế tỉnh tại Tờ trình số …"; its issuer where nothing else tells.</summary>
    public BodyMention? Spokesman { get; init; }

    /// <summary>The issuer that the kind of document implies (a law's is Quốc hội), complete.</summary>
    public string? ImpliedIssuer { get; init; }

    /// <summary>The title runs on over what follows: a law that amends another holds that one.</summary>
    public bool Amending { get; init; }

    /// <summary>The printed type stood before the number; false where the number's symbol or the list told it.</summary>
    public bool HasTypeWord { get; init; }
}
