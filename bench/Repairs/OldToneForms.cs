namespace DirectiveMiner.Bench.Repairs;

/// <summary>One place for the tone in rimes that are spelt in two ways: oà → òa, oè → òe, uỳ → ùy at the end of a word, but not behind q.</summary>
internal static class OldToneForms
{
    private const string Marked = "àảãáạèẻẽéẹỳỷỹýỵ", Heads = "oooooooooouuuuu", Old = "òỏõóọòỏõóọùủũúụ", Plain = "aaaaaeeeeeyyyyy";

    public static string Of(string word)
    {
        if (word.Length < 2 || Marked.IndexOf(word[^1], StringComparison.Ordinal) is var at && (at < 0 || word[^2] != Heads[at]) || (word.Length > 2 && word[^3] == 'q'))
            return word;
        return string.Concat(word.AsSpan(0, word.Length - 2), [Old[at], Plain[at]]);
    }
}
