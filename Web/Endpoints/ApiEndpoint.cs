using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Web.Endpoints.Parameters;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>One address of the interface: what it takes, what it answers, and how it is told of. Schema names the file of docs/schema that the answer fits.</summary>
internal sealed record ApiEndpoint(string Path, string Summary, string Schema, ImmutableArray<Parameter> Parameters, Func<HttpContext, Question, Task<Written>> Answer)
{
    /// <summary>The errors that it may answer with, beside those of every address.</summary>
    public ImmutableArray<int> Errors { get; init; } = [];

    /// <summary>The answer depends on the store and the address alone.</summary>
    public bool IsOfStore { get; private init; }

    /// <summary>An address that asks the store: on one state of it, and what is said is written out while the store is at hand.</summary>
    public static ApiEndpoint OfStore(string path, string summary, string schema, ImmutableArray<Parameter> parameters, Func<StoreFile, Question, Written> answer) => new(
        path, summary, schema, parameters,
        (context, asked) => context.RequestServices.GetRequiredService<StoreReaders>().Ask(store => answer(store, asked), context.RequestAborted))
    {
        IsOfStore = true,
    };
}
