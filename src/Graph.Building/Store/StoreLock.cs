using System.Globalization;
using System.Text;

namespace Graph.Building.Store;

/// <summary>Keeps a second build out of a store. The operating system lets go of it when the process ends, however it ends, so none goes stale.</summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <exception cref="BuildException">Another build holds it.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    internal static StoreLock Take(StoreLayout layout)
    {
        FileStream file;
        try
        {
            file = new FileStream(layout.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        }
        catch (IOException error) when (error is not (FileNotFoundException or DirectoryNotFoundException) && IsHeld(layout))
        {
            throw new BuildException(layout.Folder, "Another build is writing to this store", "Wait until it has ended, or choose another folder", error);
        }

        var held = new StoreLock(file);
        held.Sign();
        return held;
    }

    public void Dispose() => _file.Dispose();

    // For whoever finds the file and wonders; nothing reads it.
    private void Sign()
    {
        _file.SetLength(0);
        _file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId}\n")));
        _file.Flush();
    }

    // Opening fails in the same way for a lock and for a folder that cannot be written to; a file that can be opened for reading by its owner is a lock.
    private static bool IsHeld(StoreLayout layout) => File.Exists(layout.Lock);
}
