using FsCheck.Xunit;

namespace Graph.Model.Tests.Columns;

[Properties(Arbitrary = [typeof(ValueGen)], MaxTest = 200)]
public class ColumnTests
{
    [Property]
    public void EveryValueReadsBackAsItWasWritten(Value[] values)
    {
        var column = new Column(1);
        for (var i = 0; i < values.Length; i++) column.Set(i, values[i]);
        column.Share();
        AssertSame(values, i => column[i]);
    }

    [Property]
    public void EveryPageReadsBackFromItsBytes(Value[] values)
    {
        var slots = new Value[ColumnPage.Size];
        values.AsSpan(0, Math.Min(values.Length, slots.Length)).CopyTo(slots);
        var page = new PageEncoder().Encode(slots);
        if (page is null) return;
        var writer = new ByteWriter();
        page.Save(writer);
        var reader = new ByteReader(writer.Written);
        var loaded = ColumnPage.Load(ref reader, new TextPool())!;
        Assert.True(reader.AtEnd);
        AssertSame(slots, i => loaded[i]);
        for (var i = 0; i < slots.Length; i++) Assert.Equal(!slots[i].IsNull, loaded.Has(i));
    }

    [Property]
    public void AForkLeavesItsOriginAsItWas(Value[] values, int at)
    {
        if (values.Length == 0) return;
        var column = new Column(1);
        for (var i = 0; i < values.Length; i++) column.Set(i, values[i]);
        column.Share();
        var fork = column.Fork(4);
        var id = (at & int.MaxValue) % values.Length;
        fork.Set(id, "changed");
        Assert.Equal("changed", fork[id]);
        fork.Share();
        AssertSame(values, i => column[i]);
        AssertSame([.. values[..id], "changed", .. values[(id + 1)..]], i => fork[i]);
    }

    [Fact]
    public void SmallNumbersTakeOneByteEach()
    {
        var slots = Enumerable.Range(1_000_000, ColumnPage.Size).Select(number => (Value)number).ToArray();
        var writer = new ByteWriter();
        new PageEncoder().Encode(slots)!.Save(writer);
        Assert.InRange(writer.Length, ColumnPage.Size, ColumnPage.Size + 32);
    }

    [Fact]
    public void TextsAreReadAsUtf8WithoutMakingStrings()
    {
        var column = new Column(1);
        for (var i = 0; i < 300; i++) column.Set(i, "نص " + i);
        column.Share();
        Assert.True(column.TryGetUtf8(299, out var text));
        Assert.Equal("نص 299", System.Text.Encoding.UTF8.GetString(text));
    }

    private static void AssertSame(Value[] expected, Func<int, Value> actual)
    {
        for (var i = 0; i < expected.Length; i++)
            Assert.True(expected[i].IsIdenticalTo(actual(i)), $"{i}: {expected[i].Kind} {actual(i).Kind} {actual(i)}");
    }
}
