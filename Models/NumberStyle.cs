namespace DirectiveMiner.Models;

/// <summary>The grammar that a document's number follows.</summary>
public enum NumberStyle
{
    /// <summary>serial/TYPE-ISSUER: 705/KH-UBND (Nghị định 30/2020/NĐ-CP, Phụ lục I).</summary>
    State,

    /// <summary>serial/year/TYPE-ISSUER: 98/2023/NĐ-CP, 06/2022/QH15 (Luật Ban hành văn bản quy phạm pháp luật).</summary>
    Normative,

    /// <summary>serial/ISSUER-UNIT, an official letter: 238/UBND-KGVX, 5680/CT-CS.</summary>
    Letter,

    /// <summary>serial-TYPE/ISSUER: 34-CT/TW (Hướng dẫn 36-HD/VPTW, 2018).</summary>
    Party,
}
