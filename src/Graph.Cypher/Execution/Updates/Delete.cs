using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Updates;

/// <summary>DELETE: takes all rows, then deletes relationships before nodes, so that the order in which they are named does not matter.</summary>
internal sealed class Delete(Operator source, Evaluator[] expressions, bool isDetach, int[] kept, TextSpan span) : Operator(source)
{
    public override string Name => isDetach ? "DetachDelete" : "Delete";

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), expressions, isDetach, kept, span, frame);

    private sealed class Run(Cursor source, Evaluator[] expressions, bool isDetach, int[] kept, TextSpan span, Frame frame) : Cursor
    {
        private readonly RowBuffer _rows = new(frame, kept);
        private int _at = -1;

        public override bool MoveNext()
        {
            if (_at < 0)
            {
                DeleteAll();
                _at = 0;
            }

            if (_at >= _rows.Count) return false;
            _rows.Restore(_at++);
            return true;
        }

        public override void Reset()
        {
            source.Reset();
            _rows.Clear();
            _at = -1;
        }

        private void DeleteAll()
        {
            var nodes = new List<int>();
            var relationships = new List<int>();
            while (source.MoveNext())
            {
                _rows.Add();
                foreach (var expression in expressions) Collect(expression.Evaluate(frame), nodes, relationships);
            }

            foreach (var relationship in relationships) frame.Updater!.DeleteRelationship(relationship);
            foreach (var node in nodes) frame.Updater!.DeleteNode(node, isDetach);
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
