using System.Numerics;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Goes over the ids in a bitmap that meet conditions on their columns, 64 at a time.</summary>
internal sealed class BitmapScan
{
    private const int WordsPerPage = ColumnPage.Size / 64;
    private readonly PagedBitmap? _bitmap;
    private readonly (Column? Column, ColumnPredicate? Predicate, ulong[] Mask)[] _filters;
    private readonly int _limit;
    private int _page = -1;
    private int _index = -1;
    private ulong _word;

    /// <param name="bitmap">The ids; null for none.</param>
    public BitmapScan(PagedBitmap? bitmap, ColumnSet columns, ScanCondition[] conditions, Frame frame)
    {
        _bitmap = bitmap;
        _limit = bitmap?.WordLimit ?? 0;
        _filters = new (Column?, ColumnPredicate?, ulong[])[conditions.Length];
        for (var i = 0; i < conditions.Length; i++)
        {
            _filters[i] = (columns[frame.Resolve(conditions[i].Key)], conditions[i].Predicate(frame), new ulong[WordsPerPage]);
            if (_filters[i].Column is null || _filters[i].Predicate is null) _limit = 0;
        }
    }

    public int Current { get; private set; }

    public bool MoveNext(Frame frame)
    {
        while (_word == 0)
        {
            if (++_index >= _limit) return false;
            _word = _bitmap!.Word(_index);
            if (_word == 0 || _filters.Length == 0) continue;
            if (_index / WordsPerPage != _page)
            {
                frame.CheckStopped();
                _page = _index / WordsPerPage;
                foreach (var (column, predicate, mask) in _filters)
                {
                    Array.Clear(mask);
                    column!.PageAt(_page)?.Match(predicate!, ColumnPage.Size, mask);
                }
            }

            foreach (var (_, _, mask) in _filters) _word &= mask[_index & WordsPerPage - 1];
        }

        Current = (_index << 6) + BitOperations.TrailingZeroCount(_word);
        _word &= _word - 1;
        return true;
    }
}
