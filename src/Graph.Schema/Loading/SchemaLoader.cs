using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Schema.Loading;

/// <summary>Reads a schema folder: first <c>schema.yaml</c>, then all other files at once, then what only shows between files.</summary>
internal static class SchemaLoader
{
    private sealed record Reading(SchemaPath Path, FileReport Report, SourceFile Source, LexiconFile? Lexicon, FrameFile? Frames);

    internal static SchemaLoadResult Load(string directory)
    {
        var folder = SchemaFolder.List(directory);
        var definitions = SchemaDefinitions.Empty;
        var readings = new Reading[folder.Files.Length];
        for (var i = 0; i < readings.Length; i++)
        {
            if (folder.Files[i].Part != SchemaPart.Schema) continue;
            readings[i] = ReadSchema(folder.Files[i], out definitions);
        }
        Parallel.For(0, readings.Length, i => readings[i] ??= ReadOther(folder.Files[i], definitions));

        Duplicates.Report(
            [.. readings.Where(reading => reading.Lexicon is not null).Select(reading => (reading.Lexicon!, reading.Report))],
            [.. readings.Where(reading => reading.Frames is not null).Select(reading => (reading.Frames!, reading.Report))]);

        var diagnostics = readings.SelectMany(reading => reading.Report.Diagnostics.ToArray())
            .Concat(folder.Report.Diagnostics.ToArray())
            .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Line)
            .ThenBy(diagnostic => diagnostic.Column)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)
            .Distinct()
            .ToImmutableArray();
        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)) return new(null, diagnostics);
        var lexicon = LexiconMerge.Of([.. readings.Select(reading => reading.Lexicon).OfType<LexiconFile>()]);
        var frames = readings.SelectMany(reading => reading.Frames?.Frames ?? []).ToImmutableArray();
        return new(new GraphSchema(definitions, lexicon, frames, Fingerprint(readings)), diagnostics);
    }

    private static Reading ReadSchema(SchemaPath path, out SchemaDefinitions definitions)
    {
        var report = new FileReport(path.Shown);
        definitions = SchemaDefinitions.Empty;
        if (ReadRoot(path, report, out var source) is { } root) definitions = new SchemaReader(report).Read(root);
        return new(path, report, source, null, null);
    }

    private static Reading ReadOther(SchemaPath path, SchemaDefinitions definitions)
    {
        var report = new FileReport(path.Shown);
        var root = ReadRoot(path, report, out var source);
        if (root is null) return new(path, report, source, null, null);
        return path.Part == SchemaPart.Lexicon
            ? new(path, report, source, new LexiconReader(definitions, report).Read(root), null)
            : new(path, report, source, null, new FrameReader(definitions, source.Text!, report).Read(root));
    }

    private static YamlNode? ReadRoot(SchemaPath path, FileReport report, out SourceFile source)
    {
        source = SourceFile.Read(path.OnDisk, report);
        if (source.Text is null) return null;
        var root = YamlTree.Read(source, report);
        if (root is null && report.Diagnostics.IsEmpty)
        {
            if (path.Part == SchemaPart.Schema) report.Error(1, 1, "The file is empty; it must declare labels, qualifiers, statuses and relations.");
            else report.Warn(1, 1, "The file is empty.");
        }
        return root;
    }

    private static string Fingerprint(IEnumerable<Reading> readings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var reading in readings)
        {
            // Length before content: moving text from one file to the next is a change too.
            hash.AppendData(Encoding.UTF8.GetBytes($"{reading.Path.Relative}\0{reading.Source.Bytes.Length}\0"));
            hash.AppendData(reading.Source.Bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
