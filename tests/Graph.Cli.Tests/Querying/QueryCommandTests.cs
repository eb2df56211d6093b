namespace Graph.Cli.Tests.Querying;

[Collection(nameof(SeedStore))]
public sealed class QueryCommandTests(SeedStore seeds)
{
    [Fact]
    public async Task AQueryIsAnsweredAsATable()
    {
        var run = await seeds.QueryAsync("UNWIND [['Nokia', 'نوكيا', 7], ['e&', null, 12]] AS row RETURN row[0] AS name, row[1] AS arabic, row[2] AS n");
        Assert.Equal((0, "name   arabic   n\n─────  ──────  ──\nNokia  نوكيا    7\ne&     null    12\n2 rows\n"), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task SeveralStatementsRunInTurnUntilOneIsWrong()
    {
        var run = await seeds.QueryAsync("RETURN 1 AS a;\nRETURN 2 AS b;\nRETURN c;\nRETURN 4 AS d", "--format", "jsonl");
        Assert.Equal((1, "{\"a\":1}\n{\"b\":2}\n"), (run.ExitCode, run.Out));
        Assert.Equal("query:3:8: Variable `c` is not defined.\nRETURN c;\n       ^\n", run.Error);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("--file", "-")]
    [InlineData]
    public async Task StandardInputIsReadWithoutAPrompt(params string[] args)
    {
        var run = await seeds.QueryFromAsync("RETURN $x AS x;", [.. args, "--format", "csv", "--param", "x=ميتا"]);
        Assert.Equal((0, "x\nميتا\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public async Task AFileIsNamedInItsErrors()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "// all\nMATCH (n) RETRN n");
        var run = await seeds.QueryAsync("--file", file);
        File.Delete(file);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{file}:2:11: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ParametersFromAFileGiveWayToThoseOfTheCommandLine()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, """{"a": 1, "b": [2, null]}""");
        var run = await seeds.QueryAsync("RETURN $a AS a, $b AS b", "--params", file, "--param", "a=text", "--format", "jsonl");
        File.Delete(file);
        Assert.Equal("{\"a\":\"text\",\"b\":[2,null]}\n", run.Out);
    }

    [Fact]
    public async Task TheBuiltGraphIsNotChanged()
    {
        var run = await seeds.QueryAsync("CREATE (n:New)");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("change the articles and run graph build", run.Error, StringComparison.Ordinal);
        Assert.Equal("{\"n\":0}\n", (await seeds.QueryAsync("MATCH (n:New) RETURN count(*) AS n", "--format", "jsonl")).Out);
    }

    [Theory]
    [InlineData("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)", "--time-limit", "200ms", "time limit")]
    [InlineData("UNWIND range(1, 100000000) AS x RETURN collect(x)", "--memory-limit", "20MB", "limit")]
    public async Task AQueryStopsAtItsLimit(string query, string option, string limit, string says)
    {
        var run = await seeds.QueryAsync(query, option, limit);
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task AValueNestedTooDeepIsRefused(string format)
    {
        const string Nested = "RETURN reduce(x = [], i IN range(1, $levels) | [x]) AS x";
        Assert.Equal(0, (await seeds.QueryAsync(Nested, "--param", "levels=400", "--format", format)).ExitCode);
        var run = await seeds.QueryAsync(Nested, "--param", "levels=600", "--format", format);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("query: Lists and maps are nested too deep", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExplainPrintsThePlanAndProfileAlsoTheRows()
    {
        var explained = await seeds.QueryAsync("EXPLAIN MATCH (c:Company) RETURN c.name");
        Assert.Contains("NodeByLabelScan", explained.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Meta", explained.Out, StringComparison.Ordinal);
        var profiled = await seeds.QueryAsync("PROFILE MATCH (c:Company {name: 'Meta'}) RETURN c.name");
        Assert.Contains("Meta", profiled.Out, StringComparison.Ordinal);
        Assert.Matches(@"\d ms\n", profiled.Out);
    }

    [Theory]
    [InlineData("")]
    [InlineData("// nothing")]
    public async Task NoQueryIsSaidToBeNone(string input)
    {
        var run = await seeds.QueryFromAsync(input);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("There is no query", run.Error, StringComparison.Ordinal);
    }
}
