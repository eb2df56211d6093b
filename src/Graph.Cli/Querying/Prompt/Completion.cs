namespace Graph.Cli.Querying.Prompt;

/// <summary>What may stand where the cursor is.</summary>
/// <param name="Start">Offset of the first character that a candidate replaces; the cursor is behind the last.</param>
internal sealed record Completion(int Start, IReadOnlyList<string> Candidates)
{
    /// <summary>What all candidates begin with.</summary>
    internal string CommonStart()
    {
        var common = Candidates[0];
        foreach (var candidate in Candidates.Skip(1)) common = common[..common.AsSpan().CommonPrefixLength(candidate)];
        return common;
    }
}
