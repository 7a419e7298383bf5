namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>The records that matter for text (MS-XLS 2.3).</summary>
internal static class BiffKind
{
    public const ushort Formula = 0x0006;
    public const ushort EndOfPart = 0x000A;
    public const ushort Encryption = 0x002F;
    public const ushort Font = 0x0031;
    public const ushort Continue = 0x003C;
    public const ushort Sheet = 0x0085;
    public const ushort MultipleNumbers = 0x00BD;
    public const ushort CellFormat = 0x00E0;
    public const ushort SharedStrings = 0x00FC;
    public const ushort SharedStringCell = 0x00FD;
    public const ushort RichStringCell = 0x00D6;
    public const ushort DrawnText = 0x01B6;
    public const ushort Number = 0x0203;
    public const ushort StringCell = 0x0204;
    public const ushort FormulaString = 0x0207;
    public const ushort Row = 0x0208;
    public const ushort ShortNumber = 0x027E;
    public const ushort NumberFormat = 0x041E;
    public const ushort Begin = 0x0809;
}
