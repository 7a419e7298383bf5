using System.Globalization;
using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>Writes the numbers of lists as Word shows them (ST_NumberFormat, ECMA-376-1, 17.18.59); formats that are not known here are written in digits.</summary>
public static class ListNumber
{
    private const int LargestRoman = 3999;

    private static readonly (int Value, string Letters)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Of(int number, string format) => format switch
    {
        "none" => "",
        "lowerLetter" => Letters(number),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerRoman" => RomanOf(number),
        "upperRoman" => RomanOf(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>a … z, aa, bb … zz, aaa: Word repeats the letter.</summary>
    private static string Letters(int number) => number is < 1 or > 26 * 32 ? Of(number, "decimal") : new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string RomanOf(int number)
    {
        if (number is < 1 or > LargestRoman)
            return Of(number, "decimal");
        var text = new StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
                text.Append(letters);
        }
        return text.ToString();
    }
}
