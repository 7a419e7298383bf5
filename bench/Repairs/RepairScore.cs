using DirectiveMiner.Bench.Legacy;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Repairs;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Bench.Repairs;

/// <summary>
/// Proposals beside the true text, word by word (case aside). Right: the true word; Damaged: the word had been read rightly; Missed: another than the true one; Unplaced: the texts cannot be laid beside each other there.
/// WrongBefore and WrongAfter count the words of the true text that the read text does not have at their place.
/// </summary>
internal sealed record RepairScore(int Words, int WrongBefore, int WrongAfter, int Right, int Damaged, int Missed, int Unplaced)
{
    public int Proposed => Right + Damaged + Missed + Unplaced;

    public static RepairScore None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    public static RepairScore operator +(RepairScore a, RepairScore b) =>
        new(a.Words + b.Words, a.WrongBefore + b.WrongBefore, a.WrongAfter + b.WrongAfter, a.Right + b.Right, a.Damaged + b.Damaged, a.Missed + b.Missed, a.Unplaced + b.Unplaced);

    /// <summary>Scores what a finder proposes for a text that was read; <paramref name="wrong"/> hears of each proposal that is not right, with the true word.</summary>
    public static RepairScore Of(string truth, string read, RepairFinder finder, bool recognised, Action<string, WordRepair>? wrong = null)
    {
        var repairs = Propose(read, finder, recognised);
        var ids = new Dictionary<string, char>(StringComparer.Ordinal);
        var (meant, seen, mended) = (WordReader.All(truth), WordReader.All(read), WordReader.All(Mend(read, repairs)));
        var (a, b, c) = (Ids(meant), Ids(seen), Ids(mended));
        var trueOf = Beside(a, b, meant);
        var score = new RepairScore(meant.Count, a.Length - Same(a, b).Count(same => same), a.Length - Same(a, c).Count(same => same), 0, 0, 0, 0);
        var at = seen.Select((word, i) => (word.Start, i)).ToDictionary(pair => pair.Start, pair => pair.i);
        foreach (var repair in repairs)
        {
            var found = at.TryGetValue(repair.Span.Start, out var index) ? trueOf[index] : null;
            var proposed = WordReader.All(repair.Repaired)[0].Exact;
            score += found is null ? None with { Unplaced = 1 } : found == proposed ? None with { Right = 1 } : found == seen[index].Exact ? None with { Damaged = 1 } : None with { Missed = 1 };
            if (found != proposed)
                wrong?.Invoke(found ?? "?", repair);
        }
        return score;

        char[] Ids(List<Word> words) => [.. words.Select(word => ids.TryGetValue(word.Exact, out var id) ? id : ids[word.Exact] = (char)ids.Count)];
    }

    public static IReadOnlyList<WordRepair> Propose(string text, RepairFinder finder, bool recognised)
    {
        var clean = TextCleaner.Clean(text);
        using var tokens = Lexer.Tokenize(clean.Text, MiningGrammar.Default.Vocabulary);
        return [.. finder.Find(clean, tokens, recognised).Select(found => found.Repair)];
    }

    private static string Mend(string text, IReadOnlyList<WordRepair> repairs)
    {
        var mended = new System.Text.StringBuilder();
        var at = 0;
        foreach (var repair in repairs)
        {
            mended.Append(text, at, repair.Span.Start - at).Append(repair.Repaired);
            at = repair.Span.End;
        }
        return mended.Append(text, at, text.Length - at).ToString();
    }

    private static bool[] Same(char[] a, char[] b)
    {
        var same = new bool[a.Length];
        Alignment.Mark(a, b, same);
        return same;
    }

    /// <summary>The true word beside each word that was read: the same one, or the one at its place where as many words stand between two that are the same; else null.</summary>
    private static string?[] Beside(char[] truth, char[] read, List<Word> meant)
    {
        var (sameTruth, sameRead) = (Same(truth, read), Same(read, truth));
        var beside = new string?[read.Length];
        for (var (i, j) = (0, 0); j < read.Length || i < truth.Length;)
        {
            var (iEnd, jEnd) = (i, j);
            while (iEnd < truth.Length && !sameTruth[iEnd])
                iEnd++;
            while (jEnd < read.Length && !sameRead[jEnd])
                jEnd++;
            for (var k = 0; jEnd - j == iEnd - i && k < jEnd - j; k++)
                beside[j + k] = meant[i + k].Exact;
            if (jEnd < read.Length && iEnd < truth.Length)
                beside[jEnd] = truth[iEnd] == read[jEnd] ? meant[iEnd].Exact : null;
            (i, j) = (iEnd + 1, jEnd + 1);
        }
        return beside;
    }
}
