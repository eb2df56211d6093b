using System.Collections.Frozen;
using Graph.Model;

namespace Graph.Cypher;

/// <summary>No parameters.</summary>
internal static class EmptyParameters
{
    public static IReadOnlyDictionary<string, Value> Instance { get; } = FrozenDictionary<string, Value>.Empty;
}
