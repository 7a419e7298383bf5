using DirectiveMiner.Pipeline.Cleaning.Tables;
using DirectiveMiner.Pipeline.Grammar;
using Xunit;

namespace DirectiveMiner.Tests.Cleaning;

public sealed class HeadingOfAColumn
{
    public static TheoryData<string, ColumnKind> Examples()
    {
        var examples = new TheoryData<string, ColumnKind>();
        foreach (var row in DataFile.Rows<ColumnHeadingRow>("column-headings.json"))
        {
            foreach (var example in row.Examples)
                examples.Add(example, row.Kind);
        }
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void IsOfTheKindOfItsRow(string heading, ColumnKind kind) => Assert.Equal(kind, ColumnHeadings.Read(heading).Kind);

    [Theory]
    [InlineData("Kế hoạch năm 2026", 2026)]
    [InlineData("Mục tiêu năm học 2025 - 2026 (%)", 2026)]
    [InlineData("2030", 2030)]
    [InlineData("Kế hoạch", null)]
    public void TellsItsYear(string heading, int? year) => Assert.Equal(year, ColumnHeadings.Read(heading).Year);

    [Theory]
    [InlineData("Mục tiêu của kế hoạch là nâng cao chất lượng đời sống của nhân dân trên địa bàn phường")]
    [InlineData("Kế hoạch được xây dựng theo quy định")]
    [InlineData("Nội dung trọng tâm của năm")]
    public void IsNoSentence(string line) => Assert.Equal(ColumnKind.Unknown, ColumnHeadings.Read(line).Kind);
}
