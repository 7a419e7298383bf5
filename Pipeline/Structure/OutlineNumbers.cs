using System.Globalization;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// Numbers of outlines as steps that can be compared: a number counts <see cref="Unit"/> steps, so that "5a" lies between "5" and "6";
/// a letter is its place in the alphabet that <see cref="Alphabet"/> gives, in which some letters are often left out.
/// </summary>
public static class OutlineNumbers
{
    public const int Unit = 32;

    public const int PathBits = 12;

    private const string Alphabet = "abcdđefghijklmnopqrstuvwxyz";

    /// <summary>Letters that lists pass over: those foreign to Vietnamese, and đ in lists made on foreign keyboards.</summary>
    private const string OftenLeftOut = "đfjwz";

    /// <summary>The first step of a list of the kind.</summary>
    public static int First(OutlineKind kind) => kind is OutlineKind.Letter or OutlineKind.Capital ? 0 : Unit;

    public static int OfNumber(int number, char suffix = '\0') => (number * Unit) + (suffix == '\0' ? 0 : Alphabet.IndexOf(suffix, StringComparison.Ordinal) + 1);

    /// <summary>The step of a letter, −1 for what is none.</summary>
    public static int OfLetter(char lower) => Alphabet.IndexOf(lower, StringComparison.Ordinal);

    /// <summary>I to XLIX, either case; 0 for what is none.</summary>
    public static int Roman(ReadOnlySpan<char> text)
    {
        var (value, largest) = (0, 0);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var digit = text[i] switch { 'I' or 'i' => 1, 'V' or 'v' => 5, 'X' or 'x' => 10, 'L' => 50, _ => 0 };
            if (digit == 0)
                return 0;
            value += digit < largest ? -digit : digit;
            largest = Math.Max(largest, digit);
        }
        return value is > 0 and < 50 ? value : 0;
    }

    /// <summary>I, V, X: the Roman numbers that may be an initial of a name as well.</summary>
    public static bool IsOneLetter(int romanStep) => romanStep is Unit or (5 * Unit) or (10 * Unit);

    /// <summary>How many numbers a list passes over from one step to the next; 0 if it runs on, negative if it goes back.</summary>
    public static int Gap(OutlineKind kind, int from, int to)
    {
        if (to <= from)
            return -1;
        if (kind is not (OutlineKind.Letter or OutlineKind.Capital))
        {
            var numbers = (to / Unit) - (from / Unit);
            return numbers == 0 ? Math.Min(1, to - from - 1) : numbers - (to % Unit == 0 ? 1 : 0);
        }
        var gap = 0;
        for (var between = from + 1; between < to; between++)
        {
            if (!OftenLeftOut.Contains(Alphabet[between], StringComparison.Ordinal))
                gap++;
        }
        return gap;
    }

    public static ulong PathPart(OutlineKind kind, int step) => (((ulong)kind & 15) << 8 | ((ulong)(step / (kind is OutlineKind.Letter or OutlineKind.Capital ? 1 : Unit)) & 255)) + 1;

    /// <summary>The number as a label has it: "5a", "IV", "đ".</summary>
    public static string Text(OutlineKind kind, int step) => kind switch
    {
        OutlineKind.Letter => Alphabet[step].ToString(),
        OutlineKind.Capital => char.ToUpperInvariant(Alphabet[step]).ToString(),
        OutlineKind.Roman => RomanText(step / Unit) + (step % Unit == 0 ? "" : Alphabet[(step % Unit) - 1]),
        OutlineKind.SmallRoman => RomanText(step / Unit).ToLowerInvariant(),
        _ => (step / Unit).ToString(CultureInfo.InvariantCulture) + (step % Unit == 0 ? "" : Alphabet[(step % Unit) - 1]),
    };

    /// <summary>The number that <see cref="PathPart"/> packed.</summary>
    public static string Text(ulong pathPart)
    {
        var kind = (OutlineKind)(((pathPart - 1) >> 8) & 15);
        var value = (int)((pathPart - 1) & 255);
        return Text(kind, kind is OutlineKind.Letter or OutlineKind.Capital ? value : value * Unit);
    }

    private static string RomanText(int value)
    {
        ReadOnlySpan<string> tens = ["", "X", "XX", "XXX", "XL"];
        ReadOnlySpan<string> ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return tens[value / 10] + ones[value % 10];
    }
}
