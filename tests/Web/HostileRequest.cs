using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace DirectiveMiner.Tests.Web;

public sealed class HostileRequest(ServedCorpus corpus) : IClassFixture<ServedCorpus>
{
    [Theory]
    [InlineData("../../../../../../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\..\\etc\\passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd\0.txt")]
    [InlineData("")]
    [InlineData("\ud83d")]
    [InlineData("'; DROP TABLE documents; --")]
    [InlineData("<script>alert(1)</script>")]
    public async Task ReadsNoFileAndIsNoFault(string document)
    {
        foreach (var address in new[] { "document?doc=", "document/text?doc=", "chain?doc=", "coverage?parent=", "graph?doc=", "cites?citation=", "search?q=", "targets?doc=", "findings?doc=", "campaigns?doc=" })
        {
            var response = await corpus.Client.GetAsync($"/api/{address}{Escaped(document)}");

            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.Conflict, $"{address}: {response.StatusCode}");
            Assert.DoesNotContain("root:", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        Assert.Empty(corpus.Log.ToString());
    }

    [Theory]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/page.js/../../../etc/passwd")]
    public async Task GetsNothingButThePage(string path)
    {
        var answer = await Raw($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.Empty(corpus.Log.ToString());
    }

    [Theory]
    [InlineData("POST /api/status HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", 405)]
    [InlineData("DELETE /api/document?doc=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 405)]
    [InlineData("GET /api/status HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc", 413)]
    [InlineData("GET /api/status HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n", 413)]
    [InlineData("HEAD /api/status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 200)]
    [InlineData("GET /api/status HTTP/1.1\r\nConnection: close\r\n\r\n", 400)]
    public async Task IsAnsweredByItsKind(string request, int status) => Assert.StartsWith($"HTTP/1.1 {status} ", await Raw(request), StringComparison.Ordinal);

    [Theory]
    [InlineData("GET /api/search?q={0} HTTP/1.1\r\nHost: localhost\r\n\r\n", 414)]
    [InlineData("GET /api/status HTTP/1.1\r\nHost: localhost\r\nX-Long: {0}\r\n\r\n", 431)]
    public async Task IsRefusedWhereItIsTooLong(string request, int status) =>
        Assert.StartsWith($"HTTP/1.1 {status} ", await Raw(request.Replace("{0}", new string('a', 20_000), StringComparison.Ordinal)), StringComparison.Ordinal);

    /// <summary>Percent-encoded as UTF-8, half a surrogate pair as the bytes that no decoder takes.</summary>
    private static string Escaped(string text) => text.Length == 1 && char.IsSurrogate(text[0]) ? "%ED%A0%BD" : Uri.EscapeDataString(text);

    private async Task<string> Raw(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, corpus.Client.BaseAddress!.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync();
    }
}
