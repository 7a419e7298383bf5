using System.Xml;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Word;
using DocumentFormat.OpenXml.Packaging;

namespace DirectiveMiner.Pipeline.Reading.Slides;

/// <summary>Reads PowerPoint presentations (PPTX): a page for each slide that is shown, in their order, without notes, masters and numbers of slides. Runs keep the fonts that they name.</summary>
public sealed class SlideReader : IDocumentReader
{
    public IReadOnlyCollection<string> MediaTypes { get; } = ["application/vnd.openxmlformats-officedocument.presentationml.presentation"];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var text = new TextAssembly();
        Problem? problem = null;
        try
        {
            using var package = PackageFault.In(() => PresentationDocument.Open(new MemoryStream(bytes.ToArray(), writable: false), isEditable: false));
            if (PackageFault.In(() => package.PresentationPart) is { } presentation)
                Read(presentation, text);
            else
                problem = new Problem(ProblemCode.Unreadable, $"{path} holds no presentation");
        }
        catch (Exception fault) when (PackageFault.Is(fault))
        {
            problem = PackageFault.Of(path, fault, !text.IsBlank);
        }
        return text.Finish(path, mediaType, bytes, "utf-8", problem is null ? [] : [problem]);
    }

    private static void Read(PresentationPart presentation, TextAssembly text)
    {
        foreach (var id in WordXml.In(presentation.GetStream(), Slides))
        {
            if (PackageFault.In(() => presentation.TryGetPartById(id, out var part) ? part : null) is { } slide)
                WordXml.In(slide.GetStream(), xml => SlideText.Read(xml, text));
        }
    }

    private static List<string> Slides(XmlReader xml)
    {
        var ids = new List<string>();
        WordXml.Within(xml, (at, _) =>
        {
            if (at.LocalName == "sldId" && at.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") is { } id)
                ids.Add(id);
        });
        return ids;
    }
}
