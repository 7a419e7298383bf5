namespace DirectiveMiner.Web;

/// <summary>A question whatever its answer is.</summary>
internal interface IStoreQuestion
{
    /// <summary>Asks, and hands what comes of it to whoever waits. Throws nothing.</summary>
    void Put(StoreReader reader);
}
