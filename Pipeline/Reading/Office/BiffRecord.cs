namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>A record of an Excel 97-2003 workbook stream (MS-XLS 2.1.4).</summary>
internal readonly record struct BiffRecord(ushort Kind, ByteView Data);
