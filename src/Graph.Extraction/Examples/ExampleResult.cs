using System.Collections.Immutable;
using Graph.Extraction.Facts;
using Graph.Schema;

namespace Graph.Extraction.Examples;

/// <summary>What came of one example of a frame.</summary>
/// <param name="Frame">The frame that the example tests.</param>
/// <param name="Example">The example.</param>
/// <param name="Missed">Expected facts that were not found.</param>
/// <param name="Unexpected">Found facts that the example rules out.</param>
/// <param name="Found">All facts found in its text.</param>
public sealed record ExampleResult(
    Frame Frame, FrameExample Example, ImmutableArray<ExpectedFact> Missed, ImmutableArray<Fact> Unexpected, ImmutableArray<Fact> Found)
{
    /// <summary>True where all that was expected was found and nothing that was ruled out.</summary>
    public bool Passed => Missed.IsEmpty && Unexpected.IsEmpty;

    /// <summary>
    /// One line, <c>file:line:column: message</c>, for a failed example: what was expected and not found, what was found and not
    /// expected; where something is missing and another frame found something, that too.
    /// </summary>
    public override string ToString()
    {
        if (Passed) return $"{Example.Position}: example of {Frame.Name} passed";
        List<string> parts = [];
        if (!Missed.IsEmpty) parts.Add($"expected {string.Join("; ", Missed.Select(FactText.Of))}");
        if (!Unexpected.IsEmpty) parts.Add($"did not expect {string.Join("; ", Unexpected.Select(FactText.Of))}");
        var others = Found.Except(Unexpected).ToList();
        if (!Missed.IsEmpty) parts.Add(others.Count > 0 ? $"found {string.Join("; ", others.Select(FactText.Of))}" : "found nothing else");
        return $"{Example.Position}: example of {Frame.Name}: {string.Join(", ", parts)}";
    }
}
