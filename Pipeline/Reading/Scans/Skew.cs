namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>
/// By how many degrees the lines of a page fall to the right, told by projection profiles (Postl 1986): lower edges of what is dark are summed along lines of each slope, and the slope of the writing is the one
/// whose sums differ most, as they all fall on base lines. Read from a reduced picture, so noise and paper that darkens to a side do not matter. Some 20 ms a page, linear in its dots.
/// </summary>
public static class Skew
{
    /// <summary>Degrees either way that are looked at: more than a sheet is askew in a feeder.</summary>
    private const double Most = 7;

    private const double CoarseStep = 0.25;
    private const double FineStep = 0.05;

    /// <summary>Dots along the longer side of the picture that is looked at; an angle of 0.1 degrees moves the end of a line by one.</summary>
    private const int ReducedSide = 900;

    /// <summary>Of the strongest edges' strength: weaker ones are dirt.</summary>
    private const double FaintEdge = 0.3;

    private const double StrongestShare = 0.005;

    /// <summary>Fewer edges are no lines of writing.</summary>
    private const int FewestEdges = 200;

    /// <summary>How much better the best slope must be than the middle one: pages of pictures, of few words or turned on their side have none that stands out.</summary>
    private const double Clear = 1.2;

    /// <summary>0 where no slope stands out.</summary>
    public static double Of(GrayPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var edges = Edges(picture.Reduced(Math.Max(1, Math.Max(picture.Width, picture.Height) / ReducedSide)));
        if (edges.Count < FewestEdges)
            return 0;
        var coarse = Enumerable.Range(-(int)(Most / CoarseStep), (2 * (int)(Most / CoarseStep)) + 1).Select(step => step * CoarseStep).Select(angle => (Angle: angle, Score: Score(edges, angle))).ToList();
        var best = coarse.MaxBy(each => each.Score);
        if (best.Score < Clear * coarse.Select(each => each.Score).Order().ElementAt(coarse.Count / 2))
            return 0;
        var steps = (int)(CoarseStep / FineStep);
        return Enumerable.Range(-steps, (2 * steps) + 1).Select(step => best.Angle + (step * FineStep)).MaxBy(angle => Score(edges, angle));
    }

    /// <summary>Places that are darker than what is below them, each with by how much.</summary>
    private static List<(int X, int Y, int Strength)> Edges(GrayPicture small)
    {
        var (margin, counts) = (Math.Max(small.Width, small.Height) / 40, new int[256]);
        var all = new List<(int X, int Y, int Strength)>();
        for (var y = margin; y < small.Height - margin - 1; y++)
        {
            var row = small.Dots.AsSpan(y * small.Width, 2 * small.Width);
            for (var x = margin; x < small.Width - margin; x++)
            {
                if (row[x + small.Width] - row[x] is > 0 and var strength)
                {
                    all.Add((x - (small.Width / 2), y, strength));
                    counts[strength]++;
                }
            }
        }
        var (strongest, above) = (255, 0);
        while (strongest > 1 && (above += counts[strongest]) < StrongestShare * all.Count)
            strongest--;
        all.RemoveAll(edge => edge.Strength < FaintEdge * strongest);
        return all;
    }

    private static double Score(List<(int X, int Y, int Strength)> edges, double angle)
    {
        var slope = Math.Tan(angle * Math.PI / 180);
        var (least, most) = (edges.Min(edge => edge.Y), edges.Max(edge => edge.Y));
        var reach = (int)(Math.Abs(slope) * edges.Max(edge => Math.Abs(edge.X))) + 2;
        var sums = new double[most - least + (2 * reach) + 1];
        foreach (var (x, y, strength) in edges)
            sums[(int)Math.Round(y - (x * slope)) - least + reach] += strength;
        return sums.Sum(sum => sum * sum);
    }
}
