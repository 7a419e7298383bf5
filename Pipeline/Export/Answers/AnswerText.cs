using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>Writes an answer for programs as indented JSON with camel-case keys; null is written where a value is not known.</summary>
public static class AnswerText
{
    private static readonly JsonSerializer Serializer = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        Formatting = Formatting.Indented,
        Converters = { new JsonNumberConverter() },
    };

    public static void Write(TextWriter output, object value)
    {
        Serializer.Serialize(output, value);
        output.WriteLine();
    }

    /// <summary>A figure as every answer writes it.</summary>
    internal static string Figure(decimal value) => value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The answer as a part of another one.</summary>
    internal static JToken Token(object value) => JToken.FromObject(value, Serializer);

    /// <summary>Figures without trailing zeros: 80, not 80.0.</summary>
    private sealed class JsonNumberConverter : JsonConverter<decimal>
    {
        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, decimal value, JsonSerializer serializer) =>
            writer.WriteRawValue(Figure(value));

        public override decimal ReadJson(JsonReader reader, Type objectType, decimal existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
