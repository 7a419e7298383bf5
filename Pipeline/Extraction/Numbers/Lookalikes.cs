using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Extraction.Numbers;

/// <summary>Cyrillic and Greek capitals that stand for Latin ones in a symbol ("B\u0422\u0421"), for comparing only; the number stays as printed.</summary>
public static class Lookalikes
{
    private static readonly Dictionary<char, char> Latin =
        DataFile.Load("lookalikes.json")["letters"]!.ToObject<Dictionary<string, string>>()!.ToDictionary(p => p.Key[0], p => p.Value[0]);

    public static string ToLatin(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        foreach (var c in symbol)
        {
            if (Latin.ContainsKey(c))
                return string.Create(symbol.Length, symbol, static (target, from) =>
                {
                    for (var i = 0; i < from.Length; i++)
                        target[i] = Latin.TryGetValue(from[i], out var latin) ? latin : from[i];
                });
        }
        return symbol;
    }
}
