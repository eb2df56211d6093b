using Graph.Cli.Querying.Output;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Cli.Querying;

/// <summary>Puts statements to a graph and prints what comes of them.</summary>
internal sealed class QuerySession(CypherEngine engine, ResultWriter results, Terminal terminal)
{
    /// <summary>Values of <c>$name</c>.</summary>
    internal Dictionary<string, Value> Parameters { get; } = new(StringComparer.Ordinal);

    internal CypherEngine Engine => engine;

    /// <summary>Runs all statements of a script up to the first that fails; false if one did.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    internal bool Run(QueryScript script, CancellationToken cancellation)
    {
        foreach (var statement in script.Statements())
            if (!Run(statement, cancellation)) return false;
        return true;
    }

    private bool Run(ScriptStatement statement, CancellationToken cancellation)
    {
        try
        {
            var result = engine.Run(statement.Text, Parameters, cancellation);
            results.Write(result);
            foreach (var notification in result.Summary.Notifications) terminal.Error.WriteLine(statement.Explain(notification));
            return true;
        }
        catch (CypherException error)
        {
            cancellation.ThrowIfCancellationRequested();
            terminal.Out.Flush();
            terminal.Error.WriteLine(statement.Explain(error));
            if (error.Kind == CypherErrorKind.AccessMode)
                terminal.Error.WriteLine("The built graph is made from its articles and is only read here: change the articles and run graph build.");
            return false;
        }
        catch (InputException error)
        {
            terminal.Error.WriteLine($"{statement.Script.Name}: {error.Message}");
            return false;
        }
    }
}
