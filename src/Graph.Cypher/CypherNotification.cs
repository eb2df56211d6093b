namespace Graph.Cypher;

/// <summary>What a statement's writer may want to know although the statement ran.</summary>
/// <param name="Code">Neo4j's code: <c>Neo.ClientNotification.Statement.UnknownLabelWarning</c>.</param>
/// <param name="Title">A short line.</param>
/// <param name="Description">What it is about, with a suggestion where there is one.</param>
/// <param name="Span">Where in the query.</param>
public sealed record CypherNotification(string Code, string Title, string Description, TextSpan Span);
