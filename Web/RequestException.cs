namespace DirectiveMiner.Web;

/// <summary>A request that cannot be answered as it stands. Code is one of docs/api.md; the message is meant for whoever asked, and names the parameter.</summary>
internal sealed class RequestException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
