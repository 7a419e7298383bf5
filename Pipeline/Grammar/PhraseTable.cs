namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>The phrases of all knowledge files as one tree of words. Matching walks the tree from every token: linear in the text for phrases of bounded length.</summary>
public sealed class PhraseTable(Vocabulary vocabulary)
{
    private static readonly int Categories = Enum.GetValues<PhraseCategory>().Length;

    private readonly Dictionary<(int Node, int Word), int> exactSteps = [];
    private readonly Dictionary<(int Node, int Word), int> bareSteps = [];
    private readonly List<List<Ending>?> endings = [null];
    private readonly HashSet<int> exactFirst = [];
    private readonly HashSet<int> bareFirst = [];

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
        exactFirst.Add(words[0].Word);
        Insert(exactSteps, words.Select(w => w.Word), ending);
        if (tolerant)
        {
            bareFirst.Add(words[0].Bare);
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
            var exact = token.Word != 0 && exactFirst.Contains(token.Word);
            var bare = token.Bare != 0 && bareFirst.Contains(token.Bare);
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

    private void Walk(TokenList tokens, int first, Dictionary<(int, int), int> steps, bool repaired, Span<PhraseHit> longest)
    {
        var node = 0;
        for (var at = first; at < tokens.Count; at++)
        {
            var word = repaired ? tokens[at].Bare : tokens[at].Word;
            if (word == 0 || !steps.TryGetValue((node, word), out node))
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

    private void Insert(Dictionary<(int, int), int> steps, IEnumerable<int> words, Ending ending)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (!steps.TryGetValue((node, word), out var next))
            {
                next = endings.Count;
                endings.Add(null);
                steps.Add((node, word), next);
            }
            node = next;
        }
        (endings[node] ??= []).Add(ending);
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
