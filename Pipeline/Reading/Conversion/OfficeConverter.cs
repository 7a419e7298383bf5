using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Programs;
using DirectiveMiner.Pipeline.Reading.Sheets;
using DirectiveMiner.Pipeline.Reading.Word;

namespace DirectiveMiner.Pipeline.Reading.Conversion;

/// <summary>
/// Reads what is not read here directly – WordPerfect, Works, Write, Word and Excel before 97 – by way of LibreOffice, where it is installed: one run at a time, some 3 seconds each,
/// with a profile of its own that runs no macros and follows no links, in a work folder that is deleted. What it writes (DOCX, XLSX) is read as such, so that runs keep their fonts.
/// </summary>
#pragma warning disable CA1001 // a semaphore whose wait handle nobody asks for holds nothing that is to be released
public sealed class OfficeConverter(OutsideProgram office) : IDocumentReader
#pragma warning restore CA1001
{
    private const string OldSheet = "application/x-excel-before-97";

    /// <summary>What LibreOffice's own settings are called in its registry (org.openoffice.Office.Common, Security/Scripting).</summary>
    private const string Profile =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        </oor:items>
        """;

    private readonly SemaphoreSlim slot = new(1);
    private readonly WordReader words = new();
    private readonly SheetReader sheets = new();

    public IReadOnlyCollection<string> MediaTypes { get; } =
        ["application/vnd.wordperfect", "application/vnd.ms-works", "application/x-mswrite", "application/x-word-before-6", OldSheet];

    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes) => Read(path, mediaType, bytes, FileFormats.Of(mediaType).Name, isSheet: mediaType == OldSheet);

    /// <summary>A file that its own reader finds too old for itself; <paramref name="kind"/> names what it is.</summary>
    public SourceText Read(string path, string mediaType, ReadOnlyMemory<byte> bytes, string kind, bool isSheet)
    {
        using var folder = new WorkFolder();
        var (converted, problem) = Convert(path, kind, folder, bytes.Span, isSheet ? "xlsx" : "docx");
        if (problem is not null)
            return FileReader.Failed(path, bytes.ToArray(), problem);
        var text = isSheet ? sheets.Read(path, sheets.MediaTypes.First(), converted) : words.Read(path, words.MediaTypes.First(), converted);
        var source = FileReader.SourceOf(path, mediaType, bytes.Span);
        return text with { Source = source with { Pages = text.Source.Pages, Encoding = text.Source.Encoding } };
    }

    private (byte[] Bytes, Problem? Problem) Convert(string path, string kind, WorkFolder folder, ReadOnlySpan<byte> bytes, string target)
    {
        folder.Write("document", bytes);
        Directory.CreateDirectory(Path.Combine(folder.Path, "profile", "user"));
        folder.Write(Path.Combine("profile", "user", "registrymodifications.xcu"), System.Text.Encoding.UTF8.GetBytes(Profile));
        slot.Wait();
        try
        {
            var run = office.Run(folder, [$"-env:UserInstallation={new Uri(Path.Combine(folder.Path, "profile"))}", "--headless", "--norestore", "--nologo", "--convert-to", target, "--outdir", folder.Path, "document"]);
            if (run.End == ProgramEnd.Missing)
                return ([], new Problem(ProblemCode.MissingProgram, $"{path} is a {kind} file; it needs LibreOffice, which is not installed ({office.Install}), or save it as .docx or .xlsx"));
            if (run.ProblemFor(path) is { } problem)
                return ([], problem);
        }
        finally
        {
            slot.Release();
        }
        var written = Path.Combine(folder.Path, "document." + target);
        return File.Exists(written) ? (File.ReadAllBytes(written), null) : ([], new Problem(ProblemCode.ProgramFailed, $"{path} is a {kind} file that LibreOffice does not open; it may be damaged"));
    }
}
