using Graph.Text.Reading.Decoding;

namespace Graph.Text.Reading;

/// <summary>Takes whole files into memory, up to a limit.</summary>
internal static class SourceBytes
{
    internal static Stream Open(ArticleSource source, ReadOptions options) =>
        source.IsStandardInput ? options.StandardInput() : new FileStream(source.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);

    /// <summary>The bytes of the file, or null with the reason in <paramref name="problem"/>: empty, or larger than <paramref name="limit"/>.</summary>
    internal static byte[]? TryRead(ArticleSource source, ReadOptions options, long limit, out ReadProblem? problem)
    {
        using var stream = Open(source, options);
        problem = stream.Length > Math.Min(limit, Array.MaxLength) ? Problems.TooLarge(source, limit) : null;
        if (problem is not null) return null;
        var bytes = new byte[stream.Length];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read == 0) problem = Problems.Empty(source);
        return read == 0 ? null : read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>The text of the file in whatever encoding it is; null where there is none, with the reason in <paramref name="problem"/>. A warning may stand beside a text.</summary>
    internal static string? TryReadText(ArticleSource source, ReadOptions options, out ReadProblem? problem)
    {
        var bytes = TryRead(source, options, options.MaxMarkupBytes, out problem);
        if (bytes is null) return null;
        var decoded = DecodedText.Of(bytes, out var binary);
        problem = decoded is null ? NotText(source, binary!) : decoded.Value.Flaw is { } flaw ? DecodedText.Warning(source, flaw) : null;
        return decoded?.Text;
    }

    internal static ReadProblem NotText(ArticleSource source, string binary) =>
        new(source.DisplayPath, $"The file is {binary}, not text", "Give it the extension of what it is, or leave it out");
}
