using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Tests.Specs;

/// <summary>One row of a spec table. KnownMiss is the reason why the row is not fulfilled yet; such a row must fail.</summary>
public sealed record SpecCase(string Name, string Text, JObject Expect, string? KnownMiss);
