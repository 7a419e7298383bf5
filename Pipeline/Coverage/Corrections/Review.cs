using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Coverage.Corrections;

/// <summary>Puts reviewers' verdicts in place of the machine's, and tells which of them fit nothing: a verdict is never lost in silence.</summary>
public static class Review
{
    /// <summary>The roll-down with the verdicts, and those that name one of these pairs but none, or several, of its items. Of several for one item the last one counts.</summary>
    public static (RollDown Corrected, IReadOnlyList<CorrectionRow> Unused) Apply(RollDown rollDown, IReadOnlyList<CorrectionRow> corrections)
    {
        ArgumentNullException.ThrowIfNull(rollDown);
        ArgumentNullException.ThrowIfNull(corrections);
        var unused = new List<CorrectionRow>();
        var plans = rollDown.Plans;
        foreach (var row in corrections.Where(row => Names(rollDown.Parent, row.Parent)))
        {
            var items = Enumerable.Range(0, rollDown.Items.Length).Where(item => Fits(rollDown.Items[item], row)).ToList();
            for (var plan = 0; plan < plans.Length; plan++)
            {
                if (!Names(plans[plan].Pair.Child, row.Child))
                    continue;
                if (items.Count == 1)
                    plans = plans.SetItem(plan, plans[plan] with { Pair = Corrected(plans[plan].Pair, items[0], row) });
                else
                    unused.Add(row);
            }
        }
        return (rollDown with { Plans = plans }, unused);
    }

    private static PairCoverage Corrected(PairCoverage pair, int item, CorrectionRow row)
    {
        var machine = pair.Items[item];
        return pair with
        {
            Items = pair.Items.SetItem(item, machine with
            {
                Status = row.Status,
                Score = row.Status switch { CoverageStatus.Covered => 1, CoverageStatus.Partial => 0.5, _ => 0 },
                Evidence = row.Status == CoverageStatus.Missing ? [] : machine.Evidence,
                Target = machine.Target is { } target && row.Comparison is { } comparison ? target with { Comparison = comparison } : machine.Target,
                Correction = new Correction(row.By, row.On, row.Note, machine.Correction?.MachineStatus ?? machine.Status),
            }),
        };
    }

    private static bool Names(ComparedDocument document, string name) =>
        name == document.Key || name == document.Path || name == Path.GetFileName(document.Path) || (document.Number is { } number && DocumentNumber.Fold(number) == DocumentNumber.Fold(name));

    private static bool Fits(CoverageItem item, CorrectionRow row) =>
        (row.Label is null || row.Label == item.Label) && (row.Kind is null || row.Kind == item.Kind) && (row.Starts is null || StartsWith(item.Text, row.Starts));

    /// <summary>Compared word by word, whatever stands between the words and however their accents are composed.</summary>
    private static bool StartsWith(string text, string starts)
    {
        var wanted = WordReader.All(starts).ConvertAll(word => word.Exact);
        return WordReader.All(text).ConvertAll(word => word.Exact).Take(wanted.Count).SequenceEqual(wanted);
    }
}
