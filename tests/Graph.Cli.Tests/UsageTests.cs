namespace Graph.Cli.Tests;

public sealed class UsageTests
{
    public static TheoryData<string> Commands => ["", "build", "query", "export", "explain", "verify", "eval", "schema check", "schema test"];

    [Theory, MemberData(nameof(Commands))]
    public async Task HelpSaysWhatForHowAndByExample(string command)
    {
        var run = await ToolRun.OfAsync([.. Words(command), "--help"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Description:", run.Out, StringComparison.Ordinal);
        Assert.Contains("Usage:\n  " + string.Join(' ', Words(command).Prepend("graph")), run.Out, StringComparison.Ordinal);
        var examples = run.Out[run.Out.IndexOf("Examples:", StringComparison.Ordinal)..];
        Assert.True(examples.Split('\n').Count(line => line.StartsWith("  graph ", StringComparison.Ordinal)) >= 2, run.Out);
    }

    [Theory]
    [InlineData("build", "--jobs", "cores")]
    [InlineData("build", "--schema", "graph-schema")]
    [InlineData("build", "--store", "out")]
    [InlineData("query", "--time-limit", "1min")]
    [InlineData("query", "--format", "table")]
    [InlineData("export", "--store", "out")]
    public async Task HelpNamesEachOptionWithItsDefault(string command, string option, string value)
    {
        var run = await ToolRun.OfAsync(command, "--help");
        var line = run.Out.Split('\n').SkipWhile(line => !line.Contains(option + " <", StringComparison.Ordinal)).Take(2);
        Assert.Contains(value, string.Concat(line), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("biuld", "Did you mean build?")]
    [InlineData("schema chek", "Did you mean check?")]
    [InlineData("frobnicate", "There are build,")]
    [InlineData("schema", "Name a command: check, test.")]
    [InlineData("build --job 3", "Did you mean --jobs")]
    [InlineData("build --jobs 0", "takes a number from 1")]
    [InlineData("build --jobs many", "many")]
    [InlineData("export", "FORMAT")]
    [InlineData("export gif", "graphml")]
    [InlineData("export csv", "--output DIR")]
    [InlineData("explain", "NAME")]
    [InlineData("eval", "GOLD")]
    [InlineData("query --format xml", "jsonl")]
    [InlineData("query --time-limit soon", "such as 500ms")]
    [InlineData("query --memory-limit much", "such as 256MB")]
    [InlineData("query --saved leaders --file x.cypher", "Give one of")]
    [InlineData("query --para company=Meta", "Did you mean --param")]
    [InlineData("eval x --min-recall 7", "from 0 to 1")]
    [InlineData("verify now", "one argument too many")]
    [InlineData("schema check --store x", "There is no option --store")]
    public async Task AWrongCommandLineSaysWhatIsWrongAndEndsWith2(string line, string says)
    {
        var run = await ToolRun.OfAsync(Words(line));
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutACommandTheCommandsAreListed()
    {
        var run = await ToolRun.OfAsync();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("build, query, export, explain, verify, eval, schema", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VersionIsOneLine()
    {
        var run = await ToolRun.OfAsync("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^graph \d+\.\d+\.\d+\n$", run.Out);
    }

    [Theory]
    [InlineData("schema check --schema nowhere")]
    [InlineData("schema test --schema nowhere")]
    [InlineData("build --schema nowhere")]
    [InlineData("explain Meta --store nowhere")]
    [InlineData("query x --store nowhere")]
    [InlineData("query --file nowhere")]
    [InlineData("query x --params nowhere")]
    [InlineData("query --list --schema nowhere")]
    [InlineData("verify --store nowhere")]
    [InlineData("export graphml --store nowhere")]
    [InlineData("eval nowhere.yaml")]
    public async Task AMissingPathIsNamedAndEndsWith1(string line)
    {
        var run = await ToolRun.OfAsync(Words(line));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
