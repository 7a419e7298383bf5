namespace DirectiveMiner.Bench;

/// <summary>Texts that no office writes, each made of one thing again and again: what a rule with an unbounded look-around would take the square of their length for.</summary>
public static class HostileInputs
{
    /// <summary>The pieces by name; the input is a piece repeated.</summary>
    public static IReadOnlyList<(string Name, string Piece)> Pieces { get; } =
    [
        ("digits", "7"),
        ("slashes", "/"),
        ("dashes", "-"),
        ("opening quotes", "“"),
        ("closing quotes", "”"),
        ("straight quotes", "\""),
        ("opening brackets", "("),
        ("closing brackets", ")"),
        ("percent signs", "%"),
        ("full stops", "."),
        ("commas", ","),
        ("line breaks", "\n"),
        ("spaces", " "),
        ("capitals", "A"),
        ("one long word", "đ"),
        ("combining marks", "\u0301"),
        ("zero-width spaces", "\u200B"),
        ("stars", "*"),
        ("underscores", "_"),
        ("hashes", "#"),
        ("bars", "|"),
        ("serials", "1/"),
        ("numbers", "12/QĐ-UBND "),
        ("numbers run together", "1/QĐ-"),
        ("party numbers", "34-CT/TW, "),
        ("type words", "Kế hoạch "),
        ("types and số", "Quyết định số "),
        ("bases", "Căn cứ "),
        ("bases of numbers", "Căn cứ Quyết định số 1/QĐ-UBND về việc "),
        ("issuers", "Ủy ban nhân dân "),
        ("places", "xã A huyện "),
        ("dates", "ngày 1 tháng 1 năm 2024 "),
        ("percentages", "đạt 10% "),
        ("ranges", "từ 10 đến "),
        ("shared units", "95% xã, "),
        ("movements", "phong trào thi đua “"),
        ("quoted pairs", "“a” "),
        ("signatures", "KT. CHỦ TỊCH\n"),
        ("recipients", "Nơi nhận:\n- Như trên;\n"),
        ("capital lines", "KẾ HOẠCH\n"),
        ("short lines", "a\n"),
        ("page numbers", "12\n"),
        ("bullets", "- a\n"),
        ("deeper and deeper numbers", "1."),
        ("labels of all kinds", "I. a\n1. a\na) a\n- a\n+ a\n"),
        ("roman numerals", "I.\n"),
        ("articles", "Điều 1. a\n1. a\na) a\n"),
        ("anaphora", "Kế hoạch này "),
    ];

    /// <summary>The piece repeated until it is at least this long.</summary>
    public static string Of(string piece, int length)
    {
        ArgumentException.ThrowIfNullOrEmpty(piece);
        return string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
    }
}
