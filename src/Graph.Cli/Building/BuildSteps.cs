using Graph.Building;
using Graph.Cli.Rendering;

namespace Graph.Cli.Building;

/// <summary>Puts into words how far a build is.</summary>
internal sealed class BuildSteps(IProgress<Step> shown) : IProgress<BuildProgress>
{
    public void Report(BuildProgress value) => shown.Report(value.Stage switch
    {
        BuildStage.Folding => new Step(0, 0, $"Making the graph of {Count.Of(value.Facts, "fact")}"),
        BuildStage.Writing => new Step(0, 0, "Writing the graph"),
        _ => new Step(value.SourcesDone, value.Sources, $"Reading {Count.Of(value.SourcesDone)} of {Count.Of(value.Sources, "file")}, {Count.Of(value.Facts, "fact")}"),
    });
}
