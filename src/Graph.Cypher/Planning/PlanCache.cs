using System.Collections.Concurrent;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Plans by query text. A plan is made anew when indexes have changed, or the graph has grown or shrunk to another size.</summary>
internal sealed class PlanCache(int capacity)
{
    private const int SmallChange = 1000;
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private long _clock;

    public PreparedStatement? Find(string query, GraphSnapshot graph)
    {
        if (!_entries.TryGetValue(query, out var entry)) return null;
        if (entry.Indexes != graph.IndexVersion || Differs(entry.Nodes, graph.NodeCount) || Differs(entry.Relationships, graph.RelationshipCount))
        {
            _entries.TryRemove(query, out _);
            return null;
        }

        entry.LastUsed = Interlocked.Increment(ref _clock);
        return entry.Statement;
    }

    public void Add(string query, PreparedStatement statement, GraphSnapshot graph)
    {
        if (capacity <= 0) return;
        _entries[query] = new Entry(statement, graph.NodeCount, graph.RelationshipCount, graph.IndexVersion) { LastUsed = Interlocked.Increment(ref _clock) };
        if (_entries.Count <= capacity) return;
        foreach (var (oldest, _) in _entries.OrderBy(entry => entry.Value.LastUsed).Take(Math.Max(1, capacity / 8)).ToArray())
            _entries.TryRemove(oldest, out _);
    }

    private static bool Differs(int before, int now) => Math.Abs((long)before - now) > SmallChange + before / 2;

    private sealed class Entry(PreparedStatement statement, int nodes, int relationships, object indexes)
    {
        public PreparedStatement Statement => statement;

        public int Nodes => nodes;

        public int Relationships => relationships;

        public object Indexes => indexes;

        public long LastUsed { get; set; }
    }
}
