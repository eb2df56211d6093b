using System.Collections.Immutable;
using Graph.Extraction.Facts;
using Graph.Schema;

namespace Graph.Building.Evaluation;

/// <summary>What a careful reader takes from one article: the yardstick for extraction.</summary>
public sealed record GoldFile
{
    /// <summary>The gold file's path, as it was opened.</summary>
    public required string Path { get; init; }

    /// <summary>The article's file name; <c>file.jsonl#7</c> for a line.</summary>
    public required string Article { get; init; }

    /// <summary>BCP 47 code of the article's language, where given.</summary>
    public string? Language { get; init; }

    /// <summary>Its entities, in the order of the file.</summary>
    public required ImmutableArray<GoldEntity> Entities { get; init; }

    /// <summary>Facts that must be found, and those that may be.</summary>
    public required ImmutableArray<GoldFact> Facts { get; init; }

    /// <summary>Facts that must not be found.</summary>
    public ImmutableArray<ForbiddenFact> Forbidden { get; init; } = [];

    /// <summary>Reads a gold file. Every mistake comes out with its place, not only the first.</summary>
    /// <param name="path">The YAML file.</param>
    /// <param name="schema">Says which relations, statuses and qualifiers there are.</param>
    public static GoldLoadResult Load(string path, GraphSchema schema)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(schema);
        return new GoldReader(path, schema).Read();
    }
}

/// <summary>What came of reading a gold file.</summary>
/// <param name="Gold">The file; null as soon as there is a diagnostic.</param>
/// <param name="Diagnostics">Every mistake, in the order of the file.</param>
public sealed record GoldLoadResult(GoldFile? Gold, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>A fact of a gold file.</summary>
/// <param name="Line">Line of the article that states it; 0 where not given.</param>
/// <param name="Subject">The end it starts from.</param>
/// <param name="Relation">Name of the relation.</param>
/// <param name="Object">The end it leads to.</param>
/// <param name="Status">How the text holds it; null where an optional fact leaves it open.</param>
/// <param name="Qualifiers">What must be said besides, by qualifier name; <c>by</c> is among them.</param>
/// <param name="Optional">True where it counts neither for nor against.</param>
/// <param name="Position">Where it stands in the gold file.</param>
public sealed record GoldFact(
    int Line, GoldEnd Subject, string Relation, GoldEnd Object, FactStatus? Status, ImmutableSortedDictionary<string, string> Qualifiers, bool Optional, SourcePosition Position);

/// <summary>A fact that would be an error.</summary>
/// <param name="Subject">The end it starts from.</param>
/// <param name="Relation">Name of the relation.</param>
/// <param name="Object">The end it leads to.</param>
/// <param name="Status">The status under which it is wrong; null for any.</param>
/// <param name="Why">Why it is wrong, where given.</param>
/// <param name="Position">Where it stands in the gold file.</param>
public sealed record ForbiddenFact(GoldEnd Subject, string Relation, GoldEnd Object, FactStatus? Status, string? Why, SourcePosition Position);

/// <summary>An end of a gold fact.</summary>
/// <param name="Id">Its id in the gold file.</param>
/// <param name="Name">Its international name; of a metric what is measured.</param>
public abstract record GoldEnd(string Id, string Name);

/// <summary>An entity of a gold file.</summary>
/// <param name="Id">Its id in the gold file.</param>
/// <param name="Name">Its international name.</param>
/// <param name="Label">Its label.</param>
/// <param name="Surfaces">The forms under which the article has it.</param>
public sealed record GoldEntity(string Id, string Name, string Label, ImmutableArray<string> Surfaces) : GoldEnd(Id, Name);

/// <summary>A figure of a gold file. Numbers are in units of the currency or of the unit.</summary>
/// <param name="Id">Its id in the gold file.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Low">Lower end; equal to <paramref name="High"/> for an exact figure.</param>
/// <param name="High">Upper end.</param>
/// <param name="Currency">ISO 4217 code, where it is money.</param>
/// <param name="Unit">The unit, where it has one.</param>
/// <param name="Period">The time it is about, where given.</param>
public sealed record GoldMetric(string Id, string Name, decimal? Low, decimal? High, string? Currency, string? Unit, string? Period) : GoldEnd(Id, Name);
