namespace Graph.Model;

/// <summary>Keeps a state of a graph in a file of its own compact format and brings it back, ids included.</summary>
/// <remarks>
/// The file starts with <c>PGRAPH</c> and a version; blocks with a length and a CRC-32C each follow, and the last one
/// says how many there were. The same graph, built by the same steps, gives the same bytes.
/// </remarks>
public static class GraphStore
{
    /// <summary>Writes beside the file and then renames, so that there is always the old file or the new one, whole.</summary>
    /// <param name="graph">The state to keep.</param>
    /// <param name="path">The file; replaced if it exists.</param>
    /// <exception cref="IOException">The disk is full or the folder cannot be written; the old file stays.</exception>
    public static void Save(GraphSnapshot graph, string path)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var temporary = path + ".tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1))
            {
                StoreWriter.Write(graph, stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Reads a file that <see cref="Save"/> wrote.</summary>
    /// <exception cref="GraphStoreException">The file is no graph store, of another version, cut short or damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PropertyGraph Open(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
            return new PropertyGraph(StoreReader.Read(stream));
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or ArgumentException
            or IndexOutOfRangeException or OverflowException)
        {
            throw new GraphStoreException(path, damage.Message, damage);
        }
    }
}
