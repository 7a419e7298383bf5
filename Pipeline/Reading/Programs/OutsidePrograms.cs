using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading.Programs;

/// <summary>The outside programs that readers run, each optional: a file that needs a missing one is a problem that says how to install it.</summary>
public static class OutsidePrograms
{
    private const string Poppler = "apt-get install poppler-utils";

    /// <summary>Character recognition of one page on a busy machine may take longer than other programs.</summary>
    private static readonly ProgramLimits Patient = ProgramLimits.Default with { Time = TimeSpan.FromMinutes(4) };

    public static OutsideProgram PdfInfo { get; } = new("pdfinfo", Poppler, ProgramLimits.Default);

    public static OutsideProgram PdfToText { get; } = new("pdftotext", Poppler, ProgramLimits.Default);

    public static OutsideProgram PdfImages { get; } = new("pdfimages", Poppler, ProgramLimits.Default);

    public static OutsideProgram PdfToPpm { get; } = new("pdftoppm", Poppler, ProgramLimits.Default);

    public static OutsideProgram Tesseract { get; } = new("tesseract", "apt-get install tesseract-ocr tesseract-ocr-vie", Patient);

    /// <summary>It maps much more memory than it uses.</summary>
    public static OutsideProgram LibreOffice { get; } = new("soffice", "apt-get install libreoffice-writer-nogui libreoffice-calc-nogui", ProgramLimits.Default with { Time = TimeSpan.FromMinutes(2), MemoryBytes = 6L << 30 });

    public static ImmutableArray<OutsideProgram> All { get; } = [PdfInfo, PdfToText, PdfImages, PdfToPpm, Tesseract, LibreOffice];
}
