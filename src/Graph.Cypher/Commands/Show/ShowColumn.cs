using Graph.Cypher.Functions;

namespace Graph.Cypher.Commands.Show;

/// <param name="IsDefault">Whether it is shown where no YIELD asks for more.</param>
internal sealed record ShowColumn(string Name, CypherType Type, string TypeText, bool IsDefault = true);
