using System.Globalization;

namespace Graph.Building.Log;

/// <summary>
/// The order of articles in a store: by file path (ordinal), and within a file by number, so that <c>news.jsonl#9</c> comes before
/// <c>news.jsonl#10</c> and <c>big.txt</c> before <c>big.txt#part2</c>. It is the order in which files are read.
/// </summary>
internal sealed class ArticleOrder : IComparer<string>
{
    internal static ArticleOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (leftFile, leftNumber) = Split(x ?? "");
        var (rightFile, rightNumber) = Split(y ?? "");
        var order = leftFile.SequenceCompareTo(rightFile);
        if (order == 0) order = leftNumber.CompareTo(rightNumber);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    private static (ReadOnlyMemoryText File, long Number) Split(string path)
    {
        var hash = path.LastIndexOf('#');
        if (hash < 0) return (new(path, path.Length), 0);
        var number = path.AsSpan(hash + 1);
        if (number.StartsWith("part", StringComparison.Ordinal)) number = number["part".Length..];
        return long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? (new(path, hash), value) : (new(path, path.Length), 0);
    }

    private readonly record struct ReadOnlyMemoryText(string Path, int Length)
    {
        internal int SequenceCompareTo(ReadOnlyMemoryText other) => Path.AsSpan(0, Length).SequenceCompareTo(other.Path.AsSpan(0, other.Length));
    }
}
