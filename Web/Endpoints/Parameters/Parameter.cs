using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Web.Endpoints.Parameters;

/// <summary>A parameter of the interface: how it is told of to programs. Schema and example are those of one value; Several: it may be given more than once.</summary>
internal abstract record Parameter(string Name, string Description, JToken? Example, bool Required, bool Several, JObject Schema)
{
    /// <summary>The value for what the address gives; nothing at all where the parameter is not there.</summary>
    /// <exception cref="RequestException">It is not what the schema says.</exception>
    public abstract object? Value(ImmutableArray<string> given);
}
