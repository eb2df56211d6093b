namespace Graph.Building;

/// <summary>What a build is busy with.</summary>
public enum BuildStage : byte
{
    /// <summary>Reading articles and taking facts from them.</summary>
    Reading,

    /// <summary>Making the graph out of the facts.</summary>
    Folding,

    /// <summary>Writing the graph.</summary>
    Writing,
}

/// <summary>How far a build is. Reported at most ten times a second, and at each change of stage.</summary>
/// <param name="Stage">What it is busy with.</param>
/// <param name="SourcesDone">Files read to their end.</param>
/// <param name="Sources">Files there are.</param>
/// <param name="Articles">Articles whose facts are in the log.</param>
/// <param name="Facts">Facts in the log.</param>
/// <param name="Characters">Characters of those articles, in UTF-16 units.</param>
public sealed record BuildProgress(BuildStage Stage, int SourcesDone, int Sources, int Articles, int Facts, long Characters);
