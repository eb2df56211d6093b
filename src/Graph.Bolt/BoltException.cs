using System.Diagnostics.CodeAnalysis;

namespace Graph.Bolt;

/// <summary>A peer that breaks the protocol: bytes that are no PackStream, a message out of turn, a limit exceeded.</summary>
/// <remarks>The connection cannot go on after it.</remarks>
public sealed class BoltException(string message, string code = BoltException.InvalidFormat) : Exception(message)
{
    /// <summary>The code for bytes that cannot be read.</summary>
    public const string InvalidFormat = "Neo.ClientError.Request.InvalidFormat";

    /// <summary>The code for a message that may not come now.</summary>
    public const string Invalid = "Neo.ClientError.Request.Invalid";

    /// <summary>Neo4j's status code, which a client sees.</summary>
    public string Code => code;

    [DoesNotReturn]
    internal static void Throw(string message) => throw new BoltException(message);

    [DoesNotReturn]
    internal static void ThrowEnded() => throw new BoltException("The message ends in the middle of a value.");
}
