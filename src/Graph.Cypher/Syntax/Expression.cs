using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Cypher.Syntax;

internal abstract record Expression(TextSpan Span) : SyntaxNode(Span);

/// <summary>null, true, 1, 1.5, 'text'.</summary>
internal sealed record Literal(Value Value, TextSpan Span) : Expression(Span);

/// <summary>$name.</summary>
internal sealed record Parameter(string Name, TextSpan Span) : Expression(Span);

internal sealed record Variable(string Name, TextSpan Span) : Expression(Span);

/// <summary>target.key.</summary>
internal sealed record PropertyAccess(Expression Target, Name Key, TextSpan Span) : Expression(Span);

/// <summary>target[index].</summary>
internal sealed record IndexAccess(Expression Target, Expression Index, TextSpan Span) : Expression(Span);

/// <summary>target[from..to], either end may be missing.</summary>
internal sealed record Slice(Expression Target, Expression? From, Expression? To, TextSpan Span) : Expression(Span);

internal sealed record ListLiteral(ImmutableArray<Expression> Items, TextSpan Span) : Expression(Span);

internal sealed record MapLiteral(ImmutableArray<MapEntry> Entries, TextSpan Span) : Expression(Span);

internal sealed record MapEntry(Name Key, Expression Value, TextSpan Span) : SyntaxNode(Span);

/// <summary>variable {.key, .*, key: value, other}.</summary>
internal sealed record MapProjection(Name Variable, ImmutableArray<MapProjectionItem> Items, TextSpan Span) : Expression(Span);

/// <summary>.key, key: value or a variable; .* has neither key nor value.</summary>
/// <param name="Key">null for .*</param>
/// <param name="Value">null for .key and .*; a <see cref="Syntax.Variable"/> for a bare variable.</param>
internal sealed record MapProjectionItem(Name? Key, Expression? Value, TextSpan Span) : SyntaxNode(Span);

/// <summary>A function or an aggregating function, by its name with namespace as written; count(*) is <see cref="CountStar"/>.</summary>
internal sealed record FunctionCall(Name Function, bool IsDistinct, ImmutableArray<Expression> Arguments, TextSpan Span) : Expression(Span);

internal sealed record CountStar(TextSpan Span) : Expression(Span);

internal enum UnaryOperator
{
    Plus,
    Minus,
    Not,
}

internal sealed record Unary(UnaryOperator Operator, Expression Operand, TextSpan Span) : Expression(Span);

internal enum BinaryOperator
{
    Or,
    Xor,
    And,
    Add,

    /// <summary>||, which joins texts or lists.</summary>
    Concatenate,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    In,
    StartsWith,
    EndsWith,
    Contains,

    /// <summary>=~</summary>
    Matches,
}

internal sealed record Binary(BinaryOperator Operator, Expression Left, Expression Right, TextSpan Span) : Expression(Span);

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>a &lt; b &lt;= c …: every neighbouring pair must hold.</summary>
/// <param name="Operands">One more than operators.</param>
internal sealed record Comparison(
    ImmutableArray<Expression> Operands, ImmutableArray<ComparisonOperator> Operators, TextSpan Span) : Expression(Span);

/// <summary>IS NULL, IS NOT NULL.</summary>
internal sealed record NullCheck(Expression Operand, bool IsNegated, TextSpan Span) : Expression(Span);

/// <summary>IS [NOT] :: TYPE, IS [NOT] TYPED TYPE.</summary>
internal sealed record TypeCheck(Expression Operand, TypeName Type, bool IsNegated, TextSpan Span) : Expression(Span);

/// <summary>BOOLEAN, LIST&lt;INTEGER NOT NULL&gt;, INTEGER | FLOAT …</summary>
/// <param name="Name">In capitals, with single blanks: ZONED DATETIME.</param>
/// <param name="Alternatives">The other types of a union; empty for a single one.</param>
internal sealed record TypeName(
    string Name, TypeName? Element, bool IsNotNull, ImmutableArray<TypeName> Alternatives, TextSpan Span) : SyntaxNode(Span);

/// <summary>IS [NOT] [NFC|NFD|NFKC|NFKD] NORMALIZED.</summary>
internal sealed record NormalizedCheck(Expression Operand, string Form, bool IsNegated, TextSpan Span) : Expression(Span);

/// <summary>n:A|B as a predicate.</summary>
internal sealed record LabelCheck(Expression Operand, LabelExpression Labels, TextSpan Span) : Expression(Span);

/// <param name="Subject">CASE subject WHEN …; null for the general form.</param>
internal sealed record Case(Expression? Subject, ImmutableArray<CaseAlternative> Alternatives, Expression? Otherwise, TextSpan Span) : Expression(Span);

/// <param name="Tests">In the simple form several values may stand behind WHEN; each is an <see cref="Expression"/> to be equal to the subject.</param>
internal sealed record CaseAlternative(ImmutableArray<Expression> Tests, Expression Result, TextSpan Span) : SyntaxNode(Span);

/// <summary>[x IN list WHERE predicate | projection].</summary>
internal sealed record ListComprehension(
    Name Variable, Expression List, Expression? Where, Expression? Projection, TextSpan Span) : Expression(Span);

/// <summary>[p = (a)-->(b) WHERE predicate | projection].</summary>
internal sealed record PatternComprehension(PathPattern Pattern, Expression? Where, Expression Projection, TextSpan Span) : Expression(Span);

internal enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}

/// <summary>all(x IN list WHERE predicate) and its like.</summary>
internal sealed record Quantifier(QuantifierKind Kind, Name Variable, Expression List, Expression Where, TextSpan Span) : Expression(Span);

/// <summary>reduce(sum = start, x IN list | expression).</summary>
internal sealed record Reduce(
    Name Accumulator, Expression Start, Name Variable, Expression List, Expression Body, TextSpan Span) : Expression(Span);

/// <summary>A pattern as a predicate: WHERE (a)-->(b). Also shortestPath((a)-[*]->(b)) as a value, with its selector.</summary>
internal sealed record PatternExpression(PathPattern Pattern, TextSpan Span) : Expression(Span);

internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}

/// <summary>EXISTS { … }, COUNT { … }, COLLECT { … }. A bare pattern inside is a query of one MATCH without RETURN.</summary>
internal sealed record SubqueryExpression(SubqueryKind Kind, Query Query, TextSpan Span) : Expression(Span);
