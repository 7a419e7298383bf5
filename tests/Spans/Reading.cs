using DirectiveMiner.Models;

namespace DirectiveMiner.Tests.Spans;

/// <summary>What a mined document says, without its spans, one line a value.</summary>
public static class Reading
{
    public static IReadOnlyList<string> Of(MinedDocument mined)
    {
        var fields = mined.Fields;
        return
        [
            $"document {fields.Type?.Value} {fields.Number?.Value} {fields.Date?.Value} {fields.Place?.Value} {fields.Issuer?.Value} {fields.Signer?.Value} {fields.Title?.Value}",
            $"parents {string.Join(",", mined.Parents)}",
            .. mined.Sections.Select((s, i) => $"section {i} {s.Label} {s.Heading} {s.Parent}"),
            .. mined.Citations.Select((c, i) => $"citation {i} {c.Type} {c.Number} {c.Name} {c.Date} {c.Issuer} {c.Relation} {c.Within}"),
            .. mined.Anaphora.Select((a, i) => $"anaphor {i} {a.Type} {a.Status} {a.Antecedent}"),
            .. mined.Campaigns.Select(c => $"campaign {c.Name} {c.Kind} {c.Launcher} {c.Period}"),
            .. mined.Targets.Select((t, i) => $"target {i} {t.Value}-{t.ValueTo} {t.Unit} {t.Comparator} {t.Numerator}/{t.Denominator} {t.Year} {t.Indicator}"),
        ];
    }
}
