using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>The fields that the reader is in (ECMA-376-1, 17.16.18): of each, its instruction is no text and its result is; in page heads a page's number is none either.</summary>
internal sealed class FieldStack(bool dropsPageNumbers)
{
    private const int Deepest = 64, LongestInstruction = 64;

    private readonly Stack<Field> fields = new();
    private int hidden;

    /// <summary>What is read now is no text.</summary>
    public bool Hides => hidden > 0;

    public void Begin()
    {
        if (fields.Count >= Deepest)
            return;
        fields.Push(new Field());
        hidden++;
    }

    public void Instruct(string part)
    {
        if (fields.TryPeek(out var field) && field.Instruction.Length < LongestInstruction)
            field.Instruction.Append(part);
    }

    public void Separate()
    {
        if (!fields.TryPeek(out var field) || !field.Hides || field.Separated)
            return;
        field.Separated = true;
        field.Hides = dropsPageNumbers && IsPageNumber(field.Instruction.ToString());
        hidden -= field.Hides ? 0 : 1;
    }

    public void End()
    {
        if (fields.TryPop(out var field) && field.Hides)
            hidden--;
    }

    public static bool IsPageNumber(string instruction)
    {
        var name = instruction.AsSpan().TrimStart();
        return name.StartsWith("PAGE", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("PAGEREF", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("NUMPAGES", StringComparison.OrdinalIgnoreCase) || name.StartsWith("SECTIONPAGES", StringComparison.OrdinalIgnoreCase);
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool Hides { get; set; } = true;

        public bool Separated { get; set; }
    }
}
