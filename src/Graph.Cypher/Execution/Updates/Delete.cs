using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Model;

namespace Graph.Cypher.Execution.Updates;

/// <summary>DELETE: takes all rows, then deletes relationships before nodes, so that the order in which they are named does not matter.</summary>
internal sealed class Delete(Operator source, Evaluator[] expressions, bool isDetach, int[] kept, TextSpan span) : Operator(source)
{
    public override string Name => isDetach ? "DetachDelete" : "Delete";

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), expressions, isDetach, kept, span, frame);

    private sealed class Run(Cursor source, Evaluator[] expressions, bool isDetach, int[] kept, TextSpan span, Frame frame)
        : BufferedCursor(source, kept, frame)
    {
        protected override void Fill(Cursor source, RowBuffer rows)
        {
            var nodes = new List<int>();
            var relationships = new List<int>();
            while (source.MoveNext())
            {
                rows.Add();
                foreach (var expression in expressions) Collect(expression.Evaluate(Frame), nodes, relationships);
            }

            foreach (var relationship in relationships) Frame.Updater!.DeleteRelationship(relationship);
            foreach (var node in nodes) Frame.Updater!.DeleteNode(node, isDetach);
        }

        private void Collect(Value value, List<int> nodes, List<int> relationships)
        {
            switch (value.Kind)
            {
                case ValueKind.Null:
                    break;
                case ValueKind.Node:
                    nodes.Add(value.AsNodeId());
                    break;
                case ValueKind.Relationship:
                    relationships.Add(value.AsRelationshipId());
                    break;
                case ValueKind.Path:
                    nodes.AddRange(value.AsPath().Nodes);
                    relationships.AddRange(value.AsPath().Relationships);
                    break;
                default:
                    throw CypherException.Type("InvalidArgumentType",
                        $"Only nodes, relationships and paths can be deleted, not {Described.Kind(value)}.", span);
            }
        }
    }
}
