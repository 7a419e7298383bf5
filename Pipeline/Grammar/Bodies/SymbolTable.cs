namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>Which body an issuer's symbol in a number stands for. Symbols are compared by their letters: Đ = D, no dots, dashes or ampersands.</summary>
public sealed class SymbolTable
{
    public static SymbolTable Default { get; } = new(MiningGrammar.Default.Bodies);

    private readonly Dictionary<string, BodyRow> rows = new(StringComparer.Ordinal);

    public SymbolTable(IReadOnlyList<BodyRow> bodies)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        foreach (var body in bodies)
        {
            foreach (var symbol in body.Symbols)
                rows.TryAdd(Fold(symbol), body);
        }
    }

    /// <summary>Finds the body by the whole symbol, then by what stands before its first dash (238/UBND-KGVX), then without the number of a term (QH15).</summary>
    public bool Find(ReadOnlySpan<char> symbol, out BodyRow? row)
    {
        row = null;
        if (symbol.Length is 0 or > 40)
            return false;
        var whole = Fold(symbol);
        if (whole is "TU" or "TW" or "CT")
            return false;
        if (rows.TryGetValue(whole, out row) || rows.TryGetValue(whole.TrimEnd("0123456789".ToCharArray()), out row))
            return true;
        var dash = symbol.IndexOf('-');
        return dash > 1 && rows.TryGetValue(Fold(symbol[..dash]), out row);
    }

    private static string Fold(ReadOnlySpan<char> symbol)
    {
        Span<char> folded = stackalloc char[symbol.Length];
        var length = 0;
        foreach (var c in symbol)
        {
            if (char.IsAsciiDigit(c))
                folded[length++] = c;
            else if (Letters.IsLetter(c))
                folded[length++] = char.ToUpperInvariant(Letters.Bare(c));
        }
        return folded[..length].ToString();
    }
}
