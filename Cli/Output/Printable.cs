using System.Text;

namespace DirectiveMiner.Cli.Output;

/// <summary>Makes text of documents fit for a terminal.</summary>
internal static class Printable
{
    /// <summary>One line: white space becomes single spaces, control characters (escape sequences, form feeds) and zero-width spaces go.</summary>
    public static string Line(string? text)
    {
        var line = new StringBuilder(text?.Length ?? 0);
        foreach (var c in text ?? "")
        {
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (!char.IsControl(c) && c is not ('\u200B' or '\uFEFF' or '\u202E'))
            {
                line.Append(c);
            }
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>The line, cut with … after a whole word where it is longer than <paramref name="most"/> characters.</summary>
    public static string Cut(string? text, int most)
    {
        var line = Line(text);
        if (line.Length <= most)
            return line;
        var space = line.LastIndexOf(' ', most - 1);
        return string.Concat(line.AsSpan(0, space > most / 2 ? space : most - 1), "…");
    }
}
