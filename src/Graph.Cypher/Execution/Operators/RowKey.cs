using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Compares rows of keys as groups are: value by value, null with null.</summary>
internal sealed class RowKey : IEqualityComparer<Value[]>
{
    public static RowKey Comparer { get; } = new();

    public bool Equals(Value[]? left, Value[]? right) => left.AsSpan().SequenceEqual(right);

    public int GetHashCode(Value[] row)
    {
        var hash = 17u;
        foreach (var value in row) hash = System.Numerics.BitOperations.Crc32C(hash, (uint)value.GetHashCode());
        return (int)hash;
    }
}
