namespace DirectiveMiner.Models;

/// <summary>How large a page is as a viewer shows it: in points (1/72 inch) for PDF, in dots for pictures.</summary>
public readonly record struct PageSize(double Width, double Height);
