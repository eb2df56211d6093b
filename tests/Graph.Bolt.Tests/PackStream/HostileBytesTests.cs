namespace Graph.Bolt.Tests.PackStream;

public class HostileBytesTests
{
    [Fact]
    public void EveryTruncationIsAnErrorOfTheProtocol()
    {
        var values = new RandomValues(5);
        for (var i = 0; i < 40; i++)
        {
            var bytes = Packed.Write(values.Next(2), Packed.Dialects[i % 3]);
            for (var length = 0; length < Math.Min(bytes.Length, 3000); length++)
                Assert.Throws<BoltException>(() => Packed.Read(bytes.AsSpan(0, length), Packed.Dialects[i % 3]));
        }
    }

    [Fact]
    public void FlippedBitsGiveAValueOrAnErrorOfTheProtocol()
    {
        var (random, values) = (new Random(3), new RandomValues(9));
        var refused = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var bytes = Packed.Write(values.Next(2), Packed.Dialects[i % 3]);
            for (var flips = random.Next(1, 4); flips > 0; flips--) bytes[random.Next(Math.Min(bytes.Length, 200))] ^= (byte)(1 << random.Next(8));
            if (!Reads(bytes, i % 3)) refused++;
        }

        Assert.InRange(refused, 1, 2_999);
    }

    [Fact]
    public void ThreeBytesOfAnyKindGiveAValueOrAnErrorOfTheProtocol()
    {
        var read = 0;
        for (var number = 0; number < 1 << 24; number += 251)
            if (Reads([(byte)(number >> 16), (byte)(number >> 8), (byte)number], 2)) read++;
        Assert.NotEqual(0, read);
    }

    [Theory]
    [InlineData("D27FFFFFFF", "a text of 2 GiB")]
    [InlineData("D6FFFFFFFF", "a list of 4 billion")]
    [InlineData("DA7FFFFFFF", "a map of 2 billion")]
    [InlineData("CE80000000", "bytes of 2 GiB")]
    [InlineData("82C328", "no UTF-8")]
    [InlineData("A2816101816102", "a key twice")]
    [InlineData("A10102", "a key that is no text")]
    [InlineData("B14400", "bytes after the value", "00")]
    [InlineData("B144CB7FFFFFFFFFFFFFFF", "a day out of range")]
    [InlineData("B3690000847A7A7A7A", "an unknown zone")]
    [InlineData("B34600 00 00", "a legacy date-time in 5.8")]
    [InlineData("B250009000", "a path of two fields")]
    [InlineData("B350909090", "a path without nodes")]
    [InlineData("C4", "no marker")]
    public void LiesAreRefused(string hex, string why, string after = "")
    {
        var bytes = Convert.FromHexString((hex + after).Replace(" ", "", StringComparison.Ordinal));
        Assert.True(Record.Exception(() => Packed.Read(bytes, Packed.Dialects[^1])) is BoltException, why);
    }

    [Fact]
    public void NestingEndsAtTheLimit()
    {
        Assert.NotNull(Packed.Read([.. Enumerable.Repeat((byte)0x91, 64), 0x01], Packed.Dialects[0]).ToString());
        Assert.Throws<BoltException>(() => Packed.Read([.. Enumerable.Repeat((byte)0x91, 65), 0x01], Packed.Dialects[0]));
        Assert.Throws<BoltException>(() => Packed.Read([.. Enumerable.Repeat((byte)0x91, 1_000_000), 0x01], Packed.Dialects[0]));
    }

    private static bool Reads(byte[] bytes, int dialect)
    {
        try
        {
            Packed.Read(bytes, Packed.Dialects[dialect]);
            return true;
        }
        catch (BoltException)
        {
            return false;
        }
    }
}
