namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>How the value of a target is to stand to that of the query.</summary>
public enum TargetTest
{
    Any,
    Equal,
    AtLeast,
    AtMost,
    Above,
    Below,
}
