using System.Buffers;
using System.Buffers.Binary;

namespace Graph.Bolt.Transport;

/// <summary>Cuts messages into chunks of at most 65,535 bytes (Bolt specification, "Message chunking").</summary>
internal static class ChunkWriter
{
    public const int MaxChunk = ushort.MaxValue;

    public static void WriteMessage(IBufferWriter<byte> output, ReadOnlySpan<byte> message)
    {
        while (!message.IsEmpty)
        {
            var chunk = message[..Math.Min(MaxChunk, message.Length)];
            WriteSize(output, chunk.Length);
            output.Write(chunk);
            message = message[chunk.Length..];
        }

        WriteSize(output, 0);
    }

    /// <summary>Says that this side lives: an empty chunk between messages (NOOP, since 4.1).</summary>
    public static void WriteNoop(IBufferWriter<byte> output) => WriteSize(output, 0);

    private static void WriteSize(IBufferWriter<byte> output, int size)
    {
        BinaryPrimitives.WriteUInt16BigEndian(output.GetSpan(2), (ushort)size);
        output.Advance(2);
    }
}
