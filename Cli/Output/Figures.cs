using System.Globalization;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Output;

/// <summary>A target's figure in one string: "≥ 80 %", "386/478 = 83,91 %" , "10 – 15 xã". Figures are written as in Vietnamese texts, with a decimal comma.</summary>
internal static class Figures
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static string Of(TargetRow target)
    {
        var sign = target.Comparator switch
        {
            ">=" => "≥ ",
            "<=" => "≤ ",
            _ => "",
        };
        var value = target.ValueTo is { } to ? $"{Of(target.Value)} – {Of(to)}" : Of(target.Value);
        var ratio = target is { Numerator: { } part, Denominator: { } whole } ? $" ({Of(part)}/{Of(whole)})" : "";
        return $"{sign}{value} {target.Unit}{ratio}";
    }

    public static string Of(decimal value) => value.ToString("#,0.######", Vietnamese);
}
