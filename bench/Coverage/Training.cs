using System.Globalization;
using System.Text;
using DirectiveMiner.Pipeline.Coverage.Decision;

namespace DirectiveMiner.Bench.Coverage;

/// <summary>bench -- coverage-train: fits the model on all pairs of the repository and writes Pipeline/Coverage/data/coverage-model.json.</summary>
public static class Training
{
    public const double Ridge = 0.1;

    public static string ModelPath => BenchTexts.InRepository("Pipeline", "Coverage", "data", "coverage-model.json");

    public static void Run() => File.WriteAllText(ModelPath, Json(OrdinalFit.Fit(TrainingCase.Of(CoveragePair.All()), Ridge)));

    /// <summary>The model as the data file has it, each weight to four places.</summary>
    public static string Json(StatusModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var text = new StringBuilder("{\n  \"weights\": {\n");
        var names = Enum.GetNames<TaskFeature>();
        for (var i = 0; i < names.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"    \"{names[i]}\": {model.Weights[i]:0.0000}{(i + 1 < names.Length ? "," : "")}\n");
        return text.Append(CultureInfo.InvariantCulture, $"  }},\n  \"missingBelow\": {model.MissingBelow:0.0000},\n  \"coveredAbove\": {model.CoveredAbove:0.0000}\n}}\n").ToString();
    }
}
