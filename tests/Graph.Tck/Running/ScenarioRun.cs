using Graph.Cypher;
using Graph.Cypher.Procedures;
using Graph.Model;
using Graph.Tck.Features;
using Graph.Tck.Judging;
using Graph.Tck.Values;

namespace Graph.Tck.Running;

/// <summary>One scenario being played on a graph of its own.</summary>
internal sealed class ScenarioRun : IDisposable
{
    // Far beyond what any of the kit's queries needs; a query that hangs must not hang the run.
    private static readonly CypherOptions Options = new() { TimeLimit = TimeSpan.FromSeconds(20) };

    private readonly PropertyGraph _graph = new();
    private readonly CypherEngine _engine;
    private readonly List<Procedure> _procedures = [];
    private readonly Dictionary<string, Value> _parameters = new(StringComparer.Ordinal);
    private string? _query;
    private Outcome? _outcome;
    private ObservableState? _before;
    private ObservableState? _after;

    private ScenarioRun() => _engine = new CypherEngine(_graph, Options);

    /// <summary>Plays a scenario to its end or to the first step that fails.</summary>
    public static Verdict Play(Scenario scenario)
    {
        using var run = new ScenarioRun();
        foreach (var step in scenario.Steps)
        {
            try
            {
                if (run.Take(step) is { } complaint) return new Verdict(scenario, step, run._query, complaint);
            }
            catch (FormatException unreadable)
            {
                return new Verdict(scenario, step, run._query, unreadable.Message);
            }
        }

        return new Verdict(scenario, null, run._query, null);
    }

    public void Dispose() => _graph.Dispose();

    private string? Take(ScenarioStep step)
    {
        const string Graph = " graph", Procedure = "there exists a procedure ";
        switch (step.Text)
        {
            case "an empty graph" or "any graph":
                return null;
            case "having executed:":
                return SetUp(step.Query!);
            case "parameters are:":
                foreach (var row in step.Table) _parameters[row[0]] = ActualValue.AsParameter(CellParser.Parse(row[1]));
                return null;
            case "executing query:":
                Execute(step.Query!);
                return null;
            case "executing control query:":
                _outcome = Ask(_engine, _query = step.Query!);
                return null;
            case "no side effects":
                return SideEffects.Complaint([], _before!, _after!);
            case "the side effects should be:":
                return SideEffects.Complaint(step.Table, _before!, _after!);
            case "the result should be empty":
                return _outcome!.Judge(ResultJudge.ComplaintUnlessEmpty);
            case "the result should be, in any order:":
                return Judge(new ResultJudge(false, false), step);
            case "the result should be, in order:":
                return Judge(new ResultJudge(true, false), step);
            case "the result should be (ignoring element order for lists):":
                return Judge(new ResultJudge(false, true), step);
            case "the result should be, in order (ignoring element order for lists):":
                return Judge(new ResultJudge(true, true), step);
        }

        if (step.Text.StartsWith(Procedure, StringComparison.Ordinal))
        {
            _procedures.Add(TestProcedure.Read(step.Text[Procedure.Length..], step.Table));
            _engine.Register(_procedures[^1]);
            return null;
        }

        if (step.Text.StartsWith("the ", StringComparison.Ordinal) && step.Text.EndsWith(Graph, StringComparison.Ordinal))
            return TckFolder.GraphScript(step.Text[4..^Graph.Length]).Select(SetUp).FirstOrDefault(complaint => complaint is not null);
        return ExpectedError.TryParse(step.Text) is { } expected
            ? JudgeError(expected)
            : throw new FormatException($"This step is not known: {step.Text}");
    }

    private string? Judge(ResultJudge judge, ScenarioStep step) => _outcome!.Judge(result => judge.Complaint(step.Table, result));

    private string? SetUp(string query) => Ask(_engine, _query = query).Judge(_ => null) is { } complaint ? $"Setting up: {complaint}" : null;

    private void Execute(string query)
    {
        _before = ObservableState.Of(_graph.Snapshot);
        _outcome = Ask(_engine, _query = query);
        _after = ObservableState.Of(_graph.Snapshot);
    }

    private string? JudgeError(ExpectedError expected)
    {
        if (_outcome!.JudgeError(expected) is { } complaint) return complaint;
        if (!_before!.IsSameAs(_after!)) return "The graph is not as it was before the error.";
        return expected.IsCompileTime && OnEmptyGraph().JudgeError(expected) is { } late ? $"On an empty graph: {late}" : null;
    }

    private Outcome OnEmptyGraph()
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph, Options);
        _procedures.ForEach(engine.Register);
        return Ask(engine, _query!);
    }

    private Outcome Ask(CypherEngine engine, string query) => Outcome.Of(() => engine.Run(query, _parameters));
}
