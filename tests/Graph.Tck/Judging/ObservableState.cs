using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;
using Graph.Tck.Values;

namespace Graph.Tck.Judging;

/// <summary>All that a query could see of a graph.</summary>
internal sealed record ObservableState(
    ImmutableHashSet<string> Nodes, ImmutableHashSet<string> Relationships, ImmutableHashSet<string> Labels, ImmutableHashSet<string> Properties)
{
    /// <summary>Node by node, which labels it has; no part of the kit's eight numbers, but of what an error must leave alone.</summary>
    private ImmutableHashSet<string> LabelsOfNodes { get; init; } = [];

    public static ObservableState Of(GraphSnapshot graph)
    {
        var nodes = graph.Nodes.ToList();
        var relationships = graph.Relationships.ToList();
        var properties = ImmutableHashSet.CreateBuilder<string>();
        foreach (var node in nodes) Add($"node {node.Id}", node.Properties);
        foreach (var relationship in relationships) Add($"relationship {relationship.Id}", relationship.Properties);
        return new ObservableState(
            [.. nodes.Select(node => node.Id.ToString(CultureInfo.InvariantCulture))],
            [.. relationships.Select(relationship => relationship.ToString())],
            [.. nodes.SelectMany(node => node.Labels)],
            properties.ToImmutable())
        {
            LabelsOfNodes = [.. nodes.Select(node => $"{node.Id} {string.Join(':', node.Labels.Order(StringComparer.Ordinal))}")],
        };

        void Add(string owner, PropertyWalk walk)
        {
            foreach (var property in walk)
                properties.Add($"{owner} {property.Name} = {property.Value.Kind} {TckText.Of(ActualValue.Read(property.Value, graph))}");
        }
    }

    public bool IsSameAs(ObservableState other) =>
        Nodes.SetEquals(other.Nodes) && Relationships.SetEquals(other.Relationships)
        && LabelsOfNodes.SetEquals(other.LabelsOfNodes) && Properties.SetEquals(other.Properties);
}
