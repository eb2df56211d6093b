using Graph.Schema;

namespace Graph.Extraction.Tests.Examples;

/// <summary>The project's own schema folder, found upwards from the test's binaries.</summary>
internal static class ProjectSchema
{
    internal static GraphSchema Load()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
            if (Directory.Exists(Path.Combine(at, "graph-schema")))
            {
                var (schema, diagnostics) = GraphSchema.Load(Path.Combine(at, "graph-schema"));
                return schema ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
            }
        throw new DirectoryNotFoundException("graph-schema stands in no folder above the tests.");
    }
}
