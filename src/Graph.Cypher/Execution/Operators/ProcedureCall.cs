using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Functions;
using Graph.Cypher.Procedures;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>CALL procedure(…) YIELD …: its rows for each row; the row itself where the procedure yields nothing.</summary>
/// <param name="outputs">Index of an output column and the slot it goes to.</param>
internal sealed class ProcedureCall(Operator source, Procedure procedure, Evaluator[] arguments, (int Column, int Slot)[] outputs, TextSpan span)
    : Operator(source)
{
    public override string Name => "ProcedureCall";

    public override string Details => procedure.Name;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), this, frame);

    private Procedure Procedure => procedure;

    private (int Column, int Slot)[] Outputs => outputs;

    private IEnumerable<Value[]> Call(Frame frame)
    {
        var given = new Value[procedure.Inputs.Length];
        for (var i = 0; i < given.Length; i++)
        {
            var input = procedure.Inputs[i];
            given[i] = i < arguments.Length ? arguments[i].Evaluate(frame) : input.Default ?? default;
            if (i < arguments.Length) given[i] = Checked(given[i], input);
        }

        return procedure.Body(given, frame);
    }

    private Value Checked(Value value, ProcedureField input)
    {
        if (value.IsNull) return value;
        if (input.Type == CypherType.Float && value.TryGetInteger(out var integer)) return (double)integer;
        if ((TypeOf(value) & input.Type) != 0) return value;
        throw new CypherException(CypherErrorKind.SyntaxError, "InvalidArgumentType",
            $"`{procedure.Name}` takes {input.TypeText} for `{input.Name}` but was given {Described.Kind(value)}.", span, isCompileTime: true);
    }

    private static CypherType TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Boolean => CypherType.Boolean,
        ValueKind.Integer => CypherType.Integer,
        ValueKind.Float or ValueKind.Decimal => CypherType.Float,
        ValueKind.Text => CypherType.String,
        ValueKind.List => CypherType.List,
        ValueKind.Map => CypherType.Map,
        ValueKind.Node => CypherType.Node,
        ValueKind.Relationship => CypherType.Relationship,
        ValueKind.Path => CypherType.Path,
        _ => CypherType.Temporal | CypherType.Duration | CypherType.Point,
    };

    private sealed class Run(Cursor source, ProcedureCall plan, Frame frame) : Cursor
    {
        private IEnumerator<Value[]>? _rows;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_rows is not null)
                {
                    if (_rows.MoveNext())
                    {
                        frame.Tick();
                        foreach (var (column, slot) in plan.Outputs) frame.Row[slot] = _rows.Current[column];
                        return true;
                    }

                    _rows.Dispose();
                    _rows = null;
                }

                if (!source.MoveNext()) return false;
                _rows = plan.Call(frame).GetEnumerator();
                if (plan.Procedure.Outputs.Length > 0) continue;
                while (_rows.MoveNext())
                {
                }

                _rows = null;
                return true;
            }
        }

        public override void Reset()
        {
            source.Reset();
            _rows = null;
        }
    }
}
