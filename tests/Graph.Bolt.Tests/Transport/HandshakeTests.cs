using System.Buffers;
using Graph.Bolt.Transport;

namespace Graph.Bolt.Tests.Transport;

public class HandshakeTests
{
    [Theory]
    [InlineData("000001FF 00080805 00020404 00000003", "000001FF 02 00080805 00000404 00")]
    [InlineData("00060605 00020404 00000104 00000003", "00000605")]
    [InlineData("00070705 00020404 00000104 00000003", "00000705")]
    [InlineData("00020404 00080805 00000000 00000000", "00000404")]
    [InlineData("00030A05 00000000 00000000 00000000", "00000805")]
    [InlineData("00000104 00000003 00000000 00000000", "00000000")]
    [InlineData("00000000 00000000 00000000 00000000", "00000000")]
    public void TheServerTakesTheFirstSlotThatFitsAndItsBestVersion(string slots, string answer)
    {
        var output = new ArrayBufferWriter<byte>();
        Handshake.Write(output, Handshake.AnswerTo([.. Handshake.Magic, .. Bytes(slots)]));
        Assert.Equal(Bytes(answer), output.WrittenSpan.ToArray());
    }

    [Theory]
    [InlineData("00000805", "5.8 False")]
    [InlineData("00000404", "4.4 False")]
    [InlineData("000001FF 02 00080805 00000404 00", "5.8 True")]
    [InlineData("000001FF 03 00000006 00030305 00020404 8101", "5.3 True")]
    public void TheClientTakesTheBestThatBothSpeakOnceAllBytesAreThere(string answer, string expected)
    {
        var bytes = Bytes(answer);
        for (var length = 0; length < bytes.Length; length++)
        {
            var part = new ReadOnlySequence<byte>(bytes, 0, length);
            Assert.False(Handshake.TryReadAnswer(ref part, out _, out _));
            Assert.Equal(length, part.Length);
        }

        var buffer = new ReadOnlySequence<byte>([.. bytes, 0xAA]);
        Assert.True(Handshake.TryReadAnswer(ref buffer, out var version, out var wantsChoice));
        Assert.Equal(expected, $"{version} {wantsChoice}");
        Assert.Equal([0xAA], buffer.ToArray());
    }

    [Fact]
    public void AChoiceComesBackTheSame()
    {
        var output = new ArrayBufferWriter<byte>();
        Handshake.WriteChoice(output, new BoltVersion(5, 7));
        var buffer = new ReadOnlySequence<byte>(output.WrittenMemory);
        Assert.True(Handshake.TryReadChoice(ref buffer, out var version));
        Assert.Equal(new BoltVersion(5, 7), version);
        Assert.True(buffer.IsEmpty);
    }

    [Fact]
    public void WhatIsNotBoltIsRefused()
    {
        Assert.Throws<BoltException>(() => Handshake.AnswerTo("GET / HTTP/1.1\r\nHost:"u8));
        foreach (var answer in (string[])["00000000", "00000007", "000001FF 01 00000006 00", "000001FF FFFF7F", "000001FF FFFFFFFFFFFFFFFFFFFF"])
        {
            var buffer = new ReadOnlySequence<byte>(Bytes(answer));
            Assert.Throws<BoltException>(() => Handshake.TryReadAnswer(ref buffer, out _, out _));
        }

        var choice = new ReadOnlySequence<byte>(Bytes("00000006 00"));
        Assert.Throws<BoltException>(() => Handshake.TryReadChoice(ref choice, out _));
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
