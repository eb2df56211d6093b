using Graph.Export;
using Graph.Model;

namespace Graph.Cli.Commands;

/// <summary>The folder that <c>graph export csv</c> writes: new, empty, or one that it has written before.</summary>
internal static class CsvFolder
{
    internal static CsvExport Write(string folder, GraphSnapshot graph, CancellationToken cancellationToken)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(folder)) throw new InputException($"{folder} is a file; csv needs a folder.");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, CsvExport.ScriptName)))
            throw new InputException($"{folder} holds other files; name a new or empty folder.");
        var temporary = Directory.CreateDirectory($"{folder}.{Guid.NewGuid():N}.tmp").FullName;
        try
        {
            var export = CsvGraphWriter.Write(graph, temporary, cancellationToken);
            Directory.CreateDirectory(folder);
            // Files of an earlier export that this one does not have would be taken for part of it.
            foreach (var pattern in (ReadOnlySpan<string>)["nodes*.csv", "relationships*.csv"])
                foreach (var old in Directory.GetFiles(folder, pattern)) File.Delete(old);
            foreach (var file in Directory.GetFiles(temporary)) File.Move(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
            return export;
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }
}
