using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading.Programs;

/// <summary>The outside programs that readers run, each optional: a file that needs a missing one is a problem that says how to install it.</summary>
public static class OutsidePrograms
{
    public static OutsideProgram PdfToText { get; } = new("pdftotext", "apt-get install poppler-utils", ProgramLimits.Default);

    public static OutsideProgram PdfToPpm { get; } = new("pdftoppm", "apt-get install poppler-utils", ProgramLimits.Default);

    public static OutsideProgram Tesseract { get; } = new("tesseract", "apt-get install tesseract-ocr tesseract-ocr-vie", ProgramLimits.Default);

    public static ImmutableArray<OutsideProgram> All { get; } = [PdfToText, PdfToPpm, Tesseract];
}
