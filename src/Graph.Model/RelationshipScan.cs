using System.Collections;

namespace Graph.Model;

/// <summary>All relationships of a state, or those of one type, by ascending id.</summary>
public readonly struct RelationshipScan : IEnumerable<Relationship>
{
    private readonly GraphSnapshot _graph;
    private readonly int _type;

    internal RelationshipScan(GraphSnapshot graph, int type)
    {
        _graph = graph;
        _type = type;
    }

    /// <summary>An enumerator that stands before the first relationship; <c>foreach</c> uses it without allocating.</summary>
    public Enumerator GetEnumerator() => new(_graph, _type);

    IEnumerator<Relationship> IEnumerable<Relationship>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes over the relationships.</summary>
    public struct Enumerator : IEnumerator<Relationship>
    {
        private readonly GraphSnapshot _graph;
        private readonly PagedBitmap? _ofType;
        private readonly bool _all;
        private int _id = -1;

        internal Enumerator(GraphSnapshot graph, int type)
        {
            _graph = graph;
            _all = type == -1;
            if ((uint)type < (uint)graph.RelationshipsByType.Length) _ofType = graph.RelationshipsByType[type];
        }

        /// <summary>The relationship reached.</summary>
        public readonly Relationship Current => new(_graph, _id);

        internal readonly int CurrentId => _id;

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next relationship; false at the end.</summary>
        public bool MoveNext()
        {
            if (!_all)
            {
                var next = _ofType is null ? -1 : _ofType.Next(_id + 1);
                if (next < 0) return false;
                _id = next;
                return true;
            }

            while (++_id < _graph.RelationshipLimit)
                if (_graph.TypeOf[_id] != 0) return true;
            _id--;
            return false;
        }

        /// <summary>Goes back before the first relationship.</summary>
        public void Reset() => _id = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
