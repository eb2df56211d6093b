using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Updates;

/// <summary>A node that CREATE or MERGE makes.</summary>
/// <param name="Labels">Names, or expressions that give them.</param>
internal sealed record NodeToCreate(int Slot, Evaluator[] Labels, Evaluator? Properties);

/// <summary>A relationship that CREATE or MERGE makes.</summary>
internal sealed record RelationshipToCreate(int Slot, Evaluator Type, int Source, int Target, Evaluator? Properties, TextSpan Span);

/// <summary>Makes nodes, then relationships, then names the paths.</summary>
internal sealed class PatternCreator(NodeToCreate[] nodes, RelationshipToCreate[] relationships, (int Slot, Evaluator Path)[] paths)
{
    /// <param name="refusesNull">MERGE: a property that is null could never be found again.</param>
    public void Create(Frame frame, bool refusesNull = false)
    {
        foreach (var node in nodes)
        {
            var labels = node.Labels.SelectMany(label => LabelNames.Of(label.Evaluate(frame))).ToArray();
            frame.Row[node.Slot] = Value.OfNode(frame.Updater!.CreateNode(labels, PropertiesOf(node.Properties, frame, refusesNull)));
        }

        foreach (var relationship in relationships)
        {
            var (source, target) = (frame.Row[relationship.Source], frame.Row[relationship.Target]);
            if (source.IsNull || target.IsNull)
            {
                throw new CypherException(CypherErrorKind.SemanticError, "InvalidArgumentValue",
                    "A relationship cannot be made, because the node at one of its ends is null.", relationship.Span);
            }

            if (LabelNames.Of(relationship.Type.Evaluate(frame)).ToArray() is not [var type])
                throw new CypherException(CypherErrorKind.SyntaxError, "NoSingleRelationshipType", "A relationship has exactly one type.", relationship.Span);
            frame.Row[relationship.Slot] = Value.OfRelationship(frame.Updater!.CreateRelationship(
                type, Operators.Expand.NodeOf(source), Operators.Expand.NodeOf(target), PropertiesOf(relationship.Properties, frame, refusesNull)));
        }

        foreach (var (slot, path) in paths) frame.Row[slot] = path.Evaluate(frame);
    }

    private static IEnumerable<KeyValuePair<string, Value>> PropertiesOf(Evaluator? properties, Frame frame, bool refusesNull)
    {
        if (properties is null) return [];
        var value = properties.Evaluate(frame);
        if (value.IsNull) return [];
        if (value.Kind != ValueKind.Map)
            throw CypherException.Type("InvalidArgumentType", $"Properties are given by a map, not by {Described.Kind(value)}.");
        if (!refusesNull) return value.AsMap();
        foreach (var (key, item) in value.AsMap())
        {
            if (item.IsNull)
            {
                throw new CypherException(CypherErrorKind.SemanticError, "MergeReadOwnWrites",
                    $"MERGE cannot use null for the property `{key}`, because it could never be found again.");
            }
        }

        return value.AsMap();
    }
}
