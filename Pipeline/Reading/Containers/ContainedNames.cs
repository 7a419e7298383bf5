using System.Globalization;

namespace DirectiveMiner.Pipeline.Reading.Containers;

/// <summary>Names of files in containers made safe and unique: no step out of the container, no drive, no control characters, and no "!" that would look like another container.</summary>
public sealed class ContainedNames
{
    /// <summary>Between the path of a container and the name of a file in it.</summary>
    public const string Separator = "!/";

    private const int LongestName = 240;

    private readonly HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> copies = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name for an entry of this name; another one where it was given already.</summary>
    public string Give(string name, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(name);
        var steps = name.Split('/', '\\').Select(Safe).Where(step => step is not ("" or "." or "..") && !(step.Length == 2 && step[1] == ':'));
        var safe = string.Join('/', steps);
        if (safe.Length is 0 or > LongestName)
            safe = otherwise;
        var unique = safe;
        while (!given.Add(unique))
        {
            var copy = copies[safe] = copies.GetValueOrDefault(safe, 1) + 1;
            var extension = Path.GetExtension(safe);
            unique = string.Create(CultureInfo.InvariantCulture, $"{safe[..^extension.Length]} ({copy}){extension}");
        }
        return unique;
    }

    private static string Safe(string step)
    {
        var safe = string.Create(step.Length, step, (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                to[i] = char.IsControl(from[i]) || from[i] == '!' && i == from.Length - 1 ? '_' : from[i];
        });
        return safe.Trim();
    }
}
