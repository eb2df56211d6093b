using System.Buffers;
using Graph.Bolt.PackStream;
using Graph.Bolt.Values;
using Graph.Model;

namespace Graph.Bolt.Tests;

/// <summary>Values to bytes and back, as one dialect has them.</summary>
internal static class Packed
{
    public static readonly BoltDialect[] Dialects =
    [
        new(new BoltVersion(4, 4)),
        new(new BoltVersion(4, 4), UtcPatch: true),
        new(new BoltVersion(5, 8)),
    ];

    public static byte[] Write(BoltValue value, BoltDialect dialect)
    {
        var output = new ArrayBufferWriter<byte>();
        new ValueWriter(new PackWriter(output), dialect).Write(value);
        return output.WrittenSpan.ToArray();
    }

    public static BoltValue Read(ReadOnlySpan<byte> bytes, BoltDialect dialect, int maxDepth = 64)
    {
        var reader = new ValueReader(new PackReader(bytes, maxDepth), dialect);
        var value = reader.Read();
        return reader.Pack.IsAtEnd ? value : throw new BoltException("Bytes follow the value.");
    }

    public static string Hex(Value value) => Convert.ToHexString(Write(value, Dialects[^1]));
}
