using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>
/// Decides, for each unit of a document, which encoding it is in, by how Vietnamese it gets when decoded. All units of one font are judged together first; what the font's name says
/// holds until the text itself says otherwise. A unit goes its own way where its words leave no doubt, so that mixed files come out right. In doubt, text is what it is: Unicode.
/// Cost: text with letters that Windows-1252 has a byte for is decoded and counted once for each encoding.
/// </summary>
internal sealed class EncodingChooser
{
    /// <summary>Words with marks that it takes for one unit to leave its font's encoding.</summary>
    private const int EnoughAlone = 3;

    /// <summary>Share of words with marks among all words from which a text in ASCII is VIQR; Vietnamese has some 0.75, English read as VIQR 0.05.</summary>
    private const double MarkedShareOfViqr = 0.4;

    private static readonly ImmutableArray<LegacyEncoding> Candidates = LegacyEncodings.EightBit;

    private readonly IReadOnlyList<TextUnit> units;
    private readonly Evidence[] evidence;

    private EncodingChooser(IReadOnlyList<TextUnit> units)
    {
        this.units = units;
        evidence = [.. units.Select(unit => Evidence.Of(unit.Text))];
    }

    /// <summary>One choice for each unit.</summary>
    public static EncodingChoice[] Choose(IReadOnlyList<TextUnit> units)
    {
        if (IsSevenBit(units))
            return [.. units.Select(unit => Viqr(unit.Text))];
        return new EncodingChooser(units).Choose();
    }

    private EncodingChoice[] Choose()
    {
        var choices = new EncodingChoice[units.Count];
        foreach (var group in Enumerable.Range(0, units.Count).GroupBy(i => units[i].Font ?? "", StringComparer.OrdinalIgnoreCase))
        {
            var usual = UsualOf([.. group], LegacyEncodings.ClaimOf(group.Key));
            foreach (var i in group)
                choices[i] = OwnChoice(evidence[i], usual);
        }
        FollowOthers(choices);
        return choices;
    }

    /// <summary>What most of the text in a font is in: its name's claim unless the text says otherwise; null is Unicode.</summary>
    private static LegacyEncoding? BestOf(Evidence sum, FontClaim? claim)
    {
        var best = sum.Best();
        if (claim is null)
            return best >= 0 && sum.Of(best).IsLikely && sum.Of(best).Score > Math.Max(0, sum.AsIs.Score) ? Candidates[best] : null;
        var claimed = Candidates.IndexOf(claim.Encoding);
        var score = sum.Of(claimed).Score;
        if (best >= 0 && sum.Of(best).Score >= score + EnoughAlone && sum.Of(best).Score > sum.AsIs.Score)
            return Candidates[best];
        return sum.AsIs.Score >= score + EnoughAlone ? null : claim.Encoding;
    }

    private LegacyEncoding? UsualOf(ImmutableArray<int> group, FontClaim? claim)
    {
        var sum = Evidence.Nothing();
        foreach (var i in group)
        {
            if (!evidence[i].IsSurelyUnicode)
                sum.Add(evidence[i]);
        }
        return BestOf(sum, claim);
    }

    private static EncodingChoice OwnChoice(Evidence own, LegacyEncoding? usual)
    {
        var best = own.Best();
        var alone = best >= 0 && own.Of(best) is { Syllables: >= EnoughAlone, Impossible: 0 } ? own.Of(best).Score : int.MinValue;
        if (usual is null)
            return alone > 0 && own.AsIs.Score < 0 ? new EncodingChoice(Candidates[best], own.Of(best).Syllables) : new EncodingChoice(null, own.AsIs.Syllables);
        var count = own.Of(Candidates.IndexOf(usual));
        if (own.AsIs.BeyondBytes > 0 ? own.AsIs.Score >= count.Score : own.AsIs.Score >= count.Score + EnoughAlone)
            return new EncodingChoice(null, own.AsIs.Syllables);
        return alone >= count.Score + EnoughAlone ? new EncodingChoice(Candidates[best], own.Of(best).Syllables) : new EncodingChoice(usual, count.Syllables);
    }

    /// <summary>A unit too short to judge, impossible as it is, goes with an encoding that others of the document have proved.</summary>
    private void FollowOthers(EncodingChoice[] choices)
    {
        var proved = choices.Where(choice => choice.Encoding is not null).GroupBy(choice => choice.Encoding!)
            .OrderByDescending(group => group.Sum(choice => choice.Syllables)).Select(group => group.Key).ToList();
        for (var i = 0; i < choices.Length && proved.Count > 0; i++)
        {
            if (choices[i].Encoding is not null || evidence[i].AsIs.Score >= 0 || evidence[i].AsIs.BeyondBytes > 0)
                continue;
            foreach (var encoding in proved)
            {
                if (evidence[i].Of(Candidates.IndexOf(encoding)) is not { Syllables: > 0, Impossible: 0 } count)
                    continue;
                choices[i] = new EncodingChoice(encoding, count.Syllables);
                break;
            }
        }
    }

    private static bool IsSevenBit(IReadOnlyList<TextUnit> units)
    {
        var (words, count) = (0, default(SyllableCount));
        foreach (var unit in units)
        {
            if (!System.Text.Ascii.IsValid(unit.Text.AsSpan()))
                return false;
            words += WordsOf(unit.Text);
            count += SyllableCount.Of(LegacyEncodings.Named("VIQR").Decode(unit.Text));
        }
        return count is { IsLikely: true, Syllables: >= 2 * EnoughAlone } && count.Syllables >= MarkedShareOfViqr * words;
    }

    private static EncodingChoice Viqr(string text)
    {
        var encoding = LegacyEncodings.Named("VIQR");
        return new EncodingChoice(encoding, SyllableCount.Of(encoding.Decode(text)).Syllables);
    }

    private static int WordsOf(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
            words += char.IsAsciiLetter(text[i]) && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\n') ? 1 : 0;
        return words;
    }
}
