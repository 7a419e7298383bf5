namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>How Vietnamese a stretch of text is as it stands, and decoded from each of <see cref="LegacyEncodings.EightBit"/>.</summary>
internal sealed class Evidence
{
    private readonly SyllableCount[] decoded;

    private Evidence(SyllableCount asIs, SyllableCount[] decoded)
    {
        AsIs = asIs;
        this.decoded = decoded;
    }

    public SyllableCount AsIs { get; private set; }

    /// <summary>Words with letters that no old encoding could have left there outnumber the impossible ones.</summary>
    public bool IsSurelyUnicode => AsIs.BeyondBytes > AsIs.Impossible;

    public static Evidence Nothing() => new(default, new SyllableCount[LegacyEncodings.EightBit.Length]);

    public static Evidence Of(string text)
    {
        var evidence = Nothing();
        if (System.Text.Ascii.IsValid(text.AsSpan()))
            return evidence;
        evidence.AsIs = SyllableCount.Of(text, decoded: false);
        if (evidence.IsSurelyUnicode)
            return evidence;
        for (var i = 0; i < evidence.decoded.Length; i++)
            evidence.decoded[i] = SyllableCount.Of(LegacyEncodings.EightBit[i].Decode(text), decoded: true);
        return evidence;
    }

    public SyllableCount Of(int candidate) => decoded[candidate];

    /// <summary>The candidate with the greatest score, the first of equals; -1 where none has a syllable.</summary>
    public int Best()
    {
        var best = -1;
        for (var i = 0; i < decoded.Length; i++)
        {
            if (decoded[i].Syllables > 0 && (best < 0 || decoded[i].Score > decoded[best].Score))
                best = i;
        }
        return best;
    }

    public void Add(Evidence other)
    {
        AsIs += other.AsIs;
        for (var i = 0; i < decoded.Length; i++)
            decoded[i] += other.decoded[i];
    }
}
