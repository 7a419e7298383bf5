using System.Text;
using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Tests.Spans;
using Xunit;

namespace DirectiveMiner.Tests.Cleaning;

/// <summary>Texts put together at random from what such files hold, then mutated: wherever a clean token was read from, the original there must fold to it.</summary>
public sealed class RandomText
{
    private static readonly string[] Pieces =
    [
        "Kế hoạch", "số", "15/KH-UBND", "ngày", "07/4/2024", "Ðiều", "GD&ĐT", "GD&amp;ĐT", "1.", "a)", "- ", "* ", "**", "# ", "“", "”", "\"", "(", ")", "|", "<br>", "__", "[xem](https://vi.du/a_b)",
        "\n", "\n\n", "\r\n", "\f", "\n12\n", "\nTRƯỜNG MẦM NON\n", "ủy ban nhân dân", "Hoà thuận", "đạt 98,5%", "–", "—", "…", ".", ";", "thi đua -", "- khen thưởng", "của", "và", "\u00A0", "\u200B", "\u00AD", "\t", "   ", "e\u0323\u0302", "u\u031B\u0309", "\u0301", "\uD83D", "§", "0",
    ];

    [Fact]
    public void MapsEachCleanTokenToTheOriginalThatItWasReadFrom()
    {
        var random = new Random(20241);
        for (var round = 0; round < 300; round++)
        {
            var text = Compose(random);
            Check(text);
            foreach (var mutation in Mutation.All)
                Check(mutation.Apply(text, random));
        }
    }

    [Fact]
    public void MapsForwardOnly()
    {
        var random = new Random(77);
        for (var round = 0; round < 200; round++)
        {
            var clean = TextCleaner.Clean(Compose(random));
            for (var i = 1; i < clean.Text.Length; i++)
                Assert.True(clean.ToOriginal(i - 1, i).Start < clean.ToOriginal(i, i + 1).Start);
        }
    }

    private static string Compose(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(60); count > 0; count--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(3) > 0)
                text.Append(' ');
        }
        return text.ToString();
    }

    private static void Check(string text)
    {
        var clean = TextCleaner.Clean(text);
        var tokens = Lexer.Tokenize(clean.Text, MiningGrammar.Default.Vocabulary);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Digits))
                continue;
            var original = clean.ToOriginal(tokens[i].Start, tokens[i].End).Of(text);
            Assert.True(Fold(original) == Fold(tokens.TextOf(i).ToString()), $"\u201C{tokens.TextOf(i)}\u201D was read from \u201C{original}\u201D in: {text}");
        }
    }

    /// <summary>Letters and digits alone, without case and diacritics.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (var c in Letters.Strip(Drop(text).Normalize(NormalizationForm.FormC)))
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(c);
        }
        return folded.ToString();
    }

    /// <summary>Without what stands between letters and their marks, and without halves of surrogate pairs, which cannot be normalised.</summary>
    private static string Drop(string text) => string.Concat(text.Where(c => !char.IsSurrogate(c) && c is not ('\u200B' or '\u200D' or '\u00AD' or '*')));
}
