using System.Security.Cryptography;
using System.Text;

namespace Sayso.Web.Safety;

/// <summary>The secret of this start: who has it may go in.</summary>
internal sealed class StartToken
{
    private readonly byte[] _bytes;

    public StartToken()
    {
        Value = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        _bytes = Encoding.ASCII.GetBytes(Value);
    }

    /// <summary>64 hexadecimal digits.</summary>
    public string Value { get; }

    /// <summary>Whether it is that, in a time that does not tell how near it came.</summary>
    public bool Is(string? given) => given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), _bytes);
}
