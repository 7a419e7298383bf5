using System.Collections.Immutable;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>What a child adds of its own to words that it takes over: names and bodies (who), dates (when), figures (how much).</summary>
public static class Locality
{
    private static readonly CoverageWord[][] TimeWords = [.. new[] { "ngày", "tháng", "năm", "quý", "tuần" }.Select(WordKey.Of)];

    public static ImmutableArray<LocalDetail> Of(CoverageText parent, WordRange item, CoverageText child, WordRange passage)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(child);
        var known = new HashSet<uint>();
        for (var word = item.Start; word < item.End; word++)
            known.Add(parent.Words[word].Exact);
        var (who, when, much) = (false, false, false);
        for (var at = passage.Start; at < passage.End; at++)
        {
            var word = child.Words[at];
            if (known.Contains(word.Exact))
                continue;
            if (word.IsNumber)
            {
                var timed = IsTime(child, at - 1, passage) || IsTime(child, at + 1, passage) || (at > passage.Start && child.Words[at - 1].IsNumber && child.Original[word.Start - 1] == '/');
                when |= timed;
                much |= !timed;
            }
            else if (at > passage.Start && word.Before == WordGap.Space && char.IsUpper(child.Original[word.Start]))
                who = true;
        }
        var details = ImmutableArray.CreateBuilder<LocalDetail>();
        if (who)
            details.Add(LocalDetail.Who);
        if (when)
            details.Add(LocalDetail.When);
        if (much)
            details.Add(LocalDetail.HowMuch);
        return details.ToImmutable();
    }

    private static bool IsTime(CoverageText text, int at, WordRange passage) =>
        passage.Contains(at) && TimeWords.Any(phrase => WordKey.IsAt(text.Words.AsSpan(), at, phrase));
}
