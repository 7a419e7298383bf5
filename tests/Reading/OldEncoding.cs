using DirectiveMiner.Bench.Formats;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Reading.Encodings;
using Xunit;

namespace DirectiveMiner.Tests.Reading;

/// <summary>The tables of letters, both ways.</summary>
public sealed class OldEncoding
{
    public static TheoryData<string> Names() => [.. LegacyEncodings.All.Select(encoding => encoding.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void GivesBackTheWholeAlphabet(string name)
    {
        var encoding = LegacyEncodings.Named(name);
        foreach (var row in LegacyEncodings.Letters.Where(row => row.Codes.ContainsKey(name)))
        {
            foreach (var code in row.Codes[name])
                Assert.Equal($"({row.Letter})", encoding.Decode(CodeBytes.ToText([(byte)'(', .. Convert.FromHexString(code), (byte)')'])));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WritesEveryLetterThatItHas(string name)
    {
        var lacking = LegacyEncodings.Letters.Where(row => !row.Codes.ContainsKey(name)).Select(row => row.Letter).ToList();

        Assert.Equal(134, LegacyEncodings.Letters.Length);
        Assert.All(lacking, letter => Assert.True(LegacyEncodings.Named(name).LacksCapitals && char.IsUpper(letter), $"{name} lacks {letter}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void GivesNoCodeToTwoLetters(string name) =>
        Assert.Empty(LegacyEncodings.Letters.Where(row => row.Codes.ContainsKey(name)).SelectMany(row => row.Codes[name]).GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [MemberData(nameof(Names))]
    public void ReadsItsOwnExamples(string name) =>
        Assert.All(LegacyEncodings.Named(name).Row.Examples, example => Assert.Equal(example.Text, LegacyEncodings.Named(name).Decode(example.Written)));

    [Theory]
    [MemberData(nameof(Names))]
    public void IsRecognisedByItsExamples(string name)
    {
        var examples = LegacyEncodings.Named(name).Row.Examples;
        var converted = RunText.Convert(string.Join('\n', examples.Select(example => example.Written)), "utf-8");

        Assert.Equal((string.Join('\n', examples.Select(example => example.Text)), name), (converted.Texts[0], converted.Encoding));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void IsRecognisedInAPlainFile(string name)
    {
        var text = $"{Workplaces.Plan}\n\n{Workplaces.Plan}\n";
        var source = new PlainTextReader().Read("a.txt", "text/plain", LegacyWriter.Bytes(text, name));

        Assert.Equal((name == "TCVN3" ? LegacyWriter.WithoutTonedCapitals(text) : text, name), (source.Text, source.Source.Encoding));
        Assert.Empty(source.Problems);
    }

    [Fact]
    public void OfCapitalsByFontIsReadInCapitals()
    {
        var converted = RunText.Convert([new TextRun("quyÕt ®Þnh\n", ".VnTimeH"), new TextRun("VÒ viÖc b¶o vÖ rõng", ".VnTime")], "utf-16le");

        Assert.Equal(["QUYẾT ĐỊNH\n", "Về việc bảo vệ rừng"], converted.Texts.ToArray());
        Assert.Equal("TCVN3", converted.Encoding);
    }

    [Fact]
    public void IsNotBelievedOfAFontWhoseTextIsUnicode()
    {
        TextRun[] runs = [new("Quyết định về việc bảo vệ rừng à", "VNI-Times"), new("Nơi nhận: ủy ban", ".VnTimeH")];

        Assert.Equal(runs.Select(run => run.Text), RunText.Convert(runs, "utf-16le").Texts);
    }

    [Fact]
    public void JoinsALetterAndItsMarkThatAreInTwoRuns() =>
        Assert.Equal(["Cộ", "ng hòa"], RunText.Convert([new TextRun("Co", "VNI-Times"), new TextRun("äng hoøa", "VNI-Times")], "utf-16le").Texts.ToArray());

    [Fact]
    public void OfSomeLinesOnlyIsReadThere()
    {
        const string Own = "Điều 1. Giao Sở Y tế chủ trì, phối hợp.";
        var converted = RunText.Convert($"{Own}\nC¸c ®Þa ph­¬ng tæ chøc thùc hiÖn nghiªm tóc.\n{Own}\nCaùc ñòa phöông toå chöùc thöïc hieän nghieâm tuùc.\n{Own}\nTæng\n", "utf-8");

        Assert.Equal($"{Own}\nCác địa phương tổ chức thực hiện nghiêm túc.\n{Own}\nCác địa phương tổ chức thực hiện nghiêm túc.\n{Own}\nTổng\n", converted.Texts[0]);
        Assert.Equal("utf-8+TCVN3+VNI-Windows", converted.Encoding);
    }

    [Theory]
    [InlineData("L'été à la côte d'Ivoire : où êtes-vous, garçon ? Le maître a dû céder sa forêt à l'évêque.")]
    [InlineData("Die Verordnung über die Größe der Bäume; für Österreich gültig, Straße frei.")]
    [InlineData("I have been to. the office. Did you add? It's the one' (see the plan).")]
    [InlineData("Diện tích 25 m², nhiệt độ 30°C ± 2, ½ số hộ, § 5, © 2020")]
    [InlineData("Quyết\u00ADđịnh của Thủ\u00ADtướng")]
    [InlineData("Ð/c Nguyễn Văn Ðức, Ðảng ủy xã")]
    public void IsNotSeenWhereThereIsNone(string text)
    {
        var converted = RunText.Convert(text, "utf-8");

        Assert.Equal((text, "utf-8"), (converted.Texts[0], converted.Encoding));
    }
}
