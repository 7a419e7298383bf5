using System.Globalization;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>The footnotes and endnotes that the text refers to, numbered in its order; they stand behind the text under the same number.</summary>
internal sealed class NoteMarks
{
    private readonly List<(string Kind, string Id, string Mark)> referred = [];

    /// <summary>What stands in the text for the reference; nothing where the document prints a mark of its own.</summary>
    public string Mark(string reference, string? id, bool hasOwnMark)
    {
        var mark = hasOwnMark ? "" : string.Create(CultureInfo.InvariantCulture, $"[{referred.Count + 1}]");
        referred.Add((reference, id ?? "", mark));
        return mark;
    }

    /// <summary>Writes each note that was referred to, on lines of its own.</summary>
    public void WriteTo(TextAssembly to, IReadOnlyDictionary<string, TextAssembly> footnotes, IReadOnlyDictionary<string, TextAssembly> endnotes)
    {
        var written = new HashSet<(string, string)>();
        foreach (var (kind, id, mark) in referred)
        {
            if (!(kind == "endnoteReference" ? endnotes : footnotes).TryGetValue(id, out var note) || !written.Add((kind, id)))
                continue;
            to.EndLineIfAny();
            if (mark.Length > 0)
                to.Append(mark + " ");
            to.Append(note);
            to.EndLineIfAny();
        }
    }
}
