namespace DirectiveMiner.Pipeline.Cleaning.Tables;

/// <summary>What a column of a table holds, told by its heading.</summary>
public enum ColumnKind
{
    /// <summary>no known heading: text</summary>
    Unknown,

    /// <summary>TT</summary>
    Ordinal,

    /// <summary>chỉ tiêu, mục tiêu: names of indicators, which say by themselves that the table sets targets</summary>
    Name,

    /// <summary>nội dung: names of anything</summary>
    Content,

    /// <summary>đơn vị tính</summary>
    Unit,

    /// <summary>mục tiêu năm 2026: figures to be reached</summary>
    Goal,

    /// <summary>kế hoạch năm 2026, năm 2030: figures to be reached if the table or its section says so</summary>
    Plan,

    /// <summary>thực hiện năm 2025: results</summary>
    Past,

    /// <summary>so sánh, điểm: figures made from the others</summary>
    Share,

    /// <summary>ghi chú, đơn vị thực hiện: text that names nothing of the row</summary>
    Note,

    /// <summary>kinh phí, đơn giá, họ và tên: a table with such a column sets no targets</summary>
    Refused,
}
