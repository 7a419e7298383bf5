using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Reading.Rtf;
using Xunit;

namespace DirectiveMiner.Tests.Reading;

/// <summary>RTF as several programs write it.</summary>
public sealed class RtfText
{
    private const string Fonts = @"{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fswiss\fcharset0{\*\panose 020b7200000000000000}.VnTime;}{\f2\fcharset0 .VnTimeH;}{\f3\fcharset163 Times New Roman;}{\f4 VNI-Times;}}";

    [Theory]
    [InlineData(@"\f1 C\'e9ng hßa\par \f2 quy\'d5t \'ae\'denh\par", "Cộng hòa\nQUYẾT ĐỊNH\n", "TCVN3")]
    [InlineData(@"\f4 Co\'e4ng ho{\b \'f8a xa\'f5} ho\'e4i\par", "Cộng hòa xã hội\n", "VNI-Windows")]
    [InlineData(@"\f3 Ki\'ea\'ccu ng\'e0y \'f0\'f4\'cc\par", "Kiều ngày đồ\n", "windows-1252")]
    [InlineData(@"\f0\uc1 K\u7871?\u160?ho\u7841?ch\line x", "Kế\u00A0hoạch\nx", "windows-1252")]
    [InlineData(@"\f0{\field{\*\fldinst HYPERLINK ""a""}{\fldrslt link}}{\pict 89504e47}{\header page 1}\tab{\v hidden}end", "link\tend", "windows-1252")]
    [InlineData(@"\f0{\listtext 1.\tab}One\par{\*\bkmkstart a}Two\page Three", "1.\tOne\nTwo\nThree", "windows-1252")]
    [InlineData(@"\f0\trowd\pard\intbl A\cell B\cell\row\trowd\pard\intbl C\par D\cell E\cell\row\pard F", "A | B\nC\nD\nE\nF", "windows-1252")]
    [InlineData(@"\f0\trowd\pard\intbl A\cell B\cell\pard C\par", "A | B\nC\n", "windows-1252")]
    [InlineData(@"\f0 a\bin3 \{}b", "ab", "windows-1252")]
    public void IsReadWithItsFonts(string body, string text, string encoding)
    {
        var source = Read($@"{{\rtf1\ansi\ansicpg1252\deff0{Fonts}{{\info{{\title T}}}}{body}}}");

        Assert.Equal((text, encoding), (source.Text, source.Source.Encoding));
    }

    [Fact]
    public void ThatIsCutOffIsReadAsFarAsItGoes()
    {
        var source = Read($@"{{\rtf1{Fonts}\f1 B\'e9 tr­\'ebng \'");

        Assert.Equal("Bộ trưởng '", source.Text);
        Assert.Equal(ProblemCode.Damaged, Assert.Single(source.Problems).Code);
        Assert.Null(source.Failure);
    }

    [Fact]
    public void ThatIsNestedWithoutEndIsReadInLinearTime() =>
        Assert.Equal(ProblemCode.Damaged, Read(string.Concat(@"{\rtf1", string.Concat(Enumerable.Repeat(@"{\f1{\*\x ", 200_000)))).Problems[^1].Code);

    private static SourceText Read(string rtf) => new RtfReader().Read("a.rtf", "application/rtf", Encoding.Latin1.GetBytes(rtf));
}
