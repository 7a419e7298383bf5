using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Encodings;

namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>
/// Reads PowerPoint 97-2003 presentations (MS-PPT): a page for each slide with the text of its outline, then what stands in boxes of its own, slide by slide. Notes, masters and
/// hand-outs are left out. Fonts are not looked at: old encodings are told by the text itself.
/// </summary>
public sealed class PptReader : IDocumentReader
{
    private const int HeadSize = 8;
    private const int Container = 0xF;
    private const ushort Document = 1000;
    private const ushort Slide = 1006;
    private const ushort SlidePlace = 1011;
    private const ushort WideText = 4000;
    private const ushort ByteText = 4008;
    private const ushort OutlineList = 4080;

    public IReadOnlyCollection<string> MediaTypes { get; } = ["application/vnd.ms-powerpoint"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var text = new TextAssembly();
        try
        {
            var container = new CompoundFile(bytes);
            if (container.Find("EncryptedSummary") is not null)
                return FileReader.Failed(path, bytes.ToArray(), new Problem(ProblemCode.Encrypted, $"{path} can only be opened with a password"));
            var stream = container.Find("PowerPoint Document") ?? throw new InvalidDataException("there is no PowerPoint Document stream");
            if (LastDocument(stream) is var (from, to))
                ReadOutline(stream, from, to, text);
            ReadBoxes(stream, text);
            return text.Finish(path, mediaType, bytes, "utf-16le", []);
        }
        catch (InvalidDataException fault)
        {
            return text.Finish(path, mediaType, bytes, "utf-16le", [PackageFault.Of(path, fault, somethingRead: !text.IsBlank)]);
        }
    }

    /// <summary>The document record that was saved last; earlier ones stay in the file.</summary>
    private static (long From, long To)? LastDocument(ByteView stream)
    {
        (long, long)? last = null;
        for (var at = 0L; at + HeadSize <= stream.Length; at += HeadSize + stream.UInt32(at + 4))
        {
            if (stream.UInt16(at + 2) == Document)
                last = (at + HeadSize, Math.Min(stream.Length, at + HeadSize + stream.UInt32(at + 4)));
        }
        return last;
    }

    private static void ReadOutline(ByteView stream, long from, long to, TextAssembly text)
    {
        for (var at = from; at + HeadSize <= to; at += HeadSize + stream.UInt32(at + 4))
        {
            if (stream.UInt16(at + 2) != OutlineList || stream.UInt16(at) >> 4 != 0)
                continue;
            var end = Math.Min(to, at + HeadSize + stream.UInt32(at + 4));
            for (var inner = at + HeadSize; inner + HeadSize <= end; inner += HeadSize + stream.UInt32(inner + 4))
            {
                if (stream.UInt16(inner + 2) == SlidePlace)
                    text.StartPage();
                else
                    AddText(stream, inner, text);
            }
        }
    }

    private static void ReadBoxes(ByteView stream, TextAssembly text)
    {
        for (var at = 0L; at + HeadSize <= stream.Length; at += HeadSize + stream.UInt32(at + 4))
        {
            if (stream.UInt16(at + 2) != Slide)
                continue;
            var end = Math.Min(stream.Length, at + HeadSize + stream.UInt32(at + 4));
            text.StartPage();
            for (var inner = at + HeadSize; inner + HeadSize <= end;)
            {
                AddText(stream, inner, text);
                inner += HeadSize + ((stream.UInt16(inner) & Container) == Container ? 0 : stream.UInt32(inner + 4));
            }
        }
    }

    private static void AddText(ByteView stream, long at, TextAssembly text)
    {
        var (kind, length) = (stream.UInt16(at + 2), Math.Min(stream.UInt32(at + 4), stream.Length - at - HeadSize));
        if (kind is not (WideText or ByteText))
            return;
        var written = kind == WideText ? stream.Utf16(at + HeadSize, (int)(length / 2)) : CodeBytes.ToText(stream.Slice(at + HeadSize, length).Bytes.Span);
        text.Append(written.Replace('\r', '\n').Replace('\u000B', '\n'));
        text.EndLineIfAny();
    }
}
