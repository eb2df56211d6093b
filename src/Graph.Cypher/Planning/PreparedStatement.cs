using Graph.Cypher.Execution;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>A statement that has been read and checked.</summary>
/// <param name="Plan">null for a command.</param>
/// <param name="Command">null for a query.</param>
internal sealed record PreparedStatement(StatementMode Mode, QueryPlan? Plan, Statement? Command);
