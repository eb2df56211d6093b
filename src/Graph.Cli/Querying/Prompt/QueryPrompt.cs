using System.Text;
using Graph.Cli.Rendering;

namespace Graph.Cli.Querying.Prompt;

/// <summary>Asks for statements and runs them, until there are no more.</summary>
/// <remarks>A statement ends with a semicolon, or with a blank line once no bracket or quote is open. Ctrl-C stops the running statement, or drops what was typed.</remarks>
internal sealed class QueryPrompt(QuerySession session, ILineReader lines, History history, Terminal terminal, Interruption interruption)
{
    private const string First = "graph> ", More = "     > ";
    private readonly StringBuilder _typed = new();
    private readonly Lock _gate = new();
    private CancellationTokenSource? _running;
    private bool _saysHistoryFailed = true;

    /// <summary>Runs a prompt on the process's own terminal.</summary>
    internal static int Run(QuerySession session, Terminal terminal, Interruption interruption)
    {
        var history = new History(History.UserPath());
        var lines = new ConsoleLines(terminal, history, new QueryCompleter(session).Complete);
        return new QueryPrompt(session, lines, history, terminal, interruption).Run();
    }

    internal int Run()
    {
        using var diverted = interruption.Divert(Stop);
        var graph = session.Engine.Graph.Snapshot;
        terminal.Out.WriteLine($"{Count.Of(graph.NodeCount, "node")}, {Count.Of(graph.RelationshipCount, "relationship")}. End a query with a semicolon or a blank line; :help says more.");
        while (true)
        {
            var read = lines.Read(_typed.Length == 0 ? First : More);
            switch (read.Kind)
            {
                case LineReadKind.Cancelled:
                    _typed.Clear();
                    break;
                case LineReadKind.End:
                    return ExitCode.Done;
                case LineReadKind.Line when _typed.Length == 0 && read.Text.TrimStart().StartsWith(':'):
                    Remember(read.Text.Trim());
                    if (!Obey(read.Text.Trim())) return ExitCode.Done;
                    break;
                default:
                    Take(read.Text);
                    break;
            }
        }
    }

    private void Take(string line)
    {
        if (_typed.Length == 0 && string.IsNullOrWhiteSpace(line)) return;
        _typed.Append(line).Append('\n');
        var script = new QueryScript("query", _typed.ToString().TrimEnd('\n'));
        if (!script.IsWhole() || !(string.IsNullOrWhiteSpace(line) || script.EndsInSemicolon())) return;
        _typed.Clear();
        Remember(script.OnOneLine());
        Run(script);
    }

    private void Run(QueryScript script)
    {
        using var stop = new CancellationTokenSource();
        lock (_gate) _running = stop;
        try
        {
            session.Run(script, stop.Token);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("Stopped.");
        }
        finally
        {
            lock (_gate) _running = null;
        }
    }

    // Called by a signal at any moment, also when a query has just ended.
    private void Stop()
    {
        lock (_gate) _running?.Cancel();
    }

    /// <summary>Carries out a command of the prompt itself; false says to end.</summary>
    private bool Obey(string line)
    {
        var words = line[1..].Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        switch (words)
        {
            case ["quit" or "exit" or "q"]: return false;
            case ["help" or "h"]: Help(); break;
            case ["params"] or ["param"]: ShowParameters(); break;
            case ["param", var assignment]: SetParameter(assignment.TrimEnd(';', ' ')); break;
            default: terminal.Error.WriteLine($"There is no command {Safe.Text(line)}. There are :help, :param, :params and :quit."); break;
        }

        return true;
    }

    private void SetParameter(string assignment)
    {
        var arrow = assignment.IndexOf("=>", StringComparison.Ordinal);
        var name = arrow < 0 ? "" : assignment[..arrow].Trim().TrimStart('$');
        if (name.Length == 0) terminal.Error.WriteLine("Write a parameter as :param name => value, as in :param company => 'Meta'.");
        else session.Parameters[name] = ParameterReader.OfText(assignment[(arrow + 2)..].Trim());
    }

    private void ShowParameters()
    {
        foreach (var (name, value) in session.Parameters.OrderBy(each => each.Key, StringComparer.Ordinal))
            terminal.Out.WriteLine($":param {name} => {Safe.Text(Output.CellText.Of(value))}");
    }

    private void Help() => terminal.Out.WriteLine(
        """
        MATCH (c:Company) RETURN c.name LIMIT 5;   a query; it ends with a semicolon, or with a blank line
        EXPLAIN …   PROFILE …                      how a query would run; how it ran
        CALL db.labels();                          the labels; also db.relationshipTypes() and db.propertyKeys()
        :param company => 'Meta'                   gives $company a value
        :params                                    shows the parameters
        :quit                                      ends; so does Ctrl-D
        Tab completes keywords, functions, labels, types and properties. The arrows up and down bring back what was typed before.
        Ctrl-C stops a running query, or drops what is typed.
        """);

    // Without a history one can still ask.
    private void Remember(string statement)
    {
        try
        {
            history.Add(statement);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (_saysHistoryFailed) terminal.Error.WriteLine($"The history is not kept: {Safe.Text(error.Message)}");
            _saysHistoryFailed = false;
        }
    }
}
