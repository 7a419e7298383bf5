using System.Globalization;

namespace DirectiveMiner.Pipeline;

/// <summary>Figures as Vietnamese texts write them: a decimal comma, points between thousands.</summary>
public static class VietnameseFigure
{
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static string Of(decimal value) => value.ToString("#,0.######", Format);
}
