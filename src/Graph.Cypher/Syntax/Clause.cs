using System.Collections.Immutable;

namespace Graph.Cypher.Syntax;

internal abstract record Clause(TextSpan Span) : SyntaxNode(Span);

/// <param name="RepeatableElements">MATCH REPEATABLE ELEMENTS: walks, not trails. DIFFERENT RELATIONSHIPS is the rule.</param>
internal sealed record MatchClause(
    bool IsOptional, bool RepeatableElements, ImmutableArray<PathPattern> Patterns, Expression? Where, TextSpan Span) : Clause(Span);

internal sealed record UnwindClause(Expression List, Name Variable, TextSpan Span) : Clause(Span);

internal sealed record WithClause(Projection Projection, Expression? Where, TextSpan Span) : Clause(Span);

internal sealed record ReturnClause(Projection Projection, TextSpan Span) : Clause(Span);

/// <summary>FINISH: no columns, no rows.</summary>
internal sealed record FinishClause(TextSpan Span) : Clause(Span);

internal sealed record CreateClause(ImmutableArray<PathPattern> Patterns, TextSpan Span) : Clause(Span);

internal sealed record MergeClause(
    PathPattern Pattern, ImmutableArray<SetItem> OnCreate, ImmutableArray<SetItem> OnMatch, TextSpan Span) : Clause(Span);

internal sealed record SetClause(ImmutableArray<SetItem> Items, TextSpan Span) : Clause(Span);

internal sealed record RemoveClause(ImmutableArray<RemoveItem> Items, TextSpan Span) : Clause(Span);

internal sealed record DeleteClause(bool IsDetach, ImmutableArray<Expression> Expressions, TextSpan Span) : Clause(Span);

internal sealed record ForeachClause(Name Variable, Expression List, ImmutableArray<Clause> Clauses, TextSpan Span) : Clause(Span);

/// <param name="Procedure">With its namespace: <c>db.labels</c>.</param>
/// <param name="Arguments">Default (IsDefault) where no parentheses were written, so that parameters are passed by name.</param>
/// <param name="YieldsAll">YIELD *.</param>
internal sealed record CallClause(
    bool IsOptional, Name Procedure, ImmutableArray<Expression> Arguments, ImmutableArray<YieldItem> Yields, bool HasYield, bool YieldsAll,
    Expression? Where, TextSpan Span) : Clause(Span);

internal sealed record YieldItem(Name Column, Name Variable, TextSpan Span) : SyntaxNode(Span);

/// <summary>CALL (x, y) { … } or CALL { WITH x … }.</summary>
/// <param name="HasScope">Whether parentheses were written before the braces, also empty ones.</param>
/// <param name="ImportsAll">CALL (*) { … }.</param>
internal sealed record SubqueryClause(
    bool IsOptional, bool HasScope, bool ImportsAll, ImmutableArray<Name> Imports, Query Query, InTransactions? InTransactions, TextSpan Span)
    : Clause(Span);

/// <param name="OnError">FAIL, CONTINUE or BREAK.</param>
/// <param name="Report">The variable of REPORT STATUS AS.</param>
internal sealed record InTransactions(Expression? Rows, string OnError, Name? Report, TextSpan Span) : SyntaxNode(Span);

/// <summary>LOAD CSV, which is read so that it can be refused with a clear message.</summary>
internal sealed record LoadCsvClause(TextSpan Span) : Clause(Span);

/// <summary>USE graph, which names the one graph there is.</summary>
internal sealed record UseClause(Name Graph, TextSpan Span) : Clause(Span);

/// <summary>What RETURN and WITH hand on.</summary>
/// <param name="IncludesAll">RETURN *, perhaps with more items behind it.</param>
internal sealed record Projection(
    bool IsDistinct, bool IncludesAll, ImmutableArray<ProjectionItem> Items, ImmutableArray<SortItem> OrderBy, Expression? Skip,
    Expression? Limit, TextSpan Span) : SyntaxNode(Span);

/// <param name="Alias">What stands behind AS; null where nothing does.</param>
/// <param name="Column">The column's name: the alias, or the expression as written.</param>
internal sealed record ProjectionItem(Expression Expression, Name? Alias, string Column, TextSpan Span) : SyntaxNode(Span);

internal sealed record SortItem(Expression Expression, bool IsDescending, TextSpan Span) : SyntaxNode(Span);

internal abstract record SetItem(TextSpan Span) : SyntaxNode(Span);

/// <summary>SET n.key = value; also SET (n).key and SET n[key], which is a dynamic key.</summary>
/// <param name="Target">A <see cref="PropertyAccess"/> or an <see cref="IndexAccess"/>.</param>
internal sealed record SetProperty(Expression Target, Expression Value, TextSpan Span) : SetItem(Span);

/// <summary>SET n = map, or SET n += map.</summary>
internal sealed record SetProperties(Expression Entity, Expression Map, bool Adds, TextSpan Span) : SetItem(Span);

/// <summary>SET n:A:B. A label is a name, or an expression in $(…).</summary>
internal sealed record SetLabels(Expression Entity, ImmutableArray<LabelTerm> Labels, TextSpan Span) : SetItem(Span);

internal abstract record RemoveItem(TextSpan Span) : SyntaxNode(Span);

/// <param name="Target">A <see cref="PropertyAccess"/> or an <see cref="IndexAccess"/>.</param>
internal sealed record RemoveProperty(Expression Target, TextSpan Span) : RemoveItem(Span);

internal sealed record RemoveLabels(Expression Entity, ImmutableArray<LabelTerm> Labels, TextSpan Span) : RemoveItem(Span);
