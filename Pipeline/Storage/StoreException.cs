namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A file that is no store, or not one that this build can use. Its message is meant for the user.</summary>
public sealed class StoreException : Exception
{
    public StoreException()
    {
    }

    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
