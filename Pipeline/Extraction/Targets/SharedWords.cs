using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>The words that the members of a list share, and those that belong to one member alone (gold/GUIDELINES.md, rule 12).</summary>
public sealed class SharedWords(TargetWords words)
{
    private const int LongestParallel = 12;
    private const int MostMembers = 8;
    private const int AntecedentWithin = 60;

    private readonly TokenList tokens = words.Tokens;

    /// <summary>What is said of the last member of a list, for one that says nothing of its own.</summary>
    public TokenRange Tail(IReadOnlyList<OwnWords> segments, int index, TokenRange suffix)
    {
        ArgumentNullException.ThrowIfNull(segments);
        if (!suffix.IsEmpty && HasPredicate(suffix))
            return TokenRange.Empty;
        for (var next = index + 1; next < segments.Count && next <= index + MostMembers && segments[next].Segment.Listed; next++)
        {
            var other = segments[next].Suffix;
            if (other.IsEmpty)
            {
                if (suffix.IsEmpty)
                    continue;
                return TokenRange.Empty;
            }
            if (suffix.IsEmpty && Relates(other.Start))
                return other;
            var inner = new TokenRange(suffix.IsEmpty ? other.Start : other.Start + 1, other.End);
            var predicate = words.First(inner, TargetCueKind.Passive) ?? words.First(inner, TargetCueKind.Predicate) ?? words.First(inner, TargetCueKind.Has) ?? words.First(inner, TargetCueKind.Reach)
                ?? (words.First(suffix, TargetCueKind.Action) is null ? words.First(inner, TargetCueKind.Action) : null);
            if (predicate is { } found)
                return new TokenRange(found.Start, other.End);
        }
        return TokenRange.Empty;
    }

    /// <summary>"năm 2025 có 70 ha, năm 2030 có 110 ha rừng trồng mới": the words after a figure of the same unit that follows, for one that has none of its own.</summary>
    public static TokenRange Ahead(IReadOnlyList<OwnWords> segments, int index)
    {
        ArgumentNullException.ThrowIfNull(segments);
        for (var i = index + 1; i < segments.Count && i <= index + MostMembers; i++)
        {
            var (next, first) = (segments[i].Segment, segments[index].Segment);
            if (next.Clause != first.Clause || next.Figure.Unit != first.Figure.Unit || !segments[i].Prefix.IsEmpty)
                break;
            if (!segments[i].Suffix.IsEmpty)
                return segments[i].Suffix;
        }
        return TokenRange.Empty;
    }

    /// <summary>"tổ bảo vệ rừng …; mỗi tổ …": the words that told there what is only named again here.</summary>
    public TokenRange Antecedent(TokenRange prefix)
    {
        if (prefix.Count < 2 || !words.StartsWith(prefix.Start, TargetCueKind.Each) || words.CueAt(prefix.Start)!.Value.End != prefix.Start + 1
            || (prefix.Count > 2 && !words.StartsWith(prefix.Start + 2, TargetCueKind.Has)))
            return TokenRange.Empty;
        var noun = prefix.Start + 1;
        for (var i = prefix.Start - 1; i >= Math.Max(0, prefix.Start - AntecedentWithin) && tokens[i].Kind != TokenKind.Break; i--)
        {
            if (tokens[i].Kind != TokenKind.Word || !tokens.TextOf(i).SequenceEqual(tokens.TextOf(noun)))
                continue;
            var end = i + 1;
            while (end < prefix.Start && tokens[end].Kind == TokenKind.Word)
                end++;
            return new TokenRange(i + 1, end);
        }
        return TokenRange.Empty;
    }

    /// <summary>"tỷ lệ học sinh biết bơi ở cấp tiểu học …, cấp trung học cơ sở …": the words of the first up to the word with which the second begins.</summary>
    public TokenRange Parallel(TokenRange before, TokenRange prefix)
    {
        if (before.IsEmpty || prefix.IsEmpty || prefix.Count > LongestParallel || words.BeginsIndicator(prefix.Start)
            || words.CueAt(prefix.Start) is { Kind: TargetCueKind.Change or TargetCueKind.Tally })
            return TokenRange.Empty;
        for (var i = before.End - 1; i > before.Start; i--)
        {
            if (tokens.TextOf(i).SequenceEqual(tokens.TextOf(prefix.Start)))
                return new TokenRange(before.Start, i);
        }
        return TokenRange.Empty;
    }

    /// <summary>"A, B và C lần lượt đạt 90%, 95% và 100%": the member of the list before that the figure belongs to.</summary>
    public TokenRange Member(IReadOnlyList<OwnWords> segments, int index)
    {
        ArgumentNullException.ThrowIfNull(segments);
        var first = index;
        while (first > 0 && segments[first].Segment.Listed && segments[first].Segment.Prefix.IsEmpty && index - first < MostMembers)
            first--;
        if (words.Last(segments[first].Segment.Prefix, TargetCueKind.Respective) is null)
            return TokenRange.Empty;
        var last = index;
        while (last + 1 < segments.Count && last - first < MostMembers && segments[last + 1].Segment.Listed)
            last++;
        if (last == first)
            return TokenRange.Empty;
        var prefix = segments[first].Prefix;
        var start = prefix.Start;
        var (member, found) = (0, TokenRange.Empty);
        for (var i = prefix.Start; i <= prefix.End; i++)
        {
            if (i < prefix.End && !tokens[i].IsSymbol(',') && !words.StartsWith(i, TargetCueKind.And))
                continue;
            if (i > start && member++ == index - first)
                found = new TokenRange(start, i);
            start = i + 1;
        }
        return member == last - first + 1 ? found : TokenRange.Empty;
    }

    /// <summary>Says where or for whom.</summary>
    private bool Relates(int token) =>
        words.CueAt(token) is { Kind: TargetCueKind.Filler or TargetCueKind.Within or TargetCueKind.Place } || words.ComparatorAt(token) is { Kind: ComparatorKind.AtLeast };

    private bool HasPredicate(TokenRange range) =>
        words.First(range, TargetCueKind.Passive) is not null || words.First(range, TargetCueKind.Predicate) is not null
        || words.First(range, TargetCueKind.Has) is not null || words.First(range, TargetCueKind.Reach) is not null;
}
