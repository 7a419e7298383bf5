using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Resolution;
using Xunit;
using static DirectiveMiner.Tests.Resolution.Claims;

namespace DirectiveMiner.Tests.Resolution;

public class OneNumberInTwoYears
{
    private static readonly Claim[] Both =
        [Mention("a", "34-CT/TW", "tw@", "2014-04-07", citedOn: "2024-12-01"), Mention("b", "34-CT/TW", "tw@", "2024-05-24", citedOn: "2024-12-01")];

    [Fact]
    public void MakesTwoWorks() => Assert.Equal(2, Resolved(Both).Works.Length);

    [Fact]
    public void LeavesAMentionWithoutDateAmbiguous()
    {
        var found = Resolved([.. Both, Mention("c", "34-CT/TW", "tw@", null, citedOn: "2025-01-01")]).Assignments[2];
        Assert.Equal(ResolutionStatus.Ambiguous, found.Status);
        Assert.Equal(2, found.Candidates.Length);
    }

    [Fact]
    public void ResolvesAMentionOlderThanTheSecondToTheFirst()
    {
        var found = Resolved([.. Both, Mention("c", "34-CT/TW", "tw@", null, citedOn: "2021-03-01")]).Assignments[2];
        Assert.EndsWith("/2014", found.Work, StringComparison.Ordinal);
    }

    [Fact]
    public void ResolvesByTitleWhereOnlyOneAgrees()
    {
        var found = Resolved([
            Mention("a", "34-CT/TW", "tw@", "2014-04-07", "về tiếp tục đổi mới công tác thi đua, khen thưởng"),
            Mention("b", "34-CT/TW", "tw@", "2024-05-24", "về phát triển nhà ở xã hội trong tình hình mới"),
            Mention("c", "34-CT/TW", "tw@", null, "về đổi mới công tác thi đua, khen thưởng")]).Assignments[2];
        Assert.EndsWith("/2014", found.Work, StringComparison.Ordinal);
    }

    [Fact]
    public void TakesTheOneThatTheSameTextCitesInFull()
    {
        var found = Resolved([.. Both, Mention("a", "34-CT/TW", "tw@", null, citedOn: "2025-01-01", index: 7)]).Assignments[1];
        Assert.EndsWith("/2014", found.Work, StringComparison.Ordinal);
    }
}

public class OneNumberOfTwoProvinces
{
    private static readonly Claim[] Both =
        [Document("a", "05/CT-UBND", "ubnd@phu yen", "2021-03-25"), Document("b", "05/CT-UBND", "ubnd@ben tre", "2021-02-10")];

    [Fact]
    public void IsTwoWorks() => Assert.Equal(2, Resolved(Both).Works.Length);

    [Fact]
    public void IsToldApartByTheDayWhereTheIssuerIsMissing()
    {
        var found = Resolved([.. Both, Mention("c", "05/CT-UBND", null, "2021-02-10")]).Assignments[2];
        Assert.Contains("ben-tre", found.Work, StringComparison.Ordinal);
    }

    [Fact]
    public void StaysOpenWhereOnlyTheNumberIsPrinted() =>
        Assert.Equal(ResolutionStatus.Ambiguous, Resolved([.. Both, Mention("c", "05/CT-UBND", null, null)]).Assignments[2].Status);
}

public class ADistrictOfOpenProvince
{
    [Fact]
    public void IsAmbiguousWhereTwoProvincesHaveIt()
    {
        var found = Resolved([
            Document("a", "705/KH-UBND", "ubnd huyen chau thanh@ben tre", "2024-03-21"),
            Document("b", "705/KH-UBND", "ubnd huyen chau thanh@tien giang", "2024-08-01"),
            Mention("c", "705/KH-UBND", "ubnd huyen chau thanh", null)]).Assignments[2];
        Assert.Equal(ResolutionStatus.Ambiguous, found.Status);
    }

    [Fact]
    public void IsResolvedByTheDay()
    {
        var found = Resolved([
            Document("a", "705/KH-UBND", "ubnd huyen chau thanh@ben tre", "2024-03-21"),
            Document("b", "705/KH-UBND", "ubnd huyen chau thanh@tien giang", "2024-08-01"),
            Mention("c", "705/KH-UBND", "ubnd huyen chau thanh", "2024-08-01")]).Assignments[2];
        Assert.Contains("tien-giang", found.Work, StringComparison.Ordinal);
    }
}

public class AMentionThatTellsTooLittle
{
    [Fact]
    public void IsUnresolvedWhereNothingIsKnown() =>
        Assert.Equal(ResolutionStatus.Unresolved, Resolved([Mention("a", "12/KH-UBND", "ubnd@phu yen", null)]).Assignments[0].Status);

    [Fact]
    public void IsUnresolvedWhereOnlyTheNumberAgrees() =>
        Assert.Equal(ResolutionStatus.Unresolved, Resolved([Document("a", "12/KH-UBND", "ubnd@phu yen", "2021-03-25"), Mention("b", "12/KH-UBND", null, null)]).Assignments[1].Status);

    [Fact]
    public void IsUnresolvedWhereTheOnlyCandidateIsYounger() =>
        Assert.Equal(ResolutionStatus.Unresolved, Resolved([Document("a", "12/KH-UBND", "ubnd@phu yen", "2021-03-25"), Mention("b", "12/KH-UBND", "ubnd@phu yen", null, citedOn: "2020-01-01")]).Assignments[1].Status);

    [Fact]
    public void LearnsItsDateFromABetterCitationElsewhere()
    {
        var found = Resolved([Mention("a", "12/KH-UBND", "ubnd@phu yen", "2021-03-25"), Mention("b", "12/KH-UBND", "ubnd@phu yen", null, citedOn: "2021-06-01")]);
        Assert.Equal(found.Assignments[0].Work, found.Assignments[1].Work);
    }
}

public class ConflictingDates
{
    [Fact]
    public void StayOneWorkWithBothDates()
    {
        var works = Resolved([Mention("a", "27/CT-TTg", "ttg@", "2024-08-15"), Mention("b", "27/CT-TTg", "ttg@", "2024-07-15"), Mention("c", "27/CT-TTg", "ttg@", "2024-08-15")]).Works;
        Assert.Equal(new PartialDate(2024, 8, 15), Assert.Single(works).Dates[0]);
        Assert.Equal(2, works[0].Dates.Length);
    }
}

public class AMisprintedNumber
{
    [Fact]
    public void IsLinkedAndSaidToBeRepaired()
    {
        var found = Resolved([
            Mention("a", "22-CT/TW", "tw@", "2023-05-30"), Mention("b", "22-CT/TW", "tw@", "2023-05-30"), Mention("c", "22/CT-TW", "tw@", "2023-05-30")]);
        Assert.Single(found.Works);
        Assert.Contains("repaired: printed 22/CT-TW, the document is 22-CT/TW", found.Assignments[2].Reason, StringComparison.Ordinal);
    }
}

public class TwoFilesOfOneDocument
{
    [Fact]
    public void AreOneWorkWithTwoSources() =>
        Assert.Equal<string>(["a", "b"], [.. Assert.Single(Resolved([
            Document("a", "05/CT-UBND", "ubnd@phu yen", "2021-03-25", "về phòng cháy chữa cháy rừng"),
            Document("b", "05/CT-UBND", "ubnd@phu yen", "2021-03-25", "Về phòng cháy, chữa cháy rừng")]).Works).Documents]);
}

public class TheOrderOfClaims
{
    [Fact]
    public void MakesNoDifference()
    {
        var random = new Random(20261122);
        string?[] issuers = ["ubnd@phu yen", "ubnd@ben tre", "ubnd", null];
        string?[] dates = ["2021-03-25", "2021-04-02", "2022-01-10", "2021", null];
        string?[] titles = ["về phòng cháy chữa cháy rừng", "về an toàn giao thông đường bộ", null];
        for (var round = 0; round < 200; round++)
        {
            var claims = Enumerable.Range(0, 12).Select(i => i % 4 == 0
                ? Document($"d{i}", "05/CT-UBND", Pick(issuers), Pick(dates), Pick(titles))
                : Mention($"m{i}", "05/CT-UBND", Pick(issuers), Pick(dates), Pick(titles), Pick(dates))).ToArray();
            var expected = Describe(Resolved(claims));
            random.Shuffle(claims);
            Assert.Equal(expected, Describe(Resolved(claims)));
        }

        string? Pick(string?[] values) => values[random.Next(values.Length)];
    }

    private static string Describe(BucketOutcome outcome) =>
        string.Join('\n', outcome.Works.Select(work => $"{work.Key} {string.Join(',', work.Dates)} {work.Title} {string.Join(',', work.Documents)}"))
        + string.Join('\n', outcome.Assignments.Select(a => $"{a.Claim} {a.Status} {a.Work} {string.Join(',', a.Candidates)} {a.Reason}"));
}
