namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>The phrases of all knowledge files as one tree of words. Matching walks the tree from every token: linear in the text for phrases of bounded length.</summary>
public sealed class PhraseTable(Vocabulary vocabulary)
{
    private static readonly int Categories = Enum.GetValues<PhraseCategory>().Length;

    private readonly Dictionary<long, int> exactSteps = [];
    private readonly Dictionary<long, int> bareSteps = [];
    private readonly List<List<Ending>?> endings = [null];
    private bool[] exactFirst = [];
    private bool[] bareFirst = [];

    private sealed record Ending(PhraseCategory Category, int Row, bool[] Capitals);

    /// <summary>Adds one spelling of a row.</summary>
    public void Add(PhraseCategory category, int row, string phrase, bool tolerant)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(phrase);
        var words = new List<(int Word, int Bare)>();
        var capitals = new List<bool>();
        var at = 0;
        while (at < phrase.Length)
        {
            var start = at;
            if (phrase[at] == ' ')
            {
                at++;
                continue;
            }
            if (Letters.IsLetter(phrase[at]))
            {
                while (++at < phrase.Length && Letters.IsLetter(phrase[at]))
                {
                }
                var word = phrase.AsSpan(start, at - start);
                words.Add(vocabulary.Add(word));
                capitals.Add(word.Length > 1 && IsUpper(word));
            }
            else
            {
                words.Add((Vocabulary.SymbolId(phrase[at]), Vocabulary.SymbolId(phrase[at])));
                capitals.Add(false);
                at++;
            }
        }
        var ending = new Ending(category, row, [.. capitals]);
        Mark(ref exactFirst, words[0].Word);
        Insert(exactSteps, words.Select(w => w.Word), ending);
        if (tolerant)
        {
            Mark(ref bareFirst, words[0].Bare);
            Insert(bareSteps, words.Select(w => w.Bare), ending);
        }
    }

    public PhraseHits Find(TokenList tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var hits = new List<PhraseHit>[Categories];
        for (var i = 0; i < Categories; i++)
            hits[i] = [];
        Span<PhraseHit> longest = stackalloc PhraseHit[Categories];
        for (var i = 0; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            var exact = (uint)token.Word < (uint)exactFirst.Length && exactFirst[token.Word];
            var bare = (uint)token.Bare < (uint)bareFirst.Length && bareFirst[token.Bare];
            if (!exact && !bare)
                continue;
            longest.Clear();
            if (exact)
                Walk(tokens, i, exactSteps, repaired: false, longest);
            if (bare)
                Walk(tokens, i, bareSteps, repaired: true, longest);
            for (var category = 0; category < Categories; category++)
            {
                if (longest[category].Count > 0)
                    hits[category].Add(longest[category]);
            }
        }
        return new PhraseHits([.. hits.Select(list => list.ToArray())]);
    }

    private void Walk(TokenList tokens, int first, Dictionary<long, int> steps, bool repaired, Span<PhraseHit> longest)
    {
        var node = 0;
        for (var at = first; at < tokens.Count; at++)
        {
            var word = repaired ? tokens[at].Bare : tokens[at].Word;
            if (word == 0 || !steps.TryGetValue(Step(node, word), out node))
                return;
            if (endings[node] is not { } ends)
                continue;
            foreach (var ending in ends)
            {
                var count = at - first + 1;
                if (longest[(int)ending.Category].Count < count && CapitalsAgree(tokens, first, ending.Capitals))
                    longest[(int)ending.Category] = new PhraseHit(first, count, ending.Row, repaired);
            }
        }
    }

    private static bool CapitalsAgree(TokenList tokens, int first, bool[] capitals)
    {
        for (var i = 0; i < capitals.Length; i++)
        {
            if (capitals[i] && tokens[first + i].Case != TokenCase.Upper)
                return false;
        }
        return true;
    }

    private void Insert(Dictionary<long, int> steps, IEnumerable<int> words, Ending ending)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (!steps.TryGetValue(Step(node, word), out var next))
            {
                next = endings.Count;
                endings.Add(null);
                steps.Add(Step(node, word), next);
            }
            node = next;
        }
        (endings[node] ??= []).Add(ending);
    }

    private static long Step(int node, int word) => ((long)node << 32) | (uint)word;

    private static void Mark(ref bool[] first, int word)
    {
        if (word >= first.Length)
            Array.Resize(ref first, Math.Max(word + 1, first.Length * 2));
        first[word] = true;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }
        return true;
    }
}
