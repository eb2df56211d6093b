namespace Graph.Cypher.Tests.Tck;

/// <summary>A scenario of the openCypher TCK, with its examples filled in.</summary>
/// <param name="Id">Feature, line and number of the example.</param>
/// <param name="Setup">Queries that make the graph.</param>
/// <param name="Queries">The query under test, and any control queries behind it.</param>
/// <param name="Procedures">Signatures of the procedures that must be there.</param>
/// <param name="Error">SyntaxError, TypeError …; null where none is expected.</param>
public sealed record Scenario(
    string Id, IReadOnlyList<string> Setup, IReadOnlyList<string> Queries, IReadOnlyList<string> Parameters, IReadOnlyList<string> Procedures,
    string? Error, string? Phase, string? Detail);
