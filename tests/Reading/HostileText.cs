using System.Diagnostics;
using System.Text;
using DirectiveMiner.Pipeline.Reading.Encodings;
using Xunit;

namespace DirectiveMiner.Tests.Reading;

/// <summary>Text that is meant to be slow, or is none.</summary>
public sealed class HostileText
{
    private const int Size = 1 << 20;

    public static TheoryData<string> Kinds() => ["random bytes", "one endless line", "marks only", "a line a letter", "VIQR without end"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void IsDecodedInLinearTime(string kind)
    {
        var (half, whole) = (Seconds(kind, Size / 2), Seconds(kind, Size));

        Assert.True(whole < Math.Max(1, 5 * half), $"{kind}: {half:0.000} s for half, {whole:0.000} s for all");
    }

    private static double Seconds(string kind, int size)
    {
        var bytes = Bytes(kind, size);
        TextBytes.Decode(bytes.AsSpan(0, size / 16), System.Collections.Immutable.ImmutableArray.CreateBuilder<Models.Problem>());
        var watch = Stopwatch.StartNew();
        var (text, _) = TextBytes.Decode(bytes, System.Collections.Immutable.ImmutableArray.CreateBuilder<Models.Problem>());
        Assert.InRange(text.Length, 1, size);
        return watch.Elapsed.TotalSeconds;
    }

    private static byte[] Bytes(string kind, int size)
    {
        var bytes = new byte[size];
        switch (kind)
        {
            case "random bytes": new Random(6).NextBytes(bytes); break;
            case "one endless line": Fill("Céng hoµ x· héi chñ nghÜa "); break;
            case "marks only": Fill("ùøûõïâáàåãä"); break;
            case "a line a letter": Fill("é\nµ\n"); break;
            case "VIQR without end": Fill("a^'o+.\\"); break;
        }
        return bytes;

        void Fill(string text)
        {
            var piece = Encoding.Latin1.GetBytes(text);
            for (var i = 0; i < size; i++)
                bytes[i] = piece[i % piece.Length];
        }
    }
}
