using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Extraction.Numbers;

/// <summary>What the symbols in numbers say of the type (document-types.json), and which of them are an office in a letter's number (letter-symbols.json).</summary>
public sealed class NumberSymbols
{
    public static NumberSymbols Default { get; } = new(MiningGrammar.Default.DocumentTypes, DataFile.Rows<LetterSymbolRow>("letter-symbols.json"));

    private readonly Dictionary<string, DocumentTypeCode> state = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentTypeCode> party = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> letterUnits = new(StringComparer.Ordinal);

    public NumberSymbols(IReadOnlyList<DocumentTypeRow> types, IReadOnlyList<LetterSymbolRow> letters)
    {
        ArgumentNullException.ThrowIfNull(types);
        ArgumentNullException.ThrowIfNull(letters);
        Fill(state, types, t => t.StateSymbols);
        Fill(party, types, t => t.PartySymbols);
        foreach (var letter in letters)
            letterUnits[letter.Code] = [.. letter.Variations];
    }

    /// <summary>The type that a State number's symbol names: "QĐ" → QĐ, also printed QD; "QH15" → L; null for an office's symbol.</summary>
    public DocumentTypeCode? StateType(string symbol) => Find(state, symbol) ?? (IsAssembly(symbol) ? new DocumentTypeCode("L") : null);

    /// <summary>The type that a Party number's symbol names: "TT" → TTri.</summary>
    public DocumentTypeCode? PartyType(string symbol) => Find(party, symbol) ?? Find(state, symbol);

    /// <summary>5680/CT-CS: the symbol is an office's here, and the number a letter's.</summary>
    public bool IsLetterOffice(string symbol, string unit) => letterUnits.TryGetValue(symbol, out var units) && units.Contains(unit);

    /// <summary>QH15: of the National Assembly, which numbers laws and resolutions alike.</summary>
    public static bool IsAssembly(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return symbol.StartsWith("QH", StringComparison.Ordinal) && symbol.AsSpan(2).Trim("0123456789").IsEmpty;
    }

    private static void Fill(Dictionary<string, DocumentTypeCode> table, IReadOnlyList<DocumentTypeRow> types, Func<DocumentTypeRow, IReadOnlyList<string>> symbols)
    {
        foreach (var type in types)
        {
            foreach (var symbol in symbols(type))
                table.TryAdd(symbol, new DocumentTypeCode(type.Code));
        }
        foreach (var type in types)
        {
            foreach (var symbol in symbols(type))
                table.TryAdd(Fold(symbol), new DocumentTypeCode(type.Code));
        }
    }

    private static DocumentTypeCode? Find(Dictionary<string, DocumentTypeCode> table, string symbol) =>
        table.TryGetValue(symbol, out var type) || table.TryGetValue(Fold(symbol), out type) ? type : null;

    private static string Fold(string symbol) => symbol.ToUpperInvariant().Replace('Đ', 'D');
}
