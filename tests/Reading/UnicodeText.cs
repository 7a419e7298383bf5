using System.Text;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Reading;

/// <summary>Every Unicode text of the shared documents.</summary>
public sealed class UnicodeText
{
    public static TheoryData<string> Folders() => ["seeds", "real", "families", "unlabelled", "legacy"];

    [SkippableTheory]
    [MemberData(nameof(Folders))]
    public void IsTakenForNoOldEncoding(string folder)
    {
        var faults = new List<string>();
        foreach (var path in SharedFolder.Texts(folder))
        {
            var bytes = File.ReadAllBytes(path);
            var source = new PlainTextReader().Read(path, "text/plain", bytes);
            if (source.Source.Encoding != "utf-8" || source.Text != Encoding.UTF8.GetString(bytes))
                faults.Add($"{path}: {source.Source.Encoding}");
        }
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }
}
