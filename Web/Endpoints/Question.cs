using System.Collections.Frozen;
using System.Collections.Immutable;
using DirectiveMiner.Web.Endpoints.Parameters;
using Microsoft.AspNetCore.Http;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>What an address asks, its parameters read and found right.</summary>
internal sealed class Question
{
    private readonly FrozenDictionary<string, object?> values;

    /// <exception cref="RequestException">A parameter is missing, wrong, given too often, or none that the endpoint takes.</exception>
    public Question(IQueryCollection query, ImmutableArray<Parameter> parameters)
    {
        if (query.Keys.FirstOrDefault(name => parameters.All(parameter => parameter.Name != name)) is { } unknown)
        {
            var taken = parameters.IsEmpty ? "there is none" : $"there are {string.Join(", ", parameters.Select(parameter => parameter.Name))}";
            throw new RequestException(StatusCodes.Status400BadRequest, "parameter", $"no parameter '{unknown}'; {taken}");
        }
        values = parameters.ToFrozenDictionary(parameter => parameter.Name, parameter => parameter.Value([.. query[parameter.Name].OfType<string>().Where(value => value.Length > 0)]));
    }

    public T Of<T>(TypedParameter<T> parameter) => (T)values[parameter.Name]!;
}
