namespace Graph.Building.Store;

/// <summary>A store that cannot be opened.</summary>
public sealed class StoreException : Exception
{
    internal StoreException(string path, string message, string remedy, Exception? inner = null)
        : base($"{path}: {message}. {remedy}.", inner)
    {
        Path = path;
        Remedy = remedy;
    }

    /// <summary>The folder or file it is about.</summary>
    public string Path { get; }

    /// <summary>What to do about it, as a sentence without a final stop.</summary>
    public string Remedy { get; }
}
