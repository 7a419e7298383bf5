using System.Collections.Immutable;
using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Reading.Encodings;

namespace DirectiveMiner.Pipeline.Repairs;

/// <summary>
/// Proposes what misread words were meant to be. A word that no text knows is always looked at; a known one only in a text that shows by impossible words that it was recognised, and only where it does not go with a neighbour.
/// Each word's readings are weighed by how often recognition confuses them and how well they go with both neighbours; numbers, abbreviations and words glued to signs are left alone. Linear in the number of tokens.
/// </summary>
public sealed class RepairFinder(SyllableModel model, Confusions confusions, RepairSettings settings)
{
    private static readonly RuleId Impossible = new("repair.impossible"), Unknown = new("repair.unknown"), Context = new("repair.context");

    /// <summary>So many doubtful words are judged together; the next run begins anew.</summary>
    private const int LongestRun = 200;

    private readonly PossibleWords possible = new(model, confusions);

    public static RepairFinder Default { get; } = new(MiningGrammar.Default.Syllables, Confusions.Default, new RepairSettings());

    /// <summary>The repairs by the index of their token, in order; <paramref name="recognised"/> where it is known that the text was read off pictures.</summary>
    public ImmutableArray<(int Token, WordRepair Repair)> Find(CleanText clean, TokenList tokens, bool recognised)
    {
        ArgumentNullException.ThrowIfNull(clean);
        ArgumentNullException.ThrowIfNull(tokens);
        var (unknown, impossible, different, words) = Survey(tokens);
        var noise = words == 0 ? 0 : (double)impossible / words;
        if (noise > settings.MostImpossible)
            return [];
        var suspected = different > 2 && noise >= settings.Recognised;
        var misread = Math.Clamp(noise * settings.MisreadForEachImpossible, recognised || suspected ? settings.MisreadAtLeast : settings.Misprints, 0.25);
        return Decide(clean, tokens, recognised || suspected ? Doubtful(tokens) : Marked(tokens, unknown), misread, recognised);
    }

    /// <summary>Words that neither the grammar nor the model knows, and how many of them, and how many different ones, cannot be Vietnamese however rare: a foreign word comes again and again, misread ones differ.</summary>
    private static (List<int> Unknown, int Impossible, int Different, int Words) Survey(TokenList tokens)
    {
        var (unknown, impossible, words, different) = (new List<int>(), 0, 0, new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            if (tokens[i].Word != 0 || !IsPlainWord(tokens, i))
                continue;
            unknown.Add(i);
            if (!IsImpossible(tokens, i))
                continue;
            impossible++;
            different.Add(tokens.TextOf(i).ToString());
        }
        return (unknown, impossible, different.Count, words);
    }

    /// <summary>Words of a clean text that are worth a look: unknown words in plain letters are foreign, names mostly rare.</summary>
    private static List<int> Marked(TokenList tokens, List<int> unknown) => unknown.FindAll(token => !Ascii.IsValid(tokens.TextOf(token)) && !IsAmongNames(tokens, token));

    /// <summary>The words of a recognised text that nobody knows or that do not go with a neighbour.</summary>
    private List<int> Doubtful(TokenList tokens)
    {
        var doubtful = new List<int>();
        var own = WordAt(tokens, 0);
        var fitsBefore = Fits(model.BoundaryId, own);
        for (var i = 0; i < tokens.Count; i++)
        {
            var after = WordAt(tokens, i + 1);
            var fitsAfter = Fits(own, after);
            if (tokens[i].Kind == TokenKind.Word && (own == 0 ? tokens[i].Word == 0 : !fitsBefore || !fitsAfter) && IsPlainWord(tokens, i))
                doubtful.Add(i);
            (own, fitsBefore) = (after, fitsAfter);
        }
        return doubtful;
    }

    /// <summary>Whether a word is much likelier behind this one than anywhere.</summary>
    private bool Fits(int word, int next) => word != 0 && next != 0 && model.Fit(word, next) >= settings.Fit;

    private ImmutableArray<(int Token, WordRepair Repair)> Decide(CleanText clean, TokenList tokens, List<int> doubtful, double misread, bool recognised)
    {
        var repairs = ImmutableArray.CreateBuilder<(int, WordRepair)>();
        var run = new RunOfWords(model);
        for (var i = 0; i < doubtful.Count;)
        {
            run.Clear();
            var first = doubtful[i];
            do
                Add(run, tokens, doubtful[i++], misread);
            while (i < doubtful.Count && doubtful[i] == first + run.Count && run.Count < LongestRun);
            run.Decide(WordAt(tokens, first - 1), WordAt(tokens, first + run.Count), (at, word, confidence) =>
            {
                var token = first + at;
                var written = tokens.TextOf(token);
                var printed = model.Of(tokens[token]);
                var known = printed != 0;
                if (word.Word == printed || confidence < (known && !recognised ? settings.ConfidenceOnSuspicion : settings.Confidence))
                    return;
                var span = clean.ToOriginal(tokens[token].Start, tokens[token].End);
                var rule = known ? Context : SyllableShapes.IsSyllable(written) ? Unknown : Impossible;
                repairs.Add((token, new WordRepair(span, span.Of(clean.Original), InCase(model.Spelling(word.Word), tokens[token].Case), rule, Math.Round(confidence, 3))));
            });
        }
        return repairs.ToImmutable();
    }

    private void Add(RunOfWords run, TokenList tokens, int token, double misread)
    {
        var written = tokens.TextOf(token);
        var id = model.Of(tokens[token]);
        if (IsAmongNames(tokens, token))
            misread *= settings.MisreadNames;
        var printed = new PossibleWord(id, (float)Math.Log(1 - misread) + (id == 0 ? Novelty(tokens, token) : 0));
        possible.AddTo(run.Open(), printed, written, (float)Math.Log(misread));
        run.Close();
    }

    /// <summary>How likely an unknown word is for its kind: names and foreign words are new in every text, impossible words with marks in none.</summary>
    private static float Novelty(TokenList tokens, int token)
    {
        var written = tokens.TextOf(token);
        if (Ascii.IsValid(written))
            return tokens[token].Case == TokenCase.Lower ? 2 : 4;
        return SyllableShapes.IsSyllable(written) ? 1 : -4;
    }

    /// <summary>No syllable, with marks and in small letters: foreign names have marks too.</summary>
    private static bool IsImpossible(TokenList tokens, int token)
    {
        var written = tokens.TextOf(token);
        return tokens[token].Case == TokenCase.Lower && !Ascii.IsValid(written) && !SyllableShapes.IsSyllable(written);
    }

    /// <summary>Two letters at least, not glued to a figure or a sign of numbers and addresses, and no abbreviation.</summary>
    private static bool IsPlainWord(TokenList tokens, int token)
    {
        if (tokens[token].Length is < 2 or > PossibleWords.LongestWord)
            return false;
        if (tokens[token].Case == TokenCase.Upper && !SyllableShapes.IsSyllable(tokens.TextOf(token)))
            return false;
        return !(token > 0 && !tokens[token].SpaceBefore && IsGlue(tokens[token - 1])) && !(token + 1 < tokens.Count && (Letters.IsCombiningMark(tokens[token + 1].First) || (!tokens[token + 1].SpaceBefore && IsGlue(tokens[token + 1]))));
    }

    private static bool IsGlue(in Token token) => token.Kind == TokenKind.Digits || (token.Kind == TokenKind.Symbol && token.First is '/' or '-' or '@' or '_' or '&' or '\\' or '+' or '=');

    /// <summary>A capitalised word beside another, in which names of persons and places may have any syllable.</summary>
    private static bool IsAmongNames(TokenList tokens, int token) =>
        tokens[token].Case == TokenCase.Capitalised && ((token > 0 && tokens[token - 1].Case == TokenCase.Capitalised) || (token + 1 < tokens.Count && tokens[token + 1].Case == TokenCase.Capitalised));

    private int WordAt(TokenList tokens, int at)
    {
        if (at < 0 || at >= tokens.Count)
            return model.BoundaryId;
        return tokens[at].Kind switch
        {
            TokenKind.Word => model.Of(tokens[at]),
            TokenKind.Digits => model.FigureId,
            _ => model.BoundaryId,
        };
    }

    private static string InCase(string word, TokenCase written) => written switch
    {
        TokenCase.Upper => word.ToUpperInvariant(),
        TokenCase.Capitalised => char.ToUpperInvariant(word[0]) + word[1..],
        _ => word,
    };
}
