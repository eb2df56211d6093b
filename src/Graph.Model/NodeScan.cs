using System.Collections;

namespace Graph.Model;

/// <summary>All nodes of a state, or those with one label, by ascending id.</summary>
public readonly struct NodeScan : IEnumerable<Node>
{
    private readonly GraphSnapshot _graph;
    private readonly int _label;

    internal NodeScan(GraphSnapshot graph, int label)
    {
        _graph = graph;
        _label = label;
    }

    /// <summary>An enumerator that stands before the first node; <c>foreach</c> uses it without allocating.</summary>
    public Enumerator GetEnumerator() => new(_graph, _label);

    IEnumerator<Node> IEnumerable<Node>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes over the nodes.</summary>
    public struct Enumerator : IEnumerator<Node>
    {
        private const int AllNodes = -1;
        private readonly GraphSnapshot _graph;
        private readonly PagedBitmap? _withLabel;
        private readonly bool _all;
        private int _id = -1;

        internal Enumerator(GraphSnapshot graph, int label)
        {
            _graph = graph;
            _all = label == AllNodes;
            if ((uint)label < (uint)graph.NodesByLabel.Length) _withLabel = graph.NodesByLabel[label];
        }

        /// <summary>The node reached.</summary>
        public readonly Node Current => new(_graph, _id);

        internal readonly int CurrentId => _id;

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next node; false at the end.</summary>
        public bool MoveNext()
        {
            if (!_all)
            {
                var next = _withLabel is null ? -1 : _withLabel.Next(_id + 1);
                if (next < 0) return false;
                _id = next;
                return true;
            }

            while (++_id < _graph.NodeLimit)
                if (_graph.SetOfNode[_id] != 0) return true;
            _id--;
            return false;
        }

        /// <summary>Goes back before the first node.</summary>
        public void Reset() => _id = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
