using DirectiveMiner.Pipeline.Reading.Pages;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Scans;

/// <summary>Notes of digital signatures in the text layer of a scan: what they cover is not recognized, what lies between them is.</summary>
public sealed class SignaturesOnAPage
{
    [Fact]
    public void HaveABoxEach()
    {
        var boxes = SignatureNote.Places([Line("Người ký: Sở Y tế", 60, 400), Line("Email: syt@example.vn", 72, 400), Line("Người ký: Lê Thị Hoa", 700, 320), Line("Thời gian ký: 22.03.2024", 712, 320)]);

        Assert.Equal(2, boxes.Count);
        Assert.All(boxes, box => Assert.InRange(box.Height, 20, 40));
        Assert.DoesNotContain(boxes, box => box.Top < 300 && box.Bottom > 300);
    }

    [Fact]
    public void AreNoneOnAPageWithoutSuchWords() => Assert.Empty(SignatureNote.Places([Line("Nơi nhận:", 700, 60)]));

    private static List<PageWord> Line(string text, double top, double left) => [.. text.Split(' ').Select((word, i) => new PageWord(word, left + (30 * i), top, left + (30 * i) + 28, top + 10))];
}
