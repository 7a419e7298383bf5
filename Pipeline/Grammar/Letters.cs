using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>The Vietnamese alphabet: how each letter folds, and how letters and combining marks compose. Tables over the whole BMP, so a look-up is one array access.</summary>
public static class Letters
{
    /// <summary>The plain letter of one with marks: 'ệ' → 'e', 'Đ' → 'd'; lower case. '\0' for what is no letter.</summary>
    private static readonly char[] BareOf = new char[char.MaxValue + 1];

    /// <summary>The letter without its tone, lower case: 'Ệ' → 'ê', 'Đ' → 'đ'.</summary>
    private static readonly char[] TonelessOf = new char[char.MaxValue + 1];

    /// <summary>0 level, 1 grave, 2 hook, 3 tilde, 4 acute, 5 dot below.</summary>
    private static readonly byte[] ToneOf = new byte[char.MaxValue + 1];

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = [];

    /// <summary>All that the lexer asks of a unit in one word: toneless letter in bits 0–15, the bare letter's low byte in 16–23, tone in 24–26, then <see cref="LetterBit"/> and <see cref="UpperBit"/>.</summary>
    private static readonly uint[] PackedOf = new uint[char.MaxValue + 1];

    /// <summary>Set in <see cref="Packed"/> for a letter.</summary>
    public const uint LetterBit = 1u << 27;

    /// <summary>Set in <see cref="Packed"/> for an upper-case letter.</summary>
    public const uint UpperBit = 1u << 28;

    static Letters()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (!char.IsLetter((char)c))
                continue;
            BareOf[c] = TonelessOf[c] = char.ToLowerInvariant((char)c);
        }
        var data = DataFile.Load("letters.json");
        var tones = data["tones"]!.Values<string>().Select(t => t!).ToArray();
        var formsOf = data["vowels"]!.Select(v => v.Value<string>("forms")!).ToDictionary(forms => forms[0]);
        foreach (var vowel in data["vowels"]!)
        {
            var bare = vowel.Value<string>("bare")![0];
            var forms = vowel.Value<string>("forms")!;
            for (var tone = 0; tone < forms.Length; tone++)
            {
                foreach (var form in new[] { forms[tone], char.ToUpperInvariant(forms[tone]) })
                {
                    BareOf[form] = bare;
                    TonelessOf[form] = forms[0];
                    ToneOf[form] = (byte)tone;
                    if (tone > 0)
                        Composed[(char.IsUpper(form) ? char.ToUpperInvariant(forms[0]) : forms[0], tones[tone][0])] = form;
                }
            }
        }
        foreach (var property in ((JObject)data["qualities"]!).Properties())
        {
            foreach (var pair in property.Value.Values<string>())
                AddQuality(property.Name[0], formsOf[pair![0]], formsOf[pair[1]]);
        }
        foreach (var property in ((JObject)data["lookalikes"]!).Properties())
        {
            BareOf[property.Name[0]] = 'd';
            TonelessOf[property.Name[0]] = 'đ';
        }
        BareOf['đ'] = BareOf['Đ'] = 'd';
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (BareOf[c] != '\0')
                PackedOf[c] = TonelessOf[c] | ((uint)(byte)BareOf[c] << 16) | ((uint)ToneOf[c] << 24) | LetterBit | (char.IsUpper((char)c) ? UpperBit : 0);
        }
    }

    public static uint Packed(char c) => PackedOf[c];

    public static bool IsLetter(char c) => BareOf[c] != '\0';

    public static char Bare(char c) => BareOf[c];

    public static char Toneless(char c) => TonelessOf[c];

    public static byte Tone(char c) => ToneOf[c];

    /// <summary>U+0300 to U+036F.</summary>
    public static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>The one letter that <paramref name="letter"/> makes with a combining mark, whatever the order of the marks; null if there is none.</summary>
    public static char? Compose(char letter, char mark) => Composed.TryGetValue((letter, mark), out var c) ? c : null;

    /// <summary>The text without tones, vowel marks and the stroke of Đ, lower case: of use for queries and keys, never for spans.</summary>
    public static string Strip(string text) => string.Create(text.Length, text, static (target, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            target[i] = BareOf[from[i]] is var bare and not '\0' ? bare : from[i];
    });

    private static void AddQuality(char mark, string plainForms, string markedForms)
    {
        for (var tone = 0; tone < plainForms.Length; tone++)
        {
            Composed[(plainForms[tone], mark)] = markedForms[tone];
            Composed[(char.ToUpperInvariant(plainForms[tone]), mark)] = char.ToUpperInvariant(markedForms[tone]);
        }
    }
}
