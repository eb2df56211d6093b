using System.Collections.Immutable;

namespace Graph.Cypher.Syntax;

/// <summary>A query: clauses, or several of them joined by UNION.</summary>
internal abstract record Query(TextSpan Span) : SyntaxNode(Span);

internal sealed record SingleQuery(ImmutableArray<Clause> Clauses, TextSpan Span) : Query(Span);

/// <param name="All">UNION ALL: rows that come twice stay.</param>
internal sealed record UnionQuery(Query Left, SingleQuery Right, bool All, TextSpan Span) : Query(Span);
