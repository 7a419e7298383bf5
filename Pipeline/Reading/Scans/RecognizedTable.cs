using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Pages;

namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>Reads tesseract's table of words (tsv: level, page, block, paragraph, line, word, left, top, width, height, confidence, text). Specks taken for signs are left out; a dash between words is none ("2021 - 2025").</summary>
public static class RecognizedTable
{
    private const int Fields = 12;

    /// <summary>Below it a sign without a letter or digit is a speck.</summary>
    private const double SpeckConfidence = 50;

    /// <summary>Below it a word of one or two letters is one; longer words are kept, however unsure: numbers of documents are among them.</summary>
    private const double NoiseConfidence = 10;

    private const int ShortWord = 2;

    /// <summary>Of the words' height: narrower gaps are none; spaces of justified lines begin at some 0.3.</summary>
    private const double NoSpace = 0.22;

    /// <summary>The pages of the picture, one or more; words within the boxes <paramref name="hidden"/> (in dots of the page as it was before the turn) are left out. Places are those before the turn.</summary>
    public static List<RecognizedPage> Pages(string table, PageTurn? turn = null, IReadOnlyList<PageWord>? hidden = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (pages, lines, line) = (new List<RecognizedPage>(), new List<List<PageWord>>(), "");
        var (page, size, words, letters, sum) = ("", default(PageSize), 0, 0L, 0.0);
        foreach (var raw in table.AsSpan().EnumerateLines())
        {
            var fields = raw.ToString().Split('\t');
            if (fields.Length < Fields || fields[0] == "level")
                continue;
            if (page != fields[1])
            {
                Close();
                (page, line, size) = (fields[1], "", default);
            }
            if (fields[0] == "1" && Number(fields[8]) is { } width && Number(fields[9]) is { } height)
                size = new PageSize(width, height);
            var own = $"{fields[2]}.{fields[3]}.{fields[4]}";
            if (fields[0] != "5" || Word(fields, line == own) is not var (word, confidence) || IsWithin(turn?.ToOriginal(word) ?? word, hidden))
                continue;
            if (line != own)
            {
                line = own;
                lines.Add([]);
            }
            if (lines[^1] is [.., var before] && IsOneNumber(before, word))
                lines[^1][^1] = before.At(new PageArea(before.Left, Math.Min(before.Top, word.Top), word.Right, Math.Max(before.Bottom, word.Bottom))) with { Text = before.Text + word.Text };
            else
                lines[^1].Add(word);
            (words, letters, sum) = (words + 1, letters + word.Text.Length, sum + (confidence * word.Text.Length));
        }
        Close();
        return pages;

        void Close()
        {
            var content = ReadingOrder.Text(lines, ofPicture: true);
            if (page.Length > 0)
                pages.Add(new RecognizedPage(size, turn is { } straight ? content.Moved(straight.ToOriginal) : content, words, letters == 0 ? 0 : sum / letters));
            lines.Clear();
            (words, letters, sum) = (0, 0, 0);
        }
    }

    private static (PageWord Word, double Confidence)? Word(string[] fields, bool isWithinLine)
    {
        var text = fields[^1].Trim();
        if (text.Length == 0 || Number(fields[10]) is not { } confidence || Number(fields[6]) is not { } left || Number(fields[7]) is not { } top || Number(fields[8]) is not { } width || Number(fields[9]) is not { } height)
            return null;
        var solid = text.Count(char.IsLetterOrDigit);
        var isDash = isWithinLine && text.All(c => char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation);
        if (!isDash && (PageMarks.IsSpeck(text) || (solid <= ShortWord && confidence < (solid > 0 ? NoiseConfidence : SpeckConfidence))))
            return null;
        return (new PageWord(text, left, top, left + width, top + height), confidence);
    }

    /// <summary>Tesseract parts numbers at hyphens and slashes ("29/2023/TT- BGDĐT", "07/ 12/2019") where the paper has no space.</summary>
    private static bool IsOneNumber(PageWord before, PageWord after) =>
        before.Text is [.., var last, '-' or '/'] && char.IsLetterOrDigit(last) && (char.IsAsciiDigit(before.Text[0]) || char.IsUpper(before.Text[0])) && (char.IsAsciiDigit(after.Text[0]) || char.IsUpper(after.Text[0]))
        && after.Left - before.Right < NoSpace * Math.Max(before.Height, after.Height) && after.Left > before.Left;

    private static bool IsWithin(PageWord word, IReadOnlyList<PageWord>? boxes) => boxes is not null && boxes.Any(box => IsWithin(word, box));

    private static bool IsWithin(PageWord word, PageWord hidden) =>
        word.Left + word.Right > 2 * hidden.Left && word.Left + word.Right < 2 * hidden.Right && word.Top + word.Bottom > 2 * hidden.Top && word.Top + word.Bottom < 2 * hidden.Bottom;

    private static double? Number(string field) => double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
