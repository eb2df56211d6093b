using System.Globalization;

namespace Graph.Building.Pipeline;

/// <summary>Where the lines of an article stand in a log.</summary>
/// <param name="Log">Number of the log.</param>
/// <param name="Facts">Offset of its first fact, in bytes.</param>
/// <param name="FactsLength">Length of its facts in bytes.</param>
/// <param name="Article">Offset of its line in the article list, in bytes.</param>
/// <param name="ArticleLength">Length of that line in bytes, without its line end.</param>
internal readonly record struct ArticlePlace(int Log, long Facts, int FactsLength, long Article, int ArticleLength);

/// <summary>Makes a key for dictionaries out of a content hash: half of it is as good as all, and a quarter of the size of its text.</summary>
internal static class HashKey
{
    internal static UInt128 Of(string hash) => UInt128.Parse(hash.AsSpan(0, Math.Min(32, hash.Length)), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
