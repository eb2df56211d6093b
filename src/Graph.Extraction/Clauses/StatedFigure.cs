using Graph.Schema;

namespace Graph.Extraction.Clauses;

/// <summary>A quantity of a sentence together with the word that says what it measures.</summary>
/// <param name="Metric">What is measured.</param>
/// <param name="Trigger">The noun or verb that says so.</param>
/// <param name="Quantity">How much.</param>
internal sealed record StatedFigure(MetricName Metric, Trigger Trigger, QuantityUnit Quantity)
{
    /// <summary>The figure that this one is set against as an earlier value of the same; null for a figure in its own right.</summary>
    internal StatedFigure? Against { get; init; }
}
