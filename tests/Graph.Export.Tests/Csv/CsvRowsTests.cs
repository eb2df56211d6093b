using System.Text;

namespace Graph.Export.Tests.Csv;

public class CsvRowsTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a|b / 1|2")]
    [InlineData("a,b\r\n1,2", "a|b / 1|2")]
    [InlineData("\uFEFFa\n", "a")]
    [InlineData("\"a,b\",\"say \"\"x\"\"\"\n", "a,b|say \"x\"")]
    [InlineData("\"two\nlines\",2\n3,4\n", "two\nlines|2 / 3|4")]
    [InlineData("\"\",\"\"\"\"\r\n,\n", "|\" / |")]
    [InlineData("a\n\n\nb\n", "a / b")]
    [InlineData(",", "|")]
    [InlineData("a\"b,c\n", "a\"b|c")]
    [InlineData("", "")]
    [InlineData("\n", "")]
    public void RowsAreCutAsRfc4180Says(string text, string expected)
    {
        foreach (var step in (int[])[1, 2, 3, 1000]) Assert.Equal(expected, Read(text, step));
    }

    [Theory]
    [InlineData("a,\"b\n", 1)]
    [InlineData("a\n\"b\"x\n", 2)]
    [InlineData("\"a\nb\"\nc,\"", 3)]
    public void ABrokenRowIsToldByItsLine(string text, long line) =>
        Assert.Equal(line, Assert.Throws<CsvException>(() => Read(text, 1000)).Line);

    [Fact]
    public void ARowLongerThanAllowedIsRefused() =>
        Assert.Throws<CsvException>(() => Read(new string('x', 5 << 20), 1 << 20));

    private static string Read(string text, int step)
    {
        using var rows = new CsvRows("test.csv", new SlowStream(Encoding.UTF8.GetBytes(text), step), 2 << 20);
        var found = new List<string>();
        while (rows.MoveNext())
            found.Add(string.Join("|", Enumerable.Range(0, rows.Count).Select(field => Encoding.UTF8.GetString(rows[field]))));
        return string.Join(" / ", found);
    }

    private sealed class SlowStream(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, step));
    }
}
