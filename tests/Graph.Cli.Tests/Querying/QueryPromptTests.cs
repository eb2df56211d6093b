using Graph.Cli.Querying;
using Graph.Cli.Querying.Output;
using Graph.Cli.Querying.Prompt;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Cli.Tests.Querying;

public sealed class QueryPromptTests
{
    [Fact]
    public void AStatementEndsWithASemicolon() => Assert.Equal("{\"a\":1}\n", Type("RETURN", " 1 AS a;").Out);

    [Fact]
    public void AStatementEndsWithABlankLineOnceNothingIsOpen()
    {
        Assert.Equal("{\"a\":1}\n", Type("RETURN 1 AS a", "").Out);
        Assert.Equal("{\"a\":[1]}\n", Type("RETURN [", "", "1] AS a", "").Out);
        Assert.Equal("", Type("", "RETURN 1 AS a").Out);
    }

    [Fact]
    public void AnErrorLeavesThePromptOpen()
    {
        var run = Type("RETURN a;", "RETURN 2 AS b;");
        Assert.StartsWith("query:1:8: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("{\"b\":2}\n", run.Out);
    }

    [Fact]
    public void ControlCDropsWhatWasTyped() => Assert.Equal("{\"b\":2}\n", Type("RETURN [", "^C", "RETURN 2 AS b;").Out);

    [Fact]
    public void ParametersAreSetAndShown()
    {
        Assert.Equal(":param x => 'Scale AI'\n{\"x\":\"Scale AI\"}\n", Type(":param x => 'Scale AI'", ":params", "RETURN $x AS x;").Out);
        Assert.Contains(":param name => value", Type(":param x").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void QuitEndsBeforeWhatFollows() => Assert.Equal("", Type(":quit", "RETURN 1 AS a;").Out);

    [Fact]
    public void AnUnknownCommandIsNamed() => Assert.Contains("There is no command :frob", Type(":frob").Error, StringComparison.Ordinal);

    [Fact]
    public void HelpNamesTheCommands() => Assert.Contains(":param", Type(":help").Out, StringComparison.Ordinal);

    [Fact]
    public void StatementsAreRememberedOnOneLineAcrossRuns()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("graph-").FullName, "state", "history");
        Run(new History(path), ["RETURN 1", "AS a;", ":params", "RETURN 1 AS a;", "RETURN 1 AS a;"]);
        Assert.Equal(["RETURN 1 AS a;", ":params", "RETURN 1 AS a;"], new History(path).Entries);
        Directory.Delete(Path.GetDirectoryName(Path.GetDirectoryName(path))!, recursive: true);
    }

    [Theory]
    [InlineData("MAT", "MATCH")]
    [InlineData("match (n:Comp", "Company")]
    [InlineData("MATCH (n:Odd", "`Odd one`")]
    [InlineData("MATCH (n)-[:OW", "OWNS")]
    [InlineData("MATCH (n)-[:OWNS|LE", "LEADS")]
    [InlineData("MATCH (n:Company) RETURN n.na", "name")]
    [InlineData("RETURN toUpp", "toUpper")]
    [InlineData("RETURN date.trun", "date.truncate")]
    [InlineData("RETURN $comp", "company")]
    public void TabCompletesWhatFitsThePlace(string typed, string expected)
    {
        using var graph = Graph();
        var session = new QuerySession(new CypherEngine(graph), new ResultWriter(QueryFormat.JsonL, new Terminal(TextWriter.Null, TextWriter.Null)), new Terminal(TextWriter.Null, TextWriter.Null));
        session.Parameters["company"] = "Meta";
        Assert.Equal([expected], new QueryCompleter(session).Complete(typed, typed.Length).Candidates);
    }

    private static (string Out, string Error) Type(params string[] lines) => Run(new History(null), lines);

    private static (string Out, string Error) Run(History history, string[] lines)
    {
        using var graph = Graph();
        using var interruption = new Interruption();
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var terminal = new Terminal(output, error);
        var session = new QuerySession(new CypherEngine(graph), new ResultWriter(QueryFormat.JsonL, terminal), terminal);
        Assert.Equal(0, new QueryPrompt(session, new Lines(lines), history, terminal, interruption).Run());
        // What it says first is no matter of these tests.
        return (output.ToString()[(output.ToString().IndexOf('\n', StringComparison.Ordinal) + 1)..], error.ToString());
    }

    private static PropertyGraph Graph()
    {
        var graph = new PropertyGraph();
        using var change = graph.BeginTransaction();
        var company = change.AddNode(["Company"], ("name", "Meta"));
        var other = change.AddNode(["Odd one"]);
        change.AddRelationship("OWNS", company, other);
        change.AddRelationship("LEADS", other, company);
        change.Commit();
        return graph;
    }

    private sealed class Lines(string[] lines) : ILineReader
    {
        private int _next;

        public LineRead Read(string prompt) => _next == lines.Length ? LineRead.Given(LineReadKind.End)
            : lines[_next++] is var line && line == "^C" ? LineRead.Given(LineReadKind.Cancelled) : new LineRead(LineReadKind.Line, line);
    }
}
