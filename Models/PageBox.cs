namespace DirectiveMiner.Models;

/// <summary>A rectangle on a page (from 1), in the unit of its <see cref="PageSize"/>, X and Y from the upper left corner of the page as a viewer shows it.</summary>
public readonly record struct PageBox(int Page, double X, double Y, double Width, double Height);
