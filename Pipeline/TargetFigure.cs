using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Pipeline;

/// <summary>A target's figure in one string: "≥ 80 %", "386/478 = 83,91 %" , "10 – 15 xã". Figures are written as in Vietnamese texts, with a decimal comma.</summary>
public static class TargetFigure
{
    public static string Of(TargetRow target)
    {
        var sign = target.Comparator switch
        {
            ">=" => "≥ ",
            "<=" => "≤ ",
            _ => "",
        };
        var value = target.ValueTo is { } to ? $"{VietnameseFigure.Of(target.Value)} – {VietnameseFigure.Of(to)}" : VietnameseFigure.Of(target.Value);
        var ratio = target is { Numerator: { } part, Denominator: { } whole } ? $" ({VietnameseFigure.Of(part)}/{VietnameseFigure.Of(whole)})" : "";
        return $"{sign}{value} {target.Unit}{ratio}";
    }
}
