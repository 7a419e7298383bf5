namespace DirectiveMiner.Web.Endpoints.Parameters;

/// <summary>Parameters that several addresses take.</summary>
internal static class Usual
{
    public static TypedParameter<string> Document { get; } = Take.Required("doc", "The document: its key, its number where only one has it, the path or the name of its file", "25/KH-THCS");

    public static TypedParameter<string?> OnlyDocument { get; } = Take.Text("doc", "Only of this document: its key, its number where only one has it, the path or the name of its file", "25/KH-THCS");

    public static TypedParameter<AnswerFormat> Format { get; } = Take.Choice("format", "json, or csv: a file to save, for spreadsheets", AnswerFormat.Json);

    /// <summary>Rows on a page of a list.</summary>
    public static TypedParameter<int> Limit { get; } = Take.Count("limit", "Rows on a page", 100, 1, 1_000);
}
