using System.CommandLine;
using Graph.Building.Store;
using Graph.Cli.Help;
using Graph.Cli.Querying;
using Graph.Cli.Querying.Output;
using Graph.Cli.Querying.Prompt;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Cli.Commands;

/// <summary><c>graph query</c>: Cypher on the built graph.</summary>
internal sealed class QueryCommand
{
    private const string StandardInput = "-";

    private readonly Argument<string?> _cypher = new("CYPHER")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The query, or several with a semicolon between. - reads them from standard input; without any a prompt opens.",
    };

    private readonly Option<string?> _file = new("--file", "-f") { HelpName = "FILE", Description = "Read the statements from a file; - is standard input." };

    private readonly Option<string?> _saved = new("--saved")
    {
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Run a question kept in the schema folder, queries/NAME.cypher. Without a name: list them.",
    };

    private readonly Option<bool> _list = new("--list") { Description = "List the saved questions with what each answers." };

    private readonly Option<string[]> _param = new("--param", "-P")
    {
        HelpName = "NAME=VALUE",
        Description = "Give $NAME a value: JSON or a Cypher literal (5, 'text', [1, 2], date('2025-06-01')), else plain text. May come more than once.",
    };

    private readonly Option<string?> _params = new("--params") { HelpName = "FILE", Description = "Read values of parameters from a JSON object; --param comes first." };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How to print rows: json is one array, jsonl one object a line.",
        DefaultValueFactory = _ => "table",
    };

    private readonly Option<TimeLimit> _timeLimit = TimeLimit.Option();
    private readonly Option<MemoryLimit> _memoryLimit = MemoryLimit.Option();
    private readonly Option<string> _store = SharedOptions.Store();
    private readonly Option<string> _schema = SharedOptions.Schema();
    private readonly Terminal _terminal;
    private readonly Interruption _interruption;

    private QueryCommand(Terminal terminal, Interruption interruption) => (_terminal, _interruption) = (terminal, interruption);

    internal static Command Create(Terminal terminal, Interruption interruption) => new QueryCommand(terminal, interruption).Command();

    private ToolCommand Command()
    {
        _format.AcceptOnlyFromAmong("table", "json", "jsonl", "csv");
        var command = new ToolCommand("query", "Ask the built graph in Cypher, as Neo4j 5 understands it. The graph is only read.")
        {
            Examples =
            [
                ("graph query \"MATCH (p:Person)-[r:LEADS]->(o) RETURN p.name, r.title, o.name\"", "Who leads what."),
                ("graph query --saved leaders --param company=Nvidia", "A question kept in graph-schema/queries/, with a value of one's own."),
                ("graph query --list", "All questions kept there, with what each answers."),
                ("graph query --file report.cypher --format csv", "Statements from a file, their rows for a spreadsheet."),
                ("graph query \"EXPLAIN MATCH (c:Company) RETURN count(*)\"", "How a query would run; PROFILE runs it and counts."),
                ("graph query", "A prompt with history and completion by Tab; :help says more."),
            ],
            Ends = """
                Results: a table for readers, json, jsonl and csv for programs. In JSON a node is {"id", "labels", "properties"} and a relationship
                {"id", "type", "start", "end", "properties"}. A saved question is a file queries/NAME.cypher that begins with a line // on what it
                answers and a line // $name = default for each parameter. Exit code: 0 done, 1 a query is wrong or was stopped at a limit, 2 wrong usage.
                """,
        };
        command.Arguments.Add(_cypher);
        foreach (var option in new Option[] { _file, _saved, _list, _param, _params, _format, _timeLimit, _memoryLimit, _store, _schema }) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            var sources = new[] { result.GetValue(_cypher) is not null, result.GetResult(_file) is not null, result.GetResult(_saved) is not null, result.GetValue(_list) };
            if (sources.Count(isGiven => isGiven) > 1) result.AddError("Give one of CYPHER, --file, --saved and --list, not several.");
        });
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), cancellation));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var schema = parsed.GetRequiredValue(_schema);
        var isSaved = parsed.GetResult(_saved) is not null;
        if (parsed.GetValue(_list) || (isSaved && parsed.GetValue(_saved) is null))
        {
            SavedQueries.List(schema, _terminal);
            return ExitCode.Done;
        }

        var given = Parameters(parsed);
        var saved = isSaved ? SavedQueries.Find(schema, parsed.GetValue(_saved)!) : null;
        var script = saved is null ? Script(parsed) : saved.Script;
        var parameters = saved is null ? given : saved.With(given);
        if (script is not null && !script.Statements().Any())
            throw new InputException($"{script.Name}: There is no query. Write one, as in graph query \"MATCH (n) RETURN count(*)\".");

        using var graph = BuiltStore.Open(parsed.GetRequiredValue(_store)).OpenGraph();
        var session = Session(parsed, graph, parameters);
        if (script is null) return QueryPrompt.Run(session, _terminal, _interruption);
        return session.Run(script, cancellation) ? ExitCode.Done : ExitCode.InputError;
    }

    private QuerySession Session(ParseResult parsed, PropertyGraph graph, Dictionary<string, Value> parameters)
    {
        var options = new CypherOptions
        {
            IsReadOnly = true,
            TimeLimit = parsed.GetRequiredValue(_timeLimit).Time,
            MemoryLimit = parsed.GetRequiredValue(_memoryLimit).Bytes,
        };
        var format = Enum.Parse<QueryFormat>(parsed.GetRequiredValue(_format), ignoreCase: true);
        var engine = new CypherEngine(graph, options);
        // Costs nothing until it is asked.
        engine.Define("CREATE FULLTEXT INDEX names FOR (n:Entity) ON EACH [n.name, n.name_ar, n.aliases]");
        var session = new QuerySession(engine, new ResultWriter(format, _terminal), _terminal);
        foreach (var (name, value) in parameters) session.Parameters[name] = value;
        return session;
    }

    private Dictionary<string, Value> Parameters(ParseResult parsed)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        if (parsed.GetValue(_params) is { } path)
            foreach (var (name, value) in ParameterReader.OfFile(path)) values[name] = value;
        foreach (var assignment in parsed.GetValue(_param) ?? [])
        {
            var (name, value) = ParameterReader.OfAssignment(assignment);
            values[name] = value;
        }

        return values;
    }

    /// <summary>What to run; null where someone is to be asked.</summary>
    private QueryScript? Script(ParseResult parsed)
    {
        var file = parsed.GetValue(_file);
        if (parsed.GetValue(_cypher) is { } query && query != StandardInput) return new QueryScript("query", query);
        if (file is not null and not StandardInput)
            return File.Exists(file) ? new QueryScript(file, File.ReadAllText(file)) : throw new InputException($"{file}: There is no such file. Name a file with Cypher, or - for standard input.");
        var isAsked = file is not null || parsed.GetValue(_cypher) is not null;
        if (!isAsked && _terminal.IsInteractive) return null;
        using var input = _terminal.OpenIn();
        return new QueryScript("standard input", input.ReadToEnd());
    }
}
