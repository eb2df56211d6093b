using System.Buffers;
using Graph.Bolt.Transport;

namespace Graph.Bolt.Tests.Transport;

public class ChunkingTests
{
    private static readonly byte[] Stream = Convert.FromHexString("0000" + "0002AABB" + "0001CC" + "0000" + "0000" + "0000" + "0001DD" + "0000" + "0000");

    [Fact]
    public void MessagesReadTheSameWhereverTheirBytesAreCut()
    {
        for (var first = 0; first <= Stream.Length; first++)
            for (var second = first; second <= Stream.Length; second++)
                Assert.Equal("AABBCC DD", Read(Stream[..first], Stream[first..second], Stream[second..]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(200_000)]
    public void AMessageOfAnyLengthComesBackTheSame(int length)
    {
        var message = new byte[length];
        new Random(length).NextBytes(message);
        var output = new ArrayBufferWriter<byte>();
        ChunkWriter.WriteNoop(output);
        ChunkWriter.WriteMessage(output, message);
        Assert.Equal(Convert.ToHexString(message), Read(output.WrittenSpan.ToArray()));
    }

    [Fact]
    public void AMessageTooLongIsRefusedBeforeItsBytesCome()
    {
        var buffer = new ReadOnlySequence<byte>(Convert.FromHexString("0003AABBCC" + "0002"));
        var error = Assert.Throws<BoltException>(() => new MessageAssembler(4).TryAssemble(ref buffer));
        Assert.Equal(BoltException.Invalid, error.Code);
    }

    private static string Read(params byte[][] parts)
    {
        var (assembler, messages, unread) = (new MessageAssembler(1 << 20), new List<string>(), Array.Empty<byte>());
        foreach (var part in parts)
        {
            var buffer = new ReadOnlySequence<byte>([.. unread, .. part]);
            while (assembler.TryAssemble(ref buffer)) messages.Add(Convert.ToHexString(assembler.Message));
            unread = buffer.ToArray();
        }

        Assert.Empty(unread);
        return string.Join(' ', messages);
    }
}
