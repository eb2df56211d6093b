using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Building.Store;

/// <summary>Says what the files of a store are made of: <c>store.json</c>.</summary>
internal sealed record StoreManifest
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>What facts depend on besides the article. Facts of another key are not used again.</summary>
    public required string FactsKey { get; init; }

    /// <summary>What the graph depends on besides the facts.</summary>
    public required string GraphKey { get; init; }

    /// <summary>Where the articles were found: full paths, or <c>-</c>.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>How long a text may be before it is read in parts, in bytes.</summary>
    public required int SplitBytes { get; init; }

    public required BuildTotals Totals { get; init; }

    /// <summary>Length of each file in bytes.</summary>
    public required ImmutableSortedDictionary<string, long> Files { get; init; }

    /// <summary>The manifest of a store; null where there is none, or none that can be read.</summary>
    internal static StoreManifest? TryRead(StoreLayout layout)
    {
        try
        {
            using var stream = new FileStream(layout.Manifest, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return JsonSerializer.Deserialize<StoreManifest>(stream, Options);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes it beside its place and then moves it there: it is there whole or not at all.</summary>
    internal void Write(StoreLayout layout)
    {
        var temporary = layout.Manifest + ".tmp";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, this, Options);
            stream.Write("\n"u8);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, layout.Manifest, overwrite: true);
    }

    /// <summary>True where every file is there with the length it should have.</summary>
    internal bool Describes(StoreLayout layout) => Files.All(file => new FileInfo(layout.At(file.Key)) is { Exists: true } info && info.Length == file.Value);
}
