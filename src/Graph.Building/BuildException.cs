namespace Graph.Building;

/// <summary>A build that cannot go on because of where it writes to. The store is as it was.</summary>
public sealed class BuildException : Exception
{
    internal BuildException(string path, string message, string remedy, Exception? inner = null)
        : base($"{path}: {message}. {remedy}.", inner)
    {
        Path = path;
        Remedy = remedy;
    }

    /// <summary>The file or folder it is about.</summary>
    public string Path { get; }

    /// <summary>What to do about it, as a sentence without a final stop.</summary>
    public string Remedy { get; }

    // ENOSPC and EDQUOT; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL.
    private static readonly int[] DiskFullCodes = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    internal static BuildException Of(string store, Exception error) => error switch
    {
        IOException io when DiskFullCodes.Contains(io.HResult) => new(store, "The disk is full", "Free some space or choose another folder, and build again; the store is as it was", error),
        UnauthorizedAccessException => new(store, "The folder cannot be written to", "Give yourself the right to write there or choose another folder; the store is as it was", error),
        _ => new(store, $"The store cannot be written: {error.Message.TrimEnd('.')}", "Check the folder and its disk and build again; the store is as it was", error),
    };
}
