using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>What came of reading a schema folder.</summary>
/// <param name="Schema">The schema; null as soon as one diagnostic is an error.</param>
/// <param name="Diagnostics">Every mistake of every file, ordered by file, line and column.</param>
public sealed record SchemaLoadResult(GraphSchema? Schema, ImmutableArray<Diagnostic> Diagnostics);
