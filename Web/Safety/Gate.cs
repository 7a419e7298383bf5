using System.Security.Cryptography;
using System.Text;

namespace DirectiveMiner.Web.Safety;

/// <summary>
/// Whom the server lets in: programs that send the token, and browsers that have exchanged the token or the one-time key for a cookie. The cookie is derived from the token and does not tell it.
/// Everything is compared by SHA-256 in constant time.
/// </summary>
public sealed class Gate
{
    /// <summary>What is shorter could be guessed.</summary>
    public const int ShortestToken = 32;

    /// <summary>What is longer is not looked at.</summary>
    public const int LongestToken = 256;

    private const int SecretBytes = 32;

    private static readonly TimeSpan KeyLasts = TimeSpan.FromMinutes(15);

    private readonly byte[] token;
    private readonly DateTimeOffset keyEnds;
    private byte[]? key;

    private Gate(string token, string key, TimeProvider clock)
    {
        this.token = Hash(token);
        this.key = Hash(key);
        Clock = clock;
        keyEnds = clock.GetUtcNow() + KeyLasts;
        Cookie = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(token), "cookie"u8));
    }

    internal TimeProvider Clock { get; }

    /// <summary>The value of the cookie of a browser that has been let in.</summary>
    internal string Cookie { get; }

    /// <summary>A gate with a token of its own that nobody learns, for one browser: the key lets it in once, within a quarter of an hour.</summary>
    public static (Gate Gate, string Key) ForOneBrowser(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var key = NewSecret();
        return (new Gate(NewSecret(), key, clock), key);
    }

    /// <summary>A gate for all who know the token, and with a key for one browser.</summary>
    /// <exception cref="FormatException">The token is too short or too long, or has other characters than a header may carry (RFC 7235, token68).</exception>
    public static (Gate Gate, string Key) WithToken(string token, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(clock);
        if (token.Length is < ShortestToken or > LongestToken || !token.All(c => char.IsAsciiLetterOrDigit(c) || "-._~+/=".Contains(c, StringComparison.Ordinal)))
            throw new FormatException($"a token has {ShortestToken} to {LongestToken} letters, digits and signs of -._~+/=; make one with: openssl rand -hex 32");
        var key = NewSecret();
        return (new Gate(token, key, clock), key);
    }

    /// <summary>256 bits of chance, as hexadecimal digits.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));

    internal bool IsToken(string given) => AreEqual(token, given);

    internal bool IsCookie(string given) => AreEqual(Hash(Cookie), given);

    /// <summary>The token, or the key, which is used up by this.</summary>
    internal bool LetsIn(string given)
    {
        if (IsToken(given))
            return true;
        var known = key;
        return known is not null && AreEqual(known, given) && Clock.GetUtcNow() <= keyEnds && Interlocked.CompareExchange(ref key, null, known) == known;
    }

    private static bool AreEqual(byte[] known, string given) => CryptographicOperations.FixedTimeEquals(known, Hash(given));

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
