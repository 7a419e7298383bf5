using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Pipeline.Repairs;

/// <summary>Lets misread words count as the words that were meant wherever tokens are matched. Their places and characters stay, so that values and quotations are as printed.</summary>
public static class TokenRepair
{
    public static ImmutableArray<WordRepair> Apply(SourceText source, CleanText clean, TokenList tokens, RepairFinder finder)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(finder);
        var found = finder.Find(clean, tokens, source.Problems.Any(problem => problem.Code == ProblemCode.Recognized));
        foreach (var (token, repair) in found)
        {
            var (word, bare) = MiningGrammar.Default.Vocabulary.Find(repair.Repaired);
            tokens.Reword(token, word, bare);
        }
        return found.IsEmpty ? [] : [.. found.Select(one => one.Repair)];
    }
}
