using Graph.Model;

namespace Graph.Cypher.Execution.Expressions;

/// <summary>A path from the slots of a pattern's parts: the first node, then relationships or lists of them.</summary>
internal sealed class PathEvaluator(int[] parts) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        if (frame.Row[parts[0]] is not { Kind: ValueKind.Node } first) return default;
        var nodes = new List<int> { first.AsNodeId() };
        var relationships = new List<int>();
        foreach (var part in parts.AsSpan(1))
        {
            var value = frame.Row[part];
            if (value.IsNull) return default;
            if (value.Kind == ValueKind.Relationship) Append(value.AsRelationshipId());
            else
                foreach (var item in value.AsList()) Append(item.AsRelationshipId());
        }

        return new PathValue([.. nodes], [.. relationships]);

        void Append(int relationship)
        {
            var graph = frame.Graph;
            var (source, target) = (graph.SourceOf[relationship], graph.TargetOf[relationship]);
            relationships.Add(relationship);
            nodes.Add(nodes[^1] == source ? target : source);
        }
    }
}

/// <summary>The relationships of a path, as a list.</summary>
internal sealed class RelationshipsEvaluator(Evaluator path) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var value = path.Evaluate(frame);
        return value.IsNull ? default : Value.OwnedList(Array.ConvertAll(value.AsPath().Relationships.ToArray(), Value.OfRelationship));
    }
}
