using Graph.Text.Reading;

namespace Graph.Text.Tests.Reading;

public sealed class ContentHashTests
{
    [Fact]
    public void EqualContentHashesEquallyWhereverItLies() =>
        Assert.Equal(Reads.Article("a.txt", "الخبر نفسه").Hash, Reads.Article("b/c.txt", EncodingTests.Encode("الخبر نفسه", "utf-16 bom")).Hash);

    [Fact]
    public void EveryFieldCounts()
    {
        var day = new DateOnly(2025, 6, 14);
        string[] hashes =
        [
            ContentHash.Of("text"),
            ContentHash.Of("text", "title"),
            ContentHash.Of("text", "", day),
            ContentHash.Of("text", null, day),
            ContentHash.Of("text", null, null, "title"),
            ContentHash.Of("text", null, null, null, "title"),
            ContentHash.Of("texttitle"),
        ];
        Assert.Distinct(hashes);
        Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{64}$", hash));
    }

    [Fact]
    public void LongTextsHashLikeTheirBytes()
    {
        var text = string.Concat(Enumerable.Repeat("نص😀", 5000));
        Assert.Equal(ContentHash.Of(text), ContentHash.Of(new string(text.AsSpan())));
        Assert.NotEqual(ContentHash.Of(text), ContentHash.Of(text + "."));
    }
}
