using Graph.Extraction.Examples;
using Graph.Schema;

namespace Graph.Extraction.Tests.Examples;

/// <summary>The examples in the project's own schema folder are tests of their frames.</summary>
public sealed class FrameExampleTests
{
    [Fact]
    public void EveryExampleOfEveryFrameGivesTheFactsItLists()
    {
        var schema = ProjectSchema.Load();
        var results = new ExampleRunner(schema, new FrameExtractor(schema)).RunAll().ToList();
        Assert.True(results.Count >= schema.Frames.Length, $"{results.Count} examples of {schema.Frames.Length} frames");
        var failures = results.Where(result => !result.Passed).ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Fact]
    public void EveryFrameCanBeUsed()
    {
        var diagnostics = new FrameExtractor(ProjectSchema.Load()).Diagnostics;
        Assert.True(diagnostics.IsEmpty, string.Join('\n', diagnostics));
    }
}
