namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>Single words that the reading of letterheads, titles and signatures asks for; compared without case.</summary>
public sealed class FrameWords
{
    private readonly HashSet<string> surnames;
    private readonly HashSet<string> organisations;
    private readonly HashSet<string> open;
    private readonly HashSet<string> subjectHeads;
    private readonly HashSet<string> past;

    public FrameWords(IReadOnlyList<FrameWordRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        surnames = Set(rows, "surnames");
        organisations = Set(rows, "organisations");
        open = Set(rows, "open-words");
        subjectHeads = Set(rows, "subject-heads");
        past = Set(rows, "past-words");
    }

    public bool IsSurname(ReadOnlySpan<char> word) => surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Ban, chi cục, trung tâm: the word begins a body's name.</summary>
    public bool IsOrganisation(ReadOnlySpan<char> word) => organisations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>của, và, về: the word cannot end a line's sense.</summary>
    public bool IsOpen(ReadOnlySpan<char> word) => open.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>về: the word begins a subject.</summary>
    public bool IsSubjectHead(ReadOnlySpan<char> word) => subjectHeads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>đã, vừa: what follows was done before.</summary>
    public bool IsPast(ReadOnlySpan<char> word) => past.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static HashSet<string> Set(IReadOnlyList<FrameWordRow> rows, string code) =>
        rows.Single(row => row.Code == code).Words.ToHashSet(StringComparer.OrdinalIgnoreCase);
}
