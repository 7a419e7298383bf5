namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>The sign in front of a figure or a date.</summary>
internal static class Comparison
{
    /// <summary>The sign at the front of the text and what follows it; <see cref="TargetTest.Any"/> where there is none.</summary>
    public static (TargetTest Test, string Behind) Cut(string text) => text switch
    {
        ['>', '=', .. var rest] => (TargetTest.AtLeast, rest.Trim()),
        ['<', '=', .. var rest] => (TargetTest.AtMost, rest.Trim()),
        ['≥', .. var rest] => (TargetTest.AtLeast, rest.Trim()),
        ['≤', .. var rest] => (TargetTest.AtMost, rest.Trim()),
        ['>', .. var rest] => (TargetTest.Above, rest.Trim()),
        ['<', .. var rest] => (TargetTest.Below, rest.Trim()),
        ['=', .. var rest] => (TargetTest.Equal, rest.Trim()),
        _ => (TargetTest.Any, text.Trim()),
    };
}
