using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>Cuts runs into units: at line feeds, and where the font changes. A letter and its mark may be in two runs of one font, so these are joined.</summary>
internal static class TextUnits
{
    public static List<TextUnit> Of(IReadOnlyList<TextRun> runs)
    {
        var units = new List<TextUnit>();
        var (held, cuts, first) = (new StringBuilder(), new List<int>(), 0);
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            if (i > 0 && !string.Equals(runs[i - 1].Font, run.Font, StringComparison.OrdinalIgnoreCase))
                Close(i - 1, i);
            else if (i > 0)
                cuts.Add(held.Length);
            for (var at = 0; at < run.Text.Length;)
            {
                var feed = run.Text.IndexOf('\n', at);
                var end = feed < 0 ? run.Text.Length : feed + 1;
                held.Append(run.Text, at, end - at);
                at = end;
                if (feed >= 0)
                    Close(i, i);
            }
        }
        Close(runs.Count - 1, runs.Count);
        return units;

        void Close(int run, int next)
        {
            if (held.Length > 0 || cuts.Count > 0)
                units.Add(new TextUnit(held.ToString(), runs[run].Font, first, [.. cuts]));
            held.Clear();
            cuts.Clear();
            first = next;
        }
    }
}
