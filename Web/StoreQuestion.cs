using System.Diagnostics;
using DirectiveMiner.Pipeline.Storage;
using Microsoft.AspNetCore.Http;

namespace DirectiveMiner.Web;

/// <summary>A question that waits for a reader, and the answer that somebody waits for.</summary>
internal sealed class StoreQuestion<TAnswer>(Func<StoreFile, TAnswer> question, ServeLimits limits, CancellationToken gone) : IStoreQuestion
{
    private readonly TaskCompletionSource<TAnswer> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly long asked = Stopwatch.GetTimestamp();

    public Task<TAnswer> Answer => answer.Task;

    public void Put(StoreReader reader)
    {
        if (Stopwatch.GetElapsedTime(asked) > limits.LongestWait)
            answer.SetException(Busy());
        else if (gone.IsCancellationRequested)
            answer.SetCanceled(gone);
        else
            Ask(reader);
    }

    public static RequestException Busy() => new(StatusCodes.Status503ServiceUnavailable, "busy", "more is asked than can be answered; ask again in a moment");

    private void Ask(StoreReader reader)
    {
        using var deadline = new CancellationTokenSource(limits.LongestQuestion);
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(gone, deadline.Token);
        try
        {
            answer.SetResult(reader.Ask(question, cancelled.Token));
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            answer.SetCanceled(gone);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            answer.SetException(new RequestException(StatusCodes.Status503ServiceUnavailable, "tooLong", $"this takes longer than the {limits.LongestQuestion.TotalSeconds:0.###} seconds that a question may take; ask for less"));
        }
#pragma warning disable CA1031 // whatever it is belongs to the request that waits for the answer, not to the reader's thread
        catch (Exception fault)
#pragma warning restore CA1031
        {
            answer.SetException(fault);
        }
    }
}
