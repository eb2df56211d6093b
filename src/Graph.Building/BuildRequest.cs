using Graph.Extraction.Facts;
using Graph.Schema;
using Graph.Text.Reading;

namespace Graph.Building;

/// <summary>What to build, of what, and where to.</summary>
public sealed record BuildRequest
{
    /// <summary>Files, folders, patterns or <c>-</c>, as <see cref="ArticleReader.Find"/> takes them. Together they are all that the store will hold.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Folder of the store; made if it is missing.</summary>
    public required string Store { get; init; }

    /// <summary>The schema the extractor was made from.</summary>
    public required GraphSchema Schema { get; init; }

    /// <summary>Takes facts from articles.</summary>
    public required IFactExtractor Extractor { get; init; }

    /// <summary>
    /// Changes whenever the extractor may take other facts from the same article and schema; facts of another version are taken anew. Null
    /// for the identity of the assemblies that the extractor is made of, which changes with every change to their code.
    /// </summary>
    public string? ExtractorVersion { get; init; }

    /// <summary>Articles that are taken apart at once. Default: one a processor. At least 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Limits for reading.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;

    /// <summary>
    /// Characters of text held at once while reading runs ahead, in UTF-16 units. Default 16 million; at least one article is always held,
    /// however long, and one more for each job is read.
    /// </summary>
    public long MaxCharactersHeld { get; init; } = 16_000_000;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Called at each step; what it throws ends the build there, with everything left lying as a killed process would leave it.</summary>
    internal Action<BuildStep>? AtStep { get; init; }
}

/// <summary>Moments of a build between which it leaves different things on disk.</summary>
internal enum BuildStep : byte
{
    ArticleWritten,
    LogWritten,
    Folded,
    GraphWritten,
    Committed,
    FileMoved,
    ManifestMoved,
}
