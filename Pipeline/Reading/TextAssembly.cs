using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Encodings;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>
/// The original text of a document that is put together from runs, lines and pages (Word, web pages, sheets), or a piece of it (a cell, a text box).
/// Each run may carry the name of its font: in fonts of the 1990s (.VnTime, VNI-Times) it tells the encoding of the letters, so that <see cref="Finish"/> is the one place where runs are decoded.
/// </summary>
public sealed class TextAssembly
{
    private readonly StringBuilder text = new();
    private readonly List<FontRun> runs = [];
    private readonly List<int> pageBreaks = [];

    public int Length => text.Length;

    public bool IsBlank => Ink() == 0;

    /// <summary>At most one line, blank ones at the end not counted.</summary>
    public bool HoldsOneLine => text.ToString(0, Ink()).AsSpan().IndexOf('\n') < 0;

    /// <summary>Nothing stands on the line yet.</summary>
    public bool AtLineStart => text.Length == 0 || text[^1] == '\n';

    public bool EndsInSpace => text.Length > 0 && text[^1] == ' ';

    public void Append(ReadOnlySpan<char> run, string? font = null)
    {
        if (run.IsEmpty)
            return;
        if (runs.Count == 0 || runs[^1].Font != font)
            runs.Add(new FontRun(text.Length, font));
        text.Append(run);
    }

    /// <summary>Takes over a piece that was put together apart, with its fonts and pages, without blank space at its end.</summary>
    public void Append(TextAssembly piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        var length = piece.Ink();
        foreach (var run in piece.runs)
        {
            if (run.Start < length)
                runs.Add(new FontRun(text.Length + run.Start, run.Font));
        }
        foreach (var at in piece.pageBreaks)
            pageBreaks.Add(text.Length + Math.Min(at, length));
        text.Append(piece.text, 0, length);
    }

    /// <summary>Ends the line; an empty one is a blank line.</summary>
    public void EndLine() => text.Append('\n');

    /// <summary>Ends the line if anything is on it.</summary>
    public void EndLineIfAny()
    {
        if (!AtLineStart)
            EndLine();
    }

    /// <summary>What comes next is on a new page; pages without words are none.</summary>
    public void StartPage() => pageBreaks.Add(text.Length);

    /// <summary>What is put together so far.</summary>
    public override string ToString() => text.ToString();

    /// <summary>The text with its source. A text without words has the problem that says so.</summary>
    public SourceText Finish(string path, string mediaType, ReadOnlyMemory<byte> bytes, string encoding, IEnumerable<Problem> problems)
    {
        var (whole, pages, name) = Converted(encoding, PageStarts(text.ToString()));
        var found = problems.ToImmutableArray();
        if (string.IsNullOrWhiteSpace(whole) && found.IsEmpty)
            found = [new Problem(ProblemCode.Empty, $"{path} holds no text")];
        var source = new Source(path, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), mediaType, bytes.Length, pages.Length, name);
        return new SourceText(source, whole, pages, found);
    }

    /// <summary>The length without blank space at the end.</summary>
    private int Ink()
    {
        var length = text.Length;
        while (length > 0 && char.IsWhiteSpace(text[length - 1]))
            length--;
        return length;
    }

    private ImmutableArray<int> PageStarts(string whole)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        foreach (var at in pageBreaks)
        {
            if (!whole.AsSpan(starts[^1], at - starts[^1]).IsWhiteSpace() && !whole.AsSpan(at).IsWhiteSpace())
                starts.Add(at);
        }
        return starts.ToImmutable();
    }

    /// <summary>The runs decoded, and where the pages begin then.</summary>
    private (string Text, ImmutableArray<int> Pages, string Encoding) Converted(string encoding, ImmutableArray<int> pages)
    {
        var cuts = runs.Select(run => run.Start).Concat(pages).Where(cut => cut < text.Length).Distinct().Order().ToList();
        var (pieces, at) = (new List<TextRun>(cuts.Count), 0);
        for (var i = 0; i < cuts.Count; i++)
        {
            while (at + 1 < runs.Count && runs[at + 1].Start <= cuts[i])
                at++;
            var end = i + 1 < cuts.Count ? cuts[i + 1] : text.Length;
            pieces.Add(new TextRun(text.ToString(cuts[i], end - cuts[i]), runs.Count == 0 ? null : runs[at].Font));
        }
        var converted = RunText.Convert(pieces, encoding);
        var (starts, start) = (new Dictionary<int, int>(), 0);
        for (var i = 0; i < cuts.Count; i++)
        {
            starts[cuts[i]] = start;
            start += converted.Texts[i].Length;
        }
        return (string.Concat(converted.Texts), [.. pages.Select(page => starts.GetValueOrDefault(page, start)).Distinct()], converted.Encoding);
    }

    /// <summary>From Start on, up to the next run, the letters are in this font; null where the document does not say.</summary>
    private readonly record struct FontRun(int Start, string? Font);
}
