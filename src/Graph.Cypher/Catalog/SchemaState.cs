using System.Collections.Immutable;

namespace Graph.Cypher.Catalog;

/// <summary>All indexes and constraints at one moment, by id.</summary>
/// <param name="NextId">Ids are never given again.</param>
internal sealed record SchemaState(ImmutableArray<IndexDefinition> Indexes, ImmutableArray<ConstraintDefinition> Constraints, int NextId)
{
    /// <summary>What every graph begins with: the look-ups by label and by type, under the names that Neo4j gives them.</summary>
    public static SchemaState Initial { get; } = new(
        [
            new IndexDefinition(1, "index_343aff4e", IndexKinds.Lookup, false, [], []),
            new IndexDefinition(2, "index_f7700477", IndexKinds.Lookup, true, [], []),
        ],
        [],
        3);

    /// <summary>Labels and properties whose look-up the graph must make fast.</summary>
    public IEnumerable<(string Label, string Key)> Seekable =>
        Indexes.Where(index => index.IsSeekable).Select(index => (index.Labels[0], index.Keys[0])).Distinct();

    public IndexDefinition? FindIndex(string name) => Indexes.FirstOrDefault(index => index.Name == name);

    public ConstraintDefinition? FindConstraint(string name) => Constraints.FirstOrDefault(constraint => constraint.Name == name);

    public SchemaState With(IndexDefinition index) => this with { Indexes = Indexes.Add(index), NextId = Math.Max(NextId, index.Id + 1) };

    public SchemaState With(ConstraintDefinition constraint) =>
        this with { Constraints = Constraints.Add(constraint), NextId = Math.Max(NextId, constraint.Id + 1) };

    public SchemaState Without(IndexDefinition index) => this with { Indexes = Indexes.Remove(index) };

    /// <summary>Without the constraint and its index.</summary>
    public SchemaState Without(ConstraintDefinition constraint) => this with
    {
        Constraints = Constraints.Remove(constraint),
        Indexes = Indexes.RemoveAll(index => index.OwningConstraint == constraint.Name),
    };
}
