using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Commands;

/// <summary>Carries out commands on the schema and SHOW.</summary>
internal sealed class CommandRunner(CypherEngine engine)
{
    public CypherCursor Open(Statement command, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation)
    {
        _ = engine;
        _ = parameters;
        cancellation.ThrowIfCancellationRequested();
        throw new CypherException(CypherErrorKind.NotSupported, null, $"{command.GetType().Name} is not supported.", command.Span);
    }
}
