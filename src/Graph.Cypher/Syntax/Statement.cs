using System.Collections.Immutable;

namespace Graph.Cypher.Syntax;

/// <summary>All that is sent to the engine at once.</summary>
/// <param name="Mode">Whether to run it, to say how it would run, or both.</param>
internal abstract record Statement(StatementMode Mode, TextSpan Span) : SyntaxNode(Span);

internal enum StatementMode
{
    Run,
    Explain,
    Profile,
}

internal sealed record QueryStatement(Query Query, StatementMode Mode, TextSpan Span) : Statement(Mode, Span);

/// <summary>CREATE [RANGE|TEXT|POINT|LOOKUP|FULLTEXT|VECTOR] INDEX [name] [IF NOT EXISTS] FOR (n:Label) ON (n.key, …) [OPTIONS …].</summary>
/// <param name="Kind">In capitals; RANGE where nothing is written.</param>
/// <param name="IsOnRelationships">FOR ()-[r:TYPE]-() rather than FOR (n:Label).</param>
/// <param name="Labels">Labels or types; more than one only for FULLTEXT.</param>
internal sealed record CreateIndex(
    string Kind, Name? Name, bool IfNotExists, bool IsOnRelationships, ImmutableArray<Name> Labels, ImmutableArray<Name> Keys,
    Expression? Options, StatementMode Mode, TextSpan Span) : Statement(Mode, Span);

internal sealed record DropIndex(Name Name, bool IfExists, StatementMode Mode, TextSpan Span) : Statement(Mode, Span);

internal enum ConstraintRequirement
{
    /// <summary>REQUIRE (n.a, n.b) IS UNIQUE.</summary>
    Unique,

    /// <summary>REQUIRE n.a IS NOT NULL.</summary>
    Exists,

    /// <summary>REQUIRE (n.a, n.b) IS NODE KEY or IS RELATIONSHIP KEY: unique and there.</summary>
    Key,
}

internal sealed record CreateConstraint(
    Name? Name, bool IfNotExists, bool IsOnRelationships, Name Label, ImmutableArray<Name> Keys, ConstraintRequirement Requirement,
    StatementMode Mode, TextSpan Span) : Statement(Mode, Span);

internal sealed record DropConstraint(Name Name, bool IfExists, StatementMode Mode, TextSpan Span) : Statement(Mode, Span);

/// <summary>
/// SHOW INDEXES, CONSTRAINTS, FUNCTIONS, PROCEDURES, DATABASES, DATABASE name, TRANSACTIONS, USERS, CURRENT USER, SETTINGS …
/// with YIELD … WHERE … RETURN.
/// </summary>
/// <param name="What">In capitals and in the plural: INDEXES, CONSTRAINTS, FUNCTIONS, PROCEDURES, DATABASES, TRANSACTIONS, USERS, SETTINGS; DATABASE for DEFAULT DATABASE and HOME DATABASE; CURRENT USER.</param>
/// <param name="Yield">What stands behind YIELD, as a projection; null without YIELD. YIELD * is a star.</param>
/// <param name="Where">Behind YIELD, or right behind the command.</param>
/// <param name="Return">Behind YIELD only.</param>
internal sealed record ShowCommand(
    string What, ImmutableArray<Name> Arguments, Projection? Yield, Expression? Where, Projection? Return, StatementMode Mode, TextSpan Span)
    : Statement(Mode, Span);
