using DirectiveMiner.Pipeline.Cleaning;
using Xunit;

namespace DirectiveMiner.Tests.Spans;

public sealed class MutationOfText
{
    private const string Text = "Đợt thi đua “Hoà hợp” ở Phường Thuỷ Ấm, Ủy ban, Nguyễn Thị Mỹ Lệ, năm 2025: 98,5 %, ứng dụng Ắc, lỗi, giỏi, mộc, ướt, ợ.\nDòng hai.";

    [Fact]
    public void Decomposed_HasNoPrecomposedVowelLeft_AndCleansToTheSame()
    {
        var decomposed = Mutation.Decompose(Text);
        Assert.Equal("e\u0323\u0302", Mutation.Decompose("ệ"));
        Assert.Equal("u\u031B\u0309", Mutation.Decompose("ử"));
        Assert.Equal("a\u0302\u0301", Mutation.Decompose("ấ"));
        Assert.DoesNotContain(decomposed, c => c is >= '\u1EA0' and <= '\u1EF9');
        Assert.Equal(TextCleaner.Clean(Text).Text, TextCleaner.Clean(decomposed).Text);
    }

    [Fact]
    public void InOtherUnits_CleansToTheSame()
    {
        var random = new Random(7);
        foreach (var mutation in Mutation.KeepingTheReading)
            Assert.Equal(TextCleaner.Clean(Text).Text, TextCleaner.Clean(mutation.Apply(Text, random)).Text);
    }
}
