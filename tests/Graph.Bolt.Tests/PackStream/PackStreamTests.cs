using System.Buffers;
using Graph.Bolt.PackStream;
using Graph.Model;

namespace Graph.Bolt.Tests.PackStream;

/// <summary>The examples of the PackStream specification, and those of each border between markers.</summary>
public class PackStreamTests
{
    [Theory]
    [InlineData(1, "01")]
    [InlineData(42, "2A")]
    [InlineData(-16, "F0")]
    [InlineData(-17, "C8EF")]
    [InlineData(128, "C90080")]
    [InlineData(1234, "C904D2")]
    [InlineData(-32_769, "CAFFFF7FFF")]
    [InlineData(long.MinValue, "CB8000000000000000")]
    public void AnIntegerTakesTheFewestBytes(long value, string hex) => Assert.Equal(hex, Packed.Hex(value));

    [Fact]
    public void TheOtherScalarsAreWrittenAsSpecified()
    {
        Assert.Equal("C0", Packed.Hex(Value.Null));
        Assert.Equal("C2", Packed.Hex(false));
        Assert.Equal("C3", Packed.Hex(true));
        Assert.Equal("C13FF3AE147AE147AE", Packed.Hex(1.23));
        Assert.Equal("8141", Packed.Hex("A"));
        Assert.Equal("D01A" + Convert.ToHexString("ABCDEFGHIJKLMNOPQRSTUVWXYZ"u8), Packed.Hex("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
        Assert.Equal("83EFBFBD", Packed.Hex("\uD800"));
        Assert.Equal("CC03010203", Convert.ToHexString(Packed.Write(new byte[] { 1, 2, 3 }, Packed.Dialects[^1])));
    }

    [Fact]
    public void ListsMapsAndStructuresAreWrittenAsSpecified()
    {
        Assert.Equal("93010203", Packed.Hex(Value.List([1, 2, 3])));
        Assert.Equal("D410" + string.Concat(Enumerable.Repeat("01", 16)), Packed.Hex(Value.List([.. Enumerable.Repeat<Value>(1, 16)])));
        Assert.Equal("A1816101", Packed.Hex(new MapValue([new("a", 1)])));
        Assert.Equal("B1440A", Packed.Hex(new Date(10)));
    }

    [Theory]
    [InlineData(255, "D0FF")]
    [InlineData(256, "D10100")]
    [InlineData(65_535, "D1FFFF")]
    [InlineData(65_536, "D200010000")]
    public void ATextsSizeTakesTheFewestBytes(int length, string hex) => Assert.StartsWith(hex + "78", Packed.Hex(new string('x', length)), StringComparison.Ordinal);

    [Fact]
    public void ALongerFormThanNeededReadsTheSame() =>
        Assert.Equal(1, new PackReader(Convert.FromHexString("CB0000000000000001"), 1).ReadInteger());

    [Fact]
    public void BytesInSeveralSegmentsReadAsOne()
    {
        var first = new Segment([0x83, 0x41], null, 0);
        var last = first.Append([0x42, 0x43]);
        Assert.Equal("ABC", new PackReader(new ReadOnlySequence<byte>(first, 0, last, 2), 1).ReadText());
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] bytes, Segment? before, long start)
        {
            Memory = bytes;
            RunningIndex = start;
            if (before is not null) before.Next = this;
        }

        public Segment Append(byte[] bytes) => new(bytes, this, RunningIndex + Memory.Length);
    }
}
