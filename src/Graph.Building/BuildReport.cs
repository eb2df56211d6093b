using System.Collections.Immutable;
using Graph.Text.Reading;

namespace Graph.Building;

/// <summary>What a build did.</summary>
public sealed record BuildReport
{
    /// <summary>What came of it.</summary>
    public required BuildOutcome Outcome { get; init; }

    /// <summary>Articles that were read, whether new or known.</summary>
    public required int ArticlesRead { get; init; }

    /// <summary>Files, or lines of JSON Lines, that gave no article, and articles that could not be taken apart.</summary>
    public required int ArticlesSkipped { get; init; }

    /// <summary>Articles whose facts were taken in this run. Articles of equal content count once.</summary>
    public required int ArticlesExtracted { get; init; }

    /// <summary>Articles whose facts were there already: unchanged, moved, equal to another, or taken by a build that was cut short.</summary>
    public required int ArticlesReused { get; init; }

    /// <summary>Articles that were in the store and whose path and content are both gone.</summary>
    public required int ArticlesRemoved { get; init; }

    /// <summary>Characters of text read, in UTF-16 units.</summary>
    public required long CharactersRead { get; init; }

    /// <summary>What the store holds now.</summary>
    public required BuildTotals Totals { get; init; }

    /// <summary>What was wrong with the input; paths first, then in the order of the articles.</summary>
    public required ImmutableArray<ReadProblem> Problems { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Size of the store's files in bytes.</summary>
    public required long StoreBytes { get; init; }
}

/// <summary>What came of a build.</summary>
public enum BuildOutcome : byte
{
    /// <summary>The store was written.</summary>
    Built,

    /// <summary>Nothing had changed; the store is as it was.</summary>
    Unchanged,

    /// <summary>No article could be read; the store, if there is one, is as it was.</summary>
    NothingToBuild,
}

/// <summary>How much a store holds.</summary>
public sealed record BuildTotals
{
    /// <summary>Nothing at all.</summary>
    public static BuildTotals None { get; } = new();

    /// <summary>Articles.</summary>
    public int Articles { get; init; }

    /// <summary>Lines of the fact log.</summary>
    public int Facts { get; init; }

    /// <summary>Entities after resolution, metrics not counted.</summary>
    public int Entities { get; init; }

    /// <summary>Metrics.</summary>
    public int Metrics { get; init; }

    /// <summary>Relationships that facts became; <c>MENTIONS</c> not counted.</summary>
    public int Relationships { get; init; }

    /// <summary>Facts and relationships by relation, in the order of the schema; relations without facts are left out.</summary>
    public ImmutableArray<RelationTotals> Relations { get; init; } = [];
}

/// <summary>How much there is of one relation.</summary>
/// <param name="Relation">Its name.</param>
/// <param name="Facts">Lines of the fact log.</param>
/// <param name="Relationships">Relationships that they became.</param>
public sealed record RelationTotals(string Relation, int Facts, int Relationships);
