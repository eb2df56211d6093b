namespace Graph.Text.Reading;

/// <summary>A file that holds one article or more, found but not yet read.</summary>
/// <param name="Path">Full path of the file; <c>-</c> for standard input.</param>
/// <param name="RelativePath">
/// Path below the folder that was given, with forward slashes; the file's name where a file was given; <c>stdin</c> for standard
/// input. Unique among the sources of one call: where two folders hold the same relative path, both get their folder's name before it.
/// </param>
/// <param name="DisplayPath">The path as the caller would write it: what was given, and the way below it. Problems name this one.</param>
/// <param name="Format">How to read it.</param>
public sealed record ArticleSource(string Path, string RelativePath, string DisplayPath, ArticleFormat Format)
{
    internal const string StandardInputPath = "-";

    /// <summary>True for standard input, which can be read only once.</summary>
    public bool IsStandardInput => Path == StandardInputPath;
}
