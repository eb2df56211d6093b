using System.IO.Enumeration;

namespace Graph.Text.Reading.Finding;

/// <summary>A path with <c>*</c>, <c>?</c> and <c>**</c> in it, taken apart: the folder before the first of them, and a pattern for each segment after it.</summary>
internal sealed class GlobPattern
{
    private readonly string[] _segments;

    private GlobPattern(string folder, string[] segments)
    {
        Folder = folder;
        _segments = segments;
    }

    /// <summary>Where to look; as written, <c>.</c> where the pattern begins with a wildcard.</summary>
    internal string Folder { get; }

    internal static bool IsGlob(string path) => path.AsSpan().ContainsAny('*', '?');

    internal static GlobPattern Read(string pattern)
    {
        var segments = pattern.Replace('\\', '/').Split('/');
        var literal = Array.FindIndex(segments, IsGlob);
        var folder = string.Join('/', segments[..literal]);
        return new(folder.Length > 0 ? folder : literal > 0 ? "/" : ".", [.. segments[literal..].Where(segment => segment.Length > 0)]);
    }

    /// <summary>True where <paramref name="relativePath"/>, below <see cref="Folder"/> and with forward slashes, fits. <c>**</c> stands for any number of folders, none included.</summary>
    internal bool Matches(string relativePath)
    {
        var path = relativePath.Split('/');
        var (at, segment) = (0, 0);
        var (retryAt, retrySegment) = (-1, -1);
        while (at < path.Length)
        {
            if (segment < _segments.Length && _segments[segment] == "**")
            {
                (retryAt, retrySegment) = (at, ++segment);
                continue;
            }

            if (segment < _segments.Length && FileSystemName.MatchesSimpleExpression(_segments[segment], path[at], ignoreCase: false))
            {
                (at, segment) = (at + 1, segment + 1);
                continue;
            }

            // Let the last ** take one folder more.
            if (retryAt < 0) return false;
            (at, segment) = (++retryAt, retrySegment);
        }

        while (segment < _segments.Length && _segments[segment] == "**") segment++;
        return segment == _segments.Length;
    }
}
