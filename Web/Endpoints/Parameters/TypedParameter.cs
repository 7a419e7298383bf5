using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Web.Endpoints.Parameters;

/// <summary>A parameter with the one function that reads it, so that what is told of it and what is taken cannot differ. Read throws <see cref="FormatException"/> with what was expected.</summary>
internal sealed record TypedParameter<T>(string Name, string Description, JToken? Example, bool Required, bool Several, JObject Schema, T Default, Func<ImmutableArray<string>, T> Read)
    : Parameter(Name, Description, Example, Required, Several, Schema)
{
    public override object? Value(ImmutableArray<string> given)
    {
        if (given.IsEmpty)
            return Required ? throw Wrong($"{Name} is missing: {Description}") : Default;
        if (given.Length > 1 && !Several)
            throw Wrong($"{Name} is given {given.Length} times; it may be given once");
        if (given.Length > Take.MostValues)
            throw Wrong($"{Name} is given {given.Length} times; it may be given {Take.MostValues} times");
        try
        {
            return Read(given);
        }
        catch (FormatException fault)
        {
            throw Wrong($"{Name} takes {fault.Message}");
        }
    }

    private static RequestException Wrong(string message) => new(StatusCodes.Status400BadRequest, "parameter", message);
}
