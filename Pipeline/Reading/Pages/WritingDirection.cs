namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>Which way the words of a page follow one another.</summary>
internal static class WritingDirection
{
    /// <summary>
    /// By how many degrees clockwise the page is to be turned for its writing to be upright: its words follow one another to the right then. On a page that lies on its side (tables in landscape) they go down or up.
    /// Pages with few neighbouring words, and those without a main direction, stay as they are.
    /// </summary>
    public static int QuartersToUpright(IEnumerable<IReadOnlyList<PageWord>> lines)
    {
        var (right, left, down, up) = (0, 0, 0, 0);
        foreach (var line in lines)
        {
            for (var i = 1; i < line.Count; i++)
            {
                var (across, along) = (line[i].Left + line[i].Right - line[i - 1].Left - line[i - 1].Right, line[i].Top + line[i].Bottom - line[i - 1].Top - line[i - 1].Bottom);
                if (Math.Abs(across) >= Math.Abs(along))
                    _ = across >= 0 ? right++ : left++;
                else
                    _ = along >= 0 ? down++ : up++;
            }
        }
        var half = (right + left + down + up) / 2.0;
        return down > half ? 270 : up > half ? 90 : left > half ? 180 : 0;
    }
}
