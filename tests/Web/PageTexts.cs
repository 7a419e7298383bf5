using System.Text.RegularExpressions;
using DirectiveMiner.Tests.Places;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Web;

/// <summary>The page's words, in Vietnamese and English.</summary>
public sealed partial class PageTexts
{
    private static readonly JObject Vietnamese = Texts("vi"), English = Texts("en");

    [Fact]
    public void HaveTheSameKeysInBothLanguages() => Assert.Equal(Keys(Vietnamese), Keys(English));

    [Fact]
    public void AreInTheOrderOfTheirKeys() => Assert.Equal(Keys(Vietnamese).Order(StringComparer.Ordinal), Keys(Vietnamese));

    [Fact]
    public void HaveTheSamePlacesToFillIn() =>
        Assert.All(Keys(Vietnamese), key => Assert.Equal(Places(English, key), Places(Vietnamese, key)));

    [Fact]
    public void AreAllUsed()
    {
        var source = string.Join('\n', Directory.EnumerateFiles(RepositoryFolder.Combine("Web/page/src"), "*.ts*", SearchOption.AllDirectories).Select(File.ReadAllText));
        var whole = Quoted().Matches(source).Select(match => match.Groups[1].Value).ToHashSet();
        var groups = Named().Matches(source).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.All(Keys(Vietnamese), key => Assert.True(whole.Contains(key) || groups.Contains(key.Split('.')[0]), key));
    }

    [Fact]
    public void OfGroupsAreThere()
    {
        var source = string.Join('\n', Directory.EnumerateFiles(RepositoryFolder.Combine("Web/page/src"), "*.tsx", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.All(Named().Matches(source).Select(match => match.Groups[1].Value).Distinct(), group => Assert.Contains(Keys(Vietnamese), key => key.StartsWith($"{group}.", StringComparison.Ordinal)));
    }

    private static JObject Texts(string language) => JObject.Parse(File.ReadAllText(RepositoryFolder.Combine($"Web/page/src/text/{language}.json")));

    private static IEnumerable<string> Keys(JObject texts) => texts.Properties().Select(text => text.Name);

    private static IEnumerable<string> Places(JObject texts, string key) => Place().Matches((string?)texts[key] ?? "").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("\"([A-Za-z]+(?:\\.[A-Za-z]+)*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex("name\\(\"([A-Za-z]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    [GeneratedRegex("\\{\\d\\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
