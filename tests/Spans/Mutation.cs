using System.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Tests.Spans;

/// <summary>A way in which the same text reaches us in other units. The seed fixes what is random.</summary>
public sealed record Mutation(string Name, Func<string, Random, string> Apply)
{
    /// <summary>Those that change the units but not what a reader reads: the mined values must stay the same.</summary>
    public static IReadOnlyList<Mutation> KeepingTheReading { get; } =
    [
        new("decomposed", (text, _) => Decompose(text)),
        new("CRLF", (text, _) => text.ReplaceLineEndings("\r\n")),
        new("no-break spaces", (text, random) => Substitute(text, random, 4, ' ', '\u00A0')),
        new("zero-width spaces", (text, random) => Insert(text, random, 15, '\u200B')),
        new("byte order mark", (text, _) => '\uFEFF' + text),
    ];

    /// <summary>Those that lose or break something: only spans and indices must hold.</summary>
    public static IReadOnlyList<Mutation> Damaging { get; } =
    [
        new("cut", Cut),
        new("cut and decomposed", (text, random) => Cut(Decompose(text), random)),
        new("lines broken at random", (text, random) => Substitute(text, random, 10, ' ', '\n')),
        new("units dropped", (text, random) => Drop(text, random, 30)),
        new("combining marks astray", (text, random) => Insert(text, random, 20, '\u0301')),
        new("half surrogates", (text, random) => Insert(text, random, 40, '\uD83D')),
        new("all at once", (text, random) => Insert(Substitute(Decompose(Cut(text, random)).ReplaceLineEndings("\r\n"), random, 3, ' ', '\u00A0'), random, 9, '\u200D')),
    ];

    public static IEnumerable<Mutation> All => KeepingTheReading.Concat(Damaging);

    public override string ToString() => Name;

    /// <summary>Each letter as its base and its marks in canonical order (NFD), for the Vietnamese alphabet.</summary>
    public static string Decompose(string text)
    {
        var target = new StringBuilder(text.Length * 2);
        foreach (var c in text)
            target.Append(Decompositions.TryGetValue(c, out var parts) ? parts : c.ToString());
        return target.ToString();
    }

    private static readonly Dictionary<char, string> Decompositions = FindDecompositions();

    /// <summary>By trying every letter with every mark; the dot below (class 220) and the horn (216) stand before circumflex, breve and the other tones (230).</summary>
    private static Dictionary<char, string> FindDecompositions()
    {
        const string marks = "\u031B\u0323\u0302\u0306\u0300\u0301\u0303\u0309";
        var found = new Dictionary<char, string>();
        var letters = "aeiouyAEIOUY".Select(c => (Letter: c, Parts: c.ToString())).ToList();
        for (var i = 0; i < letters.Count; i++)
        {
            foreach (var mark in marks)
            {
                var parts = letters[i].Parts + mark;
                if (Letters.Compose(letters[i].Letter, mark) is not { } whole || marks.IndexOf(mark, StringComparison.Ordinal) <= marks.IndexOf(parts[^2], StringComparison.Ordinal))
                    continue;
                if (found.TryAdd(whole, parts))
                    letters.Add((whole, parts));
            }
        }
        return found;
    }

    private static string Cut(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, random.Next(text.Length - start + 1));
    }

    private static string Substitute(string text, Random random, int oneIn, char from, char to) =>
        string.Concat(text.Select(c => c == from && random.Next(oneIn) == 0 ? to : c));

    private static string Drop(string text, Random random, int oneIn) =>
        string.Concat(text.Where(_ => random.Next(oneIn) > 0));

    private static string Insert(string text, Random random, int oneIn, char what)
    {
        var target = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            target.Append(c);
            if (random.Next(oneIn) == 0)
                target.Append(what);
        }
        return target.ToString();
    }
}
