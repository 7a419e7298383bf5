using System.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Bench.Legacy;

/// <summary>
/// Diacritic accuracy as the shared documents' README defines it: texts composed and with white space collapsed, characters aligned by a shortest edit script, and of the truth's
/// characters with a diacritic the share that comes out the same. Folded counts a letter in the other case as the same: the truth leaves small what fonts of capitals draw as capitals.
/// </summary>
public sealed record DiacriticAccuracy(int Marked, int Right)
{
    public double Share => Marked == 0 ? 1 : (double)Right / Marked;

    public static DiacriticAccuracy Of(string truth, string read, bool folded)
    {
        var (a, b) = (Collapsed(truth), Collapsed(read));
        var same = new bool[a.Length];
        if (folded)
            Alignment.Mark(a.ToUpperInvariant(), b.ToUpperInvariant(), same);
        else
            Alignment.Mark(a, b, same);
        var (marked, right) = (0, 0);
        for (var i = 0; i < a.Length; i++)
        {
            if (!Letters.IsLetter(a[i]) || a[i] < '\u0080' || Letters.Bare(a[i]) == char.ToLowerInvariant(a[i]))
                continue;
            marked++;
            right += same[i] ? 1 : 0;
        }
        return new DiacriticAccuracy(marked, right);
    }

    private static string Collapsed(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (collapsed.Length > 0 && collapsed[^1] != ' ')
                    collapsed.Append(' ');
            }
            else if (Letters.IsCombiningMark(c) && collapsed.Length > 0 && Letters.Compose(collapsed[^1], c) is { } composed)
            {
                collapsed[^1] = composed;
            }
            else
            {
                collapsed.Append(c);
            }
        }
        return collapsed.ToString().Trim();
    }
}
