using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>A list of the text: Counter names the definition whose count it goes on with, Starts the levels that begin anew with this list, at which number.</summary>
public sealed record WordList(string Counter, ImmutableArray<ListLevel> Levels, ImmutableDictionary<int, int> Starts)
{
    /// <summary>The level of a paragraph: as it says, else the one that its style means, else the outermost.</summary>
    public int LevelOf(int? said, string? style)
    {
        if (said is >= 0 and < WordLists.Levels and var level)
            return level;
        for (var at = 0; at < Levels.Length; at++)
        {
            if (style is not null && Levels[at].Style == style)
                return at;
        }
        return 0;
    }
}
