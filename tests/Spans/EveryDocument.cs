using System.Collections.Concurrent;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Spans;

public sealed class EveryDocument
{
    [SkippableTheory]
    [InlineData("seeds")]
    [InlineData("real")]
    [InlineData("families")]
    [InlineData("unlabelled")]
    public void QuotesItsOriginal(string folder) =>
        CheckAll([.. SharedFolder.Texts(folder).Select(f => (f, SharedFolder.Read(f).Text))]);

    [Fact]
    public void OfTheCorpus_QuotesItsOriginal() => CheckAll(Corpus());

    [SkippableTheory]
    [MemberData(nameof(Mutations))]
    public void Mutated_QuotesItsOriginal(string mutation)
    {
        var change = Mutation.All.First(m => m.Name == mutation);
        CheckAll([.. SharedTexts().Select(t => (t.Name, change.Apply(t.Text, new Random(Seed(t.Name)))))]);
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public void OfTheCorpus_Mutated_QuotesItsOriginal(string mutation)
    {
        var change = Mutation.All.First(m => m.Name == mutation);
        CheckAll([.. Corpus().Select(t => (t.Name, change.Apply(t.Text, new Random(Seed(t.Name)))))]);
    }

    [SkippableTheory]
    [MemberData(nameof(HarmlessMutations))]
    public void InOtherUnits_SaysTheSame(string mutation)
    {
        var change = Mutation.KeepingTheReading.First(m => m.Name == mutation);
        var differing = new ConcurrentBag<string>();
        Parallel.ForEach(SharedTexts(), Two, text =>
        {
            var before = Reading.Of(Ingestion.Mine(SharedFolder.Compose(text.Text)));
            var after = Reading.Of(Ingestion.Mine(SharedFolder.Compose(change.Apply(text.Text, new Random(Seed(text.Name))))));
            var lost = before.Except(after).ToList();
            var won = after.Except(before).ToList();
            if (lost.Count + won.Count > 0)
                differing.Add($"{text.Name}: {string.Join(" | ", lost.Take(4))}  <>  {string.Join(" | ", won.Take(4))}");
        });
        Assert.True(differing.IsEmpty, $"{differing.Count} documents read otherwise\n" + string.Join("\n", differing.Order(StringComparer.Ordinal).Take(20)));
    }

    public static TheoryData<string> Mutations() => [.. Mutation.All.Select(m => m.Name)];

    public static TheoryData<string> HarmlessMutations() => [.. Mutation.KeepingTheReading.Select(m => m.Name)];

    private static readonly ParallelOptions Two = new() { MaxDegreeOfParallelism = 2 };

    /// <summary>The annotated texts and every fifth of the others.</summary>
    private static List<(string Name, string Text)> SharedTexts() =>
        [.. new[] { "seeds", "real", "families" }.SelectMany(SharedFolder.Texts)
            .Concat(SharedFolder.Texts("unlabelled").Where((_, i) => i % 5 == 0))
            .Select(f => (f, SharedFolder.Read(f).Text))];

    private static List<(string Name, string Text)> Corpus() =>
        [.. RepositoryFolder.Files("corpus", ".txt").Concat(RepositoryFolder.Files("corpus", ".md"))
            .Select(f => (f, SharedFolder.Read(RepositoryFolder.Combine("corpus", f)).Text))];

    private static int Seed(string name) => Path.GetFileName(name).Aggregate(17, (seed, c) => unchecked((seed * 31) + c));

    private static void CheckAll(IReadOnlyCollection<(string Name, string Text)> texts)
    {
        var breaches = new ConcurrentBag<string>();
        Parallel.ForEach(texts, Two, text =>
        {
            MinedDocument mined = Ingestion.Mine(SharedFolder.Compose(text.Text, text.Name));
            foreach (var breach in SpanInvariants.Breaches(mined, text.Text))
                breaches.Add($"{text.Name}: {breach}");
        });
        Assert.True(breaches.IsEmpty, $"{breaches.Count} breaches\n" + string.Join("\n", breaches.Order(StringComparer.Ordinal).Take(20)));
    }
}
