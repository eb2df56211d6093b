namespace Graph.Text.Reading;

/// <summary>Limits on what a reader takes in, so that no file can take the whole memory. All sizes are in bytes.</summary>
public sealed record ReadOptions
{
    /// <summary>The defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Largest PDF or DOCX file. Default 512 MiB. Plain text and JSON Lines are streamed and know no such limit.</summary>
    public long MaxFileBytes { get; init; } = 512L << 20;

    /// <summary>Largest HTML, Markdown or JSON file; such a file is in memory as a tree, many times its size. Default 32 MiB.</summary>
    public int MaxMarkupBytes { get; init; } = 32 << 20;

    /// <summary>Largest line of a JSON Lines file. Default 32 MiB.</summary>
    public int MaxLineBytes { get; init; } = 32 << 20;

    /// <summary>Largest size of a DOCX file's unpacked parts, together. Default 256 MiB.</summary>
    public long MaxUnpackedBytes { get; init; } = 256L << 20;

    /// <summary>
    /// A plain text longer than this is delivered in parts, each an article of its own. Default 8 MiB; at least 64.
    /// </summary>
    /// <remarks>See <see cref="ArticleReader"/> for how parts are cut and named.</remarks>
    public int SplitBytes { get; init; } = 8 << 20;

    /// <summary>Opens what the path <c>-</c> stands for. Default: the standard input of the process.</summary>
    public Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;
}
