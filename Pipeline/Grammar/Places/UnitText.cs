using DirectiveMiner.Pipeline.Grammar.Bodies;

namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>A unit as printed, taken apart: "TP. Vinh" is kind "thành phố", name "Vinh". Kind is null where none is printed; Name is "" where only the kind is.</summary>
public readonly record struct UnitText(string? Kind, string Name)
{
    private static readonly (string Form, string Kind)[] Kinds =
        [.. DataFile.Rows<UnitWordRow>("unit-words.json").Where(row => row.Kind != "plural")
            .SelectMany(row => row.Variations.Select(form => (form, row.Name))).OrderByDescending(p => p.form.Length)];

    /// <summary>The unit and, after commas, those that it lies in: "xã Tân Hưng, huyện Lạng Giang, tỉnh Bắc Giang".</summary>
    public static IReadOnlyList<UnitText> ParseAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private static UnitText Parse(string text)
    {
        foreach (var (form, kind) in Kinds)
        {
            if (text.StartsWith(form, StringComparison.OrdinalIgnoreCase)
                && (text.Length == form.Length || text[form.Length] is ' ' or '.' || form[^1] == '.'))
                return new UnitText(kind, text[form.Length..].TrimStart(' ', '.'));
        }
        return new UnitText(null, text);
    }
}
