using System.Collections.Immutable;

namespace Graph.Schema.Loading;

internal enum SchemaPart : byte
{
    Schema,
    Lexicon,
    Frames,
}

/// <summary>A file of the folder: its path below it, as messages show it, and on the disk.</summary>
internal sealed record SchemaPath(SchemaPart Part, string Relative, string Shown, string OnDisk);

/// <summary>The files of a schema folder in ordinal order of their relative paths.</summary>
internal sealed record SchemaFolder(ImmutableArray<SchemaPath> Files, FileReport Report)
{
    internal static SchemaFolder List(string directory)
    {
        var shown = directory.Replace('\\', '/').TrimEnd('/');
        if (shown.Length == 0) shown = directory.Length > 0 ? "/" : ".";
        var report = new FileReport(shown);
        if (!Directory.Exists(directory))
        {
            report.Error(1, 1, File.Exists(directory)
                ? "This is a file; a schema is a folder with schema.yaml, lexicon/ and frames/."
                : "There is no such folder; name the schema folder with --schema DIR, or run from where `graph-schema/` lies.");
            return new([], report);
        }
        var files = new List<SchemaPath>();
        if (File.Exists(Path.Combine(directory, "schema.yaml"))) files.Add(At(SchemaPart.Schema, "schema.yaml"));
        else report.Error(1, 1, "schema.yaml is missing here; it declares labels, qualifiers, statuses and relations.");
        Add(SchemaPart.Lexicon, "lexicon", "without it no name and no verb is known");
        Add(SchemaPart.Frames, "frames", "without it no relation is found");
        return new([.. files.OrderBy(file => file.Relative, StringComparer.Ordinal)], report);

        SchemaPath At(SchemaPart part, string relative) => new(part, relative, $"{shown}/{relative}", Path.Combine(directory, relative));

        void Add(SchemaPart part, string folder, string otherwise)
        {
            var root = Path.Combine(directory, folder);
            var count = files.Count;
            try
            {
                if (Directory.Exists(root))
                {
                    foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
                    {
                        var relative = Path.GetRelativePath(directory, file).Replace('\\', '/');
                        if (file.EndsWith(".yaml", StringComparison.Ordinal)) files.Add(At(part, relative));
                        else if (file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase))
                            report.Warn(1, 1, $"{relative} is not read: its name must end in `.yaml`.");
                    }
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                report.Error(1, 1, $"The folder {folder}/ cannot be listed: {error.Message}");
                return;
            }
            if (files.Count == count) report.Warn(1, 1, $"No .yaml file lies in {folder}/; {otherwise}.");
        }
    }
}
