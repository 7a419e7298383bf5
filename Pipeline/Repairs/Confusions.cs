using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Repairs;

/// <summary>The confusions of recognition, by what is read: letters without tones, and tones apart from them.</summary>
public sealed class Confusions
{
    /// <summary>No repair is sought through such a confusion.</summary>
    public const float Never = float.PositiveInfinity;

    private static readonly string[] ToneNames = ["level", "grave", "hook", "tilde", "acute", "dot"];

    private readonly Dictionary<char, ConfusionRow[]> byFirst;
    private readonly float[,] tones = new float[ToneNames.Length, ToneNames.Length];

    private Confusions(IReadOnlyList<ConfusionRow> rows)
    {
        Rows = rows;
        byFirst = rows.Where(row => row.Kind == ConfusionKind.Letters).GroupBy(row => row.Read[0]).ToDictionary(group => group.Key, group => group.OrderBy(row => row.Cost).ToArray());
        for (var read = 0; read < ToneNames.Length; read++)
        {
            for (var meant = 0; meant < ToneNames.Length; meant++)
                tones[read, meant] = read == meant ? 0 : Never;
        }
        foreach (var row in rows.Where(row => row.Kind == ConfusionKind.Tone))
            tones[Array.IndexOf(ToneNames, row.Read), Array.IndexOf(ToneNames, row.Meant)] = row.Cost;
    }

    public static Confusions Default { get; } = new(DataFile.Rows<ConfusionRow>("recognition-confusions.json"));

    public IReadOnlyList<ConfusionRow> Rows { get; }

    /// <summary>What reading one tone (as <see cref="Letters.Tone"/> numbers them) for another costs; <see cref="Never"/> where that is not looked for.</summary>
    public float OfTones(int read, int meant) => tones[read, meant];

    /// <summary>The confusions of letters whose read form begins with a letter, the commonest first.</summary>
    public ReadOnlySpan<ConfusionRow> ReadAs(char first) => byFirst.GetValueOrDefault(first);
}
