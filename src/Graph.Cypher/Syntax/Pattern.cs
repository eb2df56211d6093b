using System.Collections.Immutable;

namespace Graph.Cypher.Syntax;

/// <summary>One of the patterns of MATCH, CREATE, MERGE or of an expression.</summary>
/// <param name="Variable">The path's name: p = …</param>
/// <param name="Selector">Which of the paths found are meant; null for all.</param>
/// <param name="Elements">
/// Nodes and relationships in turn, beginning and ending with a node; a <see cref="ParenthesizedPath"/> may stand where a
/// relationship does, or beside a node.
/// </param>
internal sealed record PathPattern(
    Name? Variable, PathSelector? Selector, ImmutableArray<PatternElement> Elements, TextSpan Span) : SyntaxNode(Span);

internal enum PathSelectorKind
{
    /// <summary>shortestPath((a)-[*]->(b)).</summary>
    ShortestPathFunction,

    /// <summary>allShortestPaths((a)-[*]->(b)).</summary>
    AllShortestPathsFunction,

    /// <summary>ANY k.</summary>
    Any,

    /// <summary>SHORTEST k, ANY SHORTEST.</summary>
    Shortest,

    /// <summary>ALL SHORTEST.</summary>
    AllShortest,

    /// <summary>SHORTEST k GROUPS.</summary>
    ShortestGroups,
}

/// <param name="Count">k; 1 where none is written.</param>
internal sealed record PathSelector(PathSelectorKind Kind, long Count, TextSpan Span) : SyntaxNode(Span);

internal abstract record PatternElement(TextSpan Span) : SyntaxNode(Span);

/// <param name="Properties">A <see cref="MapLiteral"/> or a <see cref="Parameter"/>; null where none is written.</param>
internal sealed record NodePattern(
    Name? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where, TextSpan Span) : PatternElement(Span);

internal enum PatternDirection
{
    /// <summary>(a)-[]->(b).</summary>
    Right,

    /// <summary>(a)&lt;-[]-(b).</summary>
    Left,

    /// <summary>(a)-[]-(b) and (a)&lt;-[]->(b).</summary>
    Either,
}

/// <param name="Length">[*], [*2], [*1..3], [*..3], [*2..]; null for one relationship.</param>
/// <param name="Quantifier">-[]->{1,3}, -[]->+ , -[]->*; null for one relationship.</param>
internal sealed record RelationshipPattern(
    Name? Variable, LabelExpression? Types, Expression? Properties, Expression? Where, PatternDirection Direction,
    PatternLength? Length, PatternLength? Quantifier, TextSpan Span) : PatternElement(Span);

/// <summary>How often something is repeated.</summary>
/// <param name="Minimum">null where none is written, which is 1 for [*], 0 for {,n}.</param>
/// <param name="Maximum">null where there is no upper bound.</param>
internal sealed record PatternLength(long? Minimum, long? Maximum, TextSpan Span) : SyntaxNode(Span);

/// <summary>((a)-[]->(b) WHERE …){1,3}, or the same without a quantifier.</summary>
internal sealed record ParenthesizedPath(
    Name? Variable, ImmutableArray<PatternElement> Elements, Expression? Where, PatternLength? Quantifier, TextSpan Span) : PatternElement(Span);

/// <summary>Labels of a node or types of a relationship that a pattern asks for: :A:B, :A|B, :A&amp;!B, :%.</summary>
internal abstract record LabelExpression(TextSpan Span) : SyntaxNode(Span);

/// <summary>A label itself: by name, or by an expression in $(…), $all(…), $any(…).</summary>
internal abstract record LabelTerm(TextSpan Span) : LabelExpression(Span);

internal sealed record LabelName(string Name, TextSpan Span) : LabelTerm(Span);

internal sealed record DynamicLabel(Expression Expression, bool IsAny, TextSpan Span) : LabelTerm(Span);

/// <summary>%: any label.</summary>
internal sealed record LabelWildcard(TextSpan Span) : LabelExpression(Span);

internal sealed record LabelNot(LabelExpression Operand, TextSpan Span) : LabelExpression(Span);

/// <param name="IsColon">Written :A:B rather than :A&amp;B.</param>
internal sealed record LabelAnd(LabelExpression Left, LabelExpression Right, bool IsColon, TextSpan Span) : LabelExpression(Span);

internal sealed record LabelOr(LabelExpression Left, LabelExpression Right, TextSpan Span) : LabelExpression(Span);
