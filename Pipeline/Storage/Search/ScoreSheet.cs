using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>Adds up a score and, where an explanation is wanted, keeps what it is made of.</summary>
internal sealed class ScoreSheet(bool explain)
{
    private readonly ImmutableArray<ScorePart>.Builder? parts = explain ? ImmutableArray.CreateBuilder<ScorePart>() : null;

    public double Sum { get; private set; }

    public ImmutableArray<ScorePart> Parts => parts?.ToImmutable() ?? [];

    /// <summary>Nothing is kept of what adds nothing.</summary>
    public void Add(string what, TextTerm? of, double score)
    {
        if (score == 0)
            return;
        Sum += score;
        parts?.Add(new ScorePart(of is null ? what : $"{what}: {of.Text}", score));
    }
}
