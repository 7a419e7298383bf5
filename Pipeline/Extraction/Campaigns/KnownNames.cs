using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Finds the names that are known everywhere and stand without a head word: quoted, or unmistakable.</summary>
internal sealed class KnownNames(DocumentView view, LauncherReader launchers)
{
    private const int LongestTitle = 30;

    /// <summary>Adds the names that no mention covers yet.</summary>
    public void AddTo(List<CampaignMention> mentions)
    {
        var covered = mentions.Select(m => m.Name).OrderBy(r => r.Start).ToArray();
        var at = 0;
        foreach (var hit in view.Phrases.Of(PhraseCategory.KnownCampaign))
        {
            while (at < covered.Length && covered[at].End <= hit.Token)
                at++;
            if (at < covered.Length && covered[at].Start < hit.End)
                continue;
            var row = MiningGrammar.Default.KnownCampaigns[hit.Row];
            var quotation = QuotationMark.OpeningBefore(view, hit.Token) is { } mark ? Quotation.At(view, mark) : null;
            if (quotation is null && (!row.Plain || IsInTitle(hit.Token)))
                continue;
            var range = quotation?.Inside ?? new TokenRange(hit.Token, hit.End);
            var tail = NameTail.Read(view, launchers, quotation?.Next ?? hit.End);
            mentions.Add(new CampaignMention(range, row.Kind, Launcher.Of(tail.Launcher, LauncherSource.Stated), tail.Period, new RuleId("campaign.known." + row.Code), 0.5));
        }
    }

    /// <summary>Inside a quoted title, which begins with "về".</summary>
    private bool IsInTitle(int token)
    {
        for (var at = token - 1; at >= Math.Max(0, token - LongestTitle); at--)
        {
            if (CueReader.EndsSentence(view, at))
                return false;
            if (QuotationMark.At(view, at) is { Side: not QuotationSide.Closing } mark)
                return CueReader.At(view, at + mark.Width, CampaignCue.About) is not null;
        }
        return false;
    }
}
