namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>Takes the rows that match, one after the other, in the order of their ids.</summary>
internal interface IMatchSink
{
    /// <summary>True where no more rows are wanted.</summary>
    bool Take(MatchedRow row);
}
