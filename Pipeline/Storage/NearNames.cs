using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>What a user may have meant by a part of a query that finds next to nothing: words, numbers and names that the store knows and that differ by a letter or two. Suggestions can be typed as they stand.</summary>
internal sealed class NearNames(StoreFile store)
{
    /// <summary>Names beyond these are not looked at.</summary>
    private const int MostNames = 200_000;

    /// <summary>Words of longer phrases are not looked at, nor longer words.</summary>
    private const int MostWords = 6, LongestWord = 12;

    /// <summary>Documents are counted up to so many.</summary>
    private const int Sample = 200;

    /// <summary>A word is suggested where it is in so many times more documents.</summary>
    private const int Commoner = 5;

    private readonly StoredGraph graph = new(store);

    /// <summary>Suggestions for a leaf that alone finds so many documents; before and after are the words that stand beside it in the query, if any.</summary>
    public IEnumerable<string> For(QueryNode leaf, string query, int found, string? before, string? after) => leaf switch
    {
        WordsNode words when IsNumber(words) => Numbers(words.Span.Of(query), 3, storedOnly: false),
        WordsNode words => Words(words.Words, found, before, after),
        NameNode { Field: SearchField.Number } number when found == 0 => Numbers(query[number.Words[0].Start..number.Words[^1].End], 3, storedOnly: true).Select(name => $"number:{name}"),
        NameNode { Field: SearchField.Issuer } issuer when found == 0 => Names(issuer, "SELECT DISTINCT issuer FROM documents WHERE issuer IS NOT NULL"),
        NameNode { Field: SearchField.Campaign } campaign when found == 0 => Names(campaign, "SELECT min(name) FROM campaigns GROUP BY name_folded"),
        NameNode { Field: SearchField.Title } title when found == 0 => Words(title.Words, 0, null, null).Select(words => $"title:{Quoted(words)}"),
        ReferenceNode reference when found == 0 => Numbers(reference.Text, 3, storedOnly: reference.Field == SearchField.CitedBy).Select(name => $"{SearchFields.Of(reference.Field).Name}:{Quoted(name)}"),
        _ => [],
    };

    private static bool IsNumber(WordsNode words) => words.Words.Length > 1 && char.IsAsciiDigit(words.Words[0].Folded[0]) && words.Words.Any(word => char.IsLetter(word.Folded[0]));

    private IEnumerable<string> Numbers(string text, int most, bool storedOnly) => new KnownDocuments(store, graph).Near(text, most * 4).Select(key => graph.Find(key)!)
        .Where(node => !storedOnly || node.InCorpus).Select(node => node.Number ?? node.Title).OfType<string>().Where(name => Folding.Of(name) != Folding.Of(text)).Distinct().Take(most);

    /// <summary>
    /// The words with each that is rare in place of a common one that differs by one letter, if that finds more. Only what differs by one letter is looked up, so the time does not depend on the store.
    /// Of several the one that stands beside its neighbours most often.
    /// </summary>
    private IEnumerable<string> Words(IReadOnlyList<Word> words, int found, string? before, string? after)
    {
        var folded = words.Select(word => word.Folded).ToList();
        if (folded.Count > MostWords)
            return [];
        var changed = folded.Select((word, at) => Better(word, at == 0 ? before : folded[at - 1], at == folded.Count - 1 ? after : folded[at + 1])).ToList();
        return !changed.SequenceEqual(folded) && Documents(string.Join(' ', changed)) > found ? [string.Join(' ', changed)] : [];
    }

    private string Better(string word, string? before, string? after)
    {
        if (NearName.Tolerance(word) == 0 || word.Length > LongestWord || word.Any(c => !char.IsAsciiLetterLower(c)))
            return word;
        var own = Documents(word);
        if (own >= Sample)
            return word;
        return OneLetterAway(word).Distinct().Select(other => (Word: other, Documents: Documents(other))).Where(pair => pair.Documents >= Math.Max(2, own * Commoner))
            .OrderByDescending(pair => (before is null ? 0 : Documents($"{before} {pair.Word}")) + (after is null ? 0 : Documents($"{pair.Word} {after}"))).ThenByDescending(pair => pair.Documents)
            .Select(pair => pair.Word).FirstOrDefault(word);
    }

    private static IEnumerable<string> OneLetterAway(string word)
    {
        for (var at = 0; at <= word.Length; at++)
        {
            var (before, after) = (word[..at], word[at..]);
            if (after.Length > 0)
                yield return before + after[1..];
            if (after.Length > 1)
                yield return $"{before}{after[1]}{after[0]}{after[2..]}";
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                yield return before + letter + after;
                if (after.Length > 0)
                    yield return before + letter + after[1..];
            }
        }
    }

    /// <summary>Documents with these words one after the other, counted up to a few hundred. Letters and digits only, so that nothing in them is FTS5 syntax.</summary>
    private int Documents(string words) => words.Length == 0 ? 0 : store.Rows(
        row => row.GetInt32(0), "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH $match LIMIT $most)", ("$match", $"\"{words}\""), ("$most", Sample))[0];

    private IEnumerable<string> Names(NameNode asked, string sql)
    {
        var words = asked.Words.Select(word => word.Folded).ToArray();
        return store.Rows(row => row.GetString(0), $"{sql} LIMIT {MostNames}")
            .Select(name => (Name: name, Distance: Distance(words, [.. WordReader.All(name).Select(word => word.Folded)])))
            .Where(pair => pair.Distance is not null).OrderBy(pair => pair.Distance).ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => $"{SearchFields.Of(asked.Field).Name}:{Quoted(pair.Name)}");
    }

    /// <summary>Letters that differ between the words asked for and the nearest run of as many words of the name; null where they are too many.</summary>
    private static int? Distance(string[] asked, string[] name)
    {
        int? best = null;
        for (var start = 0; start + asked.Length <= name.Length; start++)
        {
            var sum = 0;
            for (var i = 0; i < asked.Length && sum <= 2; i++)
                sum += NearName.Distance(asked[i], name[start + i], 2);
            if (sum <= 2 && (best is null || sum < best))
                best = sum;
        }
        return best;
    }

    private static string Quoted(string name) => name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name;
}
