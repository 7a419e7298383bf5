using System.Collections.Immutable;
using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Mentions → one campaign per distinct name, in the order of the first mention; what that one leaves out is taken from later ones.</summary>
internal static class CampaignMerger
{
    public static ImmutableArray<Campaign> Merge(DocumentView view, IEnumerable<CampaignMention> mentions)
    {
        var groups = new List<(string Key, List<CampaignMention> Mentions)>();
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions.OrderBy(m => m.Name.Start))
        {
            var key = Key(view, mention.Name);
            if (key.Length == 0)
                continue;
            var group = byKey.TryGetValue(key, out var known) ? known : mention.Quoted ? -1 : Similar(groups, key);
            if (group < 0)
            {
                group = groups.Count;
                groups.Add((key, []));
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
    private static int Similar(List<(string Key, List<CampaignMention> Mentions)> groups, string key) =>
        groups.FindIndex(g => g.Key.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(g.Key, StringComparison.Ordinal));

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
