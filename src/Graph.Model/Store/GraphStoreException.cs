namespace Graph.Model;

/// <summary>A file that should hold a graph does not: build it anew. Reading it again fails again.</summary>
public sealed class GraphStoreException : Exception
{
    internal GraphStoreException(string path, string reason, Exception inner)
        : base($"{path}: not a readable graph store: {reason}", inner) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }
}
