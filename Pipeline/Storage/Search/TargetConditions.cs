using System.Globalization;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// When the figure of a target answers that of a query: when whoever reaches the target does what the query says. "Ít nhất 80%" does not answer >=95%, "không quá 98%" does not either, "từ 95 đến 98%" does.
/// "Trên 80%" is kept as >= 80; its wording tells that it answers >80%. = asks for the printed figure, whatever stands before it.
/// </summary>
internal static class TargetConditions
{
    private static readonly IReadOnlyList<ComparatorRow> Comparators = DataFile.Rows<ComparatorRow>("comparators.json");

    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = "," };

    /// <summary>A condition on a row x of targets. Parameter: takes a value and returns what stands for it in SQL.</summary>
    public static string Of(TargetTest test, decimal value, Func<object?, string> parameter)
    {
        var figure = parameter((double)value);
        return test switch
        {
            TargetTest.AtLeast => $"x.comparator <> '<=' AND x.value >= {figure}",
            TargetTest.AtMost => $"x.comparator <> '>=' AND coalesce(x.value_to, x.value) <= {figure}",
            TargetTest.Above => $"x.comparator <> '<=' AND (x.value > {figure} OR (x.value = {figure} AND x.comparator = '>=' AND {Strictly(ComparatorKind.AtLeast, ComparatorKind.Over)}))",
            TargetTest.Below => $"x.comparator <> '>=' AND (coalesce(x.value_to, x.value) < {figure} OR (x.value = {figure} AND x.comparator = '<=' AND {Strictly(ComparatorKind.AtMost)}))",
            _ => $"x.value = {figure} AND x.value_to IS NULL",
        };

        string Strictly(params ComparatorKind[] kinds)
        {
            var before = Comparators.Where(row => kinds.Contains(row.Kind)).SelectMany(row => row.Strict)
                .Select(word => $"{ComparedWords.Of(word)}{ComparedWords.Of(value.ToString("0.######", Vietnamese)).TrimStart()}");
            return $"EXISTS (SELECT 1 FROM json_each({parameter(Newtonsoft.Json.JsonConvert.SerializeObject(before))}) AS word WHERE instr(x.words, word.value) > 0)";
        }
    }
}
