using System.Globalization;
using System.Net;
using System.Net.Sockets;
using DirectiveMiner.Tests.Cli;
using DirectiveMiner.Web;
using Xunit;

namespace DirectiveMiner.Tests.Web;

public sealed class AddressToListenOn
{
    [Theory]
    [InlineData("http://127.0.0.1:8095", "http://127.0.0.1:8095", true)]
    [InlineData("http://localhost:0", "http://127.0.0.1:0", true)]
    [InlineData("http://[::1]:8095/", "http://[::1]:8095", true)]
    [InlineData("http://0.0.0.0:80", "http://0.0.0.0:80", false)]
    [InlineData("http://[::]:8095", "http://[::]:8095", false)]
    [InlineData("http://192.0.2.7:8095", "http://192.0.2.7:8095", false)]
    public void IsRead(string url, string expected, bool local)
    {
        var read = ServeUrl.ParseAll(url).Single();

        Assert.Equal((expected, local), (read.ToString(), read.IsLocal));
    }

    [Theory]
    [InlineData("8095")]
    [InlineData("127.0.0.1:8095")]
    [InlineData("https://127.0.0.1:8095")]
    [InlineData("http://127.0.0.1:65536")]
    [InlineData("http://127.0.0.1:8095/plans")]
    [InlineData("http://user:secret@127.0.0.1:8095")]
    [InlineData("http://example.org:8095")]
    [InlineData("http://*:8095")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData(";")]
    [InlineData("")]
    public void IsMisuseWhereItIsNone(string url)
    {
        using var workplace = Workplace.WithPlans();

        var result = workplace.Run("serve", "--urls", url);

        Assert.Equal(2, result.Code);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void IsMisuseWhereItIsTaken()
    {
        using var workplace = Workplace.WithPlans();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var result = workplace.Run("serve", "--urls", $"http://127.0.0.1:{port}");

        Assert.Equal(2, result.Code);
        Assert.Contains($"http://127.0.0.1:{port}", Assert.Single(result.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }
}
