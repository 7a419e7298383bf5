using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>
/// Decides, for each unit of a document, which encoding it is in, by how Vietnamese it gets when decoded. All units of one font are judged together first; what the font's name says
/// holds until the text itself says otherwise. A unit goes its own way where its words leave no doubt, so that mixed files come out right. In doubt, text is what it is: Unicode.
/// Cost: text with letters that Windows-1252 has a byte for is decoded and counted once for each encoding.
/// </summary>
internal sealed class EncodingChooser
{
    /// <summary>Words with marks that another encoding must explain for one unit to leave the encoding of its font.</summary>
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
            return best >= 0 && (sum.Of(best).IsLikely || (sum.Of(best).IsPassable && sum.AsIs.Impossible > sum.AsIs.Syllables)) && sum.Of(best).Score > Math.Max(0, sum.AsIs.Score) ? Candidates[best] : null;
        var claimed = Candidates.IndexOf(claim.Encoding);
        var score = sum.Of(claimed).Score;
        if (best >= 0 && sum.Of(best).Score >= score + EnoughAlone && sum.Of(best).Score > sum.AsIs.Score)
            return Candidates[best];
        return sum.AsIs.Score >= score + EnoughAlone ? null : claim.Encoding;
    }

    private LegacyEncoding? UsualOf(ImmutableArray<int> group, FontClaim? claim)
    {
        var (sum, unicode) = (Evidence.Nothing(), 0);
        foreach (var i in group)
        {
            if (evidence[i].IsSurelyUnicode)
                unicode += evidence[i].AsIs.Syllables;
            else
                sum.Add(evidence[i]);
        }
        return BestOf(sum, claim) is { } encoding && sum.Of(Candidates.IndexOf(encoding)).Syllables >= unicode ? encoding : null;
    }

    private static EncodingChoice OwnChoice(Evidence own, LegacyEncoding? usual)
    {
        var best = own.Best();
        var alone = best >= 0 && own.Of(best).IsLikely && own.Of(best).Syllables >= own.AsIs.Syllables + EnoughAlone ? own.Of(best).Score : int.MinValue;
        if (own.IsSurelyUnicode)
            return new EncodingChoice(null, own.AsIs.Syllables);
        if (usual is null)
            return alone > 0 && own.AsIs.Score < 0 ? new EncodingChoice(Candidates[best], own.Of(best).Syllables) : new EncodingChoice(null, own.AsIs.Syllables);
        var count = own.Of(Candidates.IndexOf(usual));
        if (own.AsIs.Score >= count.Score + EnoughAlone)
            return new EncodingChoice(null, own.AsIs.Syllables);
        return alone >= count.Score + EnoughAlone ? new EncodingChoice(Candidates[best], own.Of(best).Syllables) : new EncodingChoice(usual, count.Syllables);
    }

    /// <summary>
    /// A unit too short to judge, impossible as it is, goes with an encoding that others of the document have proved; unless impossible words are everywhere, as after bad OCR.
    /// So do all that prove nothing ("Bé", "TG§") where no letter of the document proves Unicode.
    /// </summary>
    private void FollowOthers(EncodingChoice[] choices)
    {
        var noUnicode = evidence.All(own => own.AsIs.BeyondBytes == 0);
        var open = Enumerable.Range(0, choices.Length).Where(i => choices[i].Encoding is null && (noUnicode || evidence[i].AsIs.Score < 0) && !evidence[i].IsSurelyUnicode).ToList();
        var impossible = open.Sum(i => evidence[i].AsIs.Impossible);
        var proved = choices.Where(choice => choice.Encoding is not null).GroupBy(choice => choice.Encoding!)
            .Select(group => (Encoding: group.Key, Syllables: group.Sum(choice => choice.Syllables)))
            .Where(found => found.Syllables > impossible).OrderByDescending(found => found.Syllables).ToList();
        foreach (var i in proved.Count > 0 ? open : [])
        {
            foreach (var (encoding, _) in proved)
            {
                if (evidence[i].Of(Candidates.IndexOf(encoding)) is not { Impossible: 0 } count || (count.Syllables == 0 && !noUnicode))
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
            count += SyllableCount.Of(LegacyEncodings.Named("VIQR").Decode(unit.Text), decoded: true);
        }
        return count is { IsLikely: true, Syllables: >= 2 * EnoughAlone } && count.Syllables >= MarkedShareOfViqr * words;
    }

    private static EncodingChoice Viqr(string text)
    {
        var encoding = LegacyEncodings.Named("VIQR");
        return new EncodingChoice(encoding, SyllableCount.Of(encoding.Decode(text), decoded: true).Syllables);
    }

    private static int WordsOf(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
            words += char.IsAsciiLetter(text[i]) && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\n') ? 1 : 0;
        return words;
    }
}
