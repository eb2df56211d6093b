using System.Collections.Immutable;
using Graph.Building.Resolution;
using Graph.Extraction.Facts;

namespace Graph.Cli.Explaining;

/// <summary>All that a store says about one entity, and why.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Labels">Its label and those that it extends, the most special first.</param>
/// <param name="Articles">Number of articles that name it.</param>
/// <param name="Statements">What they say, by relation and direction.</param>
internal sealed record Explanation(ResolvedEntity Entity, ImmutableArray<string> Labels, int Articles, ImmutableArray<Statement> Statements);

/// <summary>Facts that say the same of the same two ends.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Outgoing">True where the entity explained is the subject.</param>
/// <param name="Other">The other end.</param>
/// <param name="OtherId">Its id in the graph.</param>
/// <param name="OtherName">Its name in the graph.</param>
/// <param name="Facts">The facts: equal in status, source and qualifiers; each from a place of its own. Never empty.</param>
internal sealed record Statement(string Relation, bool Outgoing, FactEntity Other, string OtherId, string OtherName, ImmutableArray<Fact> Facts)
{
    internal FactStatus Status => Facts[0].Status;

    internal string? By => Facts[0].By;

    internal ImmutableSortedDictionary<string, QualifierValue> Qualifiers => Facts[0].Qualifiers;
}
