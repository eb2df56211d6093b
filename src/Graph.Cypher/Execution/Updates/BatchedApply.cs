using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Updates;

/// <summary>CALL { … } IN TRANSACTIONS OF n ROWS: commits what n rows wrote before it goes on with the next.</summary>
/// <param name="onError">FAIL stops the statement, CONTINUE forgets the batch and goes on, BREAK forgets it and does no more.</param>
/// <param name="report">Slot of what REPORT STATUS says about the batch.</param>
/// <param name="outputs">What the inner plan gives; null where its batch failed.</param>
internal sealed class BatchedApply(
    Operator source, Operator inner, Evaluator rows, string onError, int? report, int[] outputs, int[] kept, bool isUnit) : Operator(source, inner)
{
    public override string Name => "TransactionForeach";

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), inner.Open(frame), this, frame);

    private Evaluator Rows => rows;

    private string OnError => onError;

    private int? Report => report;

    private int[] Outputs => outputs;

    private int[] Kept => kept;

    private bool IsUnit => isUnit;

    private sealed class Run(Cursor source, Cursor inner, BatchedApply plan, Frame frame) : Cursor
    {
        private readonly RowBuffer _batch = new(frame, plan.Kept);
        private readonly RowBuffer _results = new(frame, plan.Kept);
        private int _at;
        private int _batches;
        private bool _stopped;

        public override bool MoveNext()
        {
            while (_at >= _results.Count)
                if (!NextBatch()) return false;
            _results.Restore(_at++);
            return true;
        }

        public override void Reset()
        {
            source.Reset();
            _batch.Clear();
            _results.Clear();
            _at = _batches = 0;
            _stopped = false;
        }

        private bool NextBatch()
        {
            var size = Operators.RowCount.Of(plan.Rows, frame, "IN TRANSACTIONS OF");
            _batch.Clear();
            _results.Clear();
            _at = 0;
            while (_batch.Count < Math.Max(1, size) && source.MoveNext()) _batch.Add();
            if (_batch.Count == 0) return false;
            var error = _stopped ? null : Carry();
            if (error is not null || _stopped) Fail(error);
            return true;
        }

        private CypherException? Carry()
        {
            try
            {
                for (var i = 0; i < _batch.Count; i++)
                {
                    _batch.Restore(i);
                    Tell(true, null);
                    inner.Reset();
                    while (inner.MoveNext())
                        if (!plan.IsUnit) _results.Add();
                    if (!plan.IsUnit) continue;
                    _batch.Restore(i);
                    Tell(true, null);
                    _results.Add();
                }

                _batches++;
                frame.CommitBatch();
                return null;
            }
            catch (CypherException error) when (plan.OnError != "FAIL" && error.Kind is not
                (CypherErrorKind.TransactionTerminated or CypherErrorKind.TransactionTimedOut or CypherErrorKind.MemoryLimitExceeded))
            {
                frame.RollbackBatch();
                _stopped = plan.OnError == "BREAK";
                return error;
            }
        }

        private void Fail(CypherException? error)
        {
            _results.Clear();
            for (var i = 0; i < _batch.Count; i++)
            {
                _batch.Restore(i);
                foreach (var slot in plan.Outputs) frame.Row[slot] = default;
                Tell(false, error);
                _results.Add();
            }
        }

        private void Tell(bool committed, CypherException? error)
        {
            if (plan.Report is not { } slot) return;
            frame.Row[slot] = new MapValue(
            [
                new("started", committed || error is not null), new("committed", committed),
                new("transactionId", $"graph-transaction-{_batches}"), new("errorMessage", (Value)error?.Message),
            ]);
        }
    }
}
