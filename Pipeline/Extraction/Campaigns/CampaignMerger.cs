using System.Collections.Immutable;
using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Mentions → one campaign per distinct name, in the order of the first mention; what that one leaves out is taken from later ones.</summary>
internal static class CampaignMerger
{
    /// <summary>No document has more campaigns that begin alike; a hostile text costs no more than that.</summary>
    private const int MostCompared = 40;

    public static ImmutableArray<Campaign> Merge(DocumentView view, IEnumerable<CampaignMention> mentions)
    {
        var groups = new List<(string Key, List<CampaignMention> Mentions)>();
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        var byOpening = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var mention in mentions.OrderBy(m => m.Name.Start))
        {
            var key = Key(view, mention.Name);
            if (key.Length == 0)
                continue;
            var group = byKey.TryGetValue(key, out var known) ? known : mention.Quoted ? -1 : Similar(groups, byOpening, key);
            if (group < 0)
            {
                group = groups.Count;
                groups.Add((key, []));
                var opening = Opening(key);
                if (!byOpening.TryGetValue(opening, out var alike))
                    byOpening.Add(opening, alike = []);
                alike.Add(group);
            }
            byKey.TryAdd(key, group);
            groups[group].Mentions.Add(mention);
        }
        return [.. groups.Select(group => Campaign(view, group.Mentions))];
    }

    private static Campaign Campaign(DocumentView view, List<CampaignMention> mentions)
    {
        var (first, best) = (mentions[0], mentions.MaxBy(m => m.Confidence)!);
        var launcher = mentions.MaxBy(m => m.Launcher.Source)!.Launcher.Name;
        var period = mentions.FirstOrDefault(m => m.Period is not null)?.Period;
        return new Campaign(OneLine(view.TextOf(best.Name)), best.Kind, launcher, period, view.SpanOf(first.Name), best.Rule, best.Confidence);
    }

    /// <summary>A name that runs over lines or a blanked page number, with single spaces.</summary>
    private static string OneLine(string name) =>
        name.Contains('\n', StringComparison.Ordinal) || name.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', name.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)) : name;

    /// <summary>An unquoted name is the same as an earlier one that begins with it or that it begins with.</summary>
    private static int Similar(List<(string Key, List<CampaignMention> Mentions)> groups, Dictionary<string, List<int>> byOpening, string key)
    {
        if (!byOpening.TryGetValue(Opening(key), out var alike))
            return -1;
        for (var i = 0; i < Math.Min(alike.Count, MostCompared); i++)
        {
            var other = groups[alike[i]].Key;
            if (other.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(other, StringComparison.Ordinal))
                return alike[i];
        }
        return -1;
    }

    /// <summary>The first two words of a key: names that begin alike share them.</summary>
    private static string Opening(string key)
    {
        var first = key.IndexOf(' ', StringComparison.Ordinal);
        var second = key.IndexOf(' ', first + 1);
        return second < 0 ? key[..first] : key[..second];
    }

    /// <summary>The words without case, marks, punctuation and conjunctions; trailing years left off.</summary>
    private static string Key(DocumentView view, TokenRange name)
    {
        var end = name.End;
        for (var at = name.Start + 2; at < name.End; at++)
        {
            if (PeriodReader.ReadAt(view, at) is { } period && period.Period.Length > 4 && period.Next >= name.End - 1)
            {
                end = at;
                break;
            }
        }
        var key = new StringBuilder();
        for (var at = name.Start; at < end; at++)
        {
            if (view.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Digits) || CueReader.RoleAt(view, at) == CampaignCue.And)
                continue;
            foreach (var c in view.Tokens.TextOf(at))
                key.Append(Letters.IsLetter(c) ? Letters.Bare(c) : c);
            key.Append(' ');
        }
        return key.ToString();
    }
}
