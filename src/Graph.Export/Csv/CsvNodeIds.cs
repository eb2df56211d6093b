using System.Buffers.Text;
using System.Text;

namespace Graph.Export;

/// <summary>From the ids in a file to node numbers. Ids that count up from 0 take no room at all.</summary>
internal sealed class CsvNodeIds
{
    private readonly Dictionary<long, int> _numbers = [];
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private int _inOrder;

    /// <summary>Gives a node's id; false if another node has it.</summary>
    public bool TryAdd(ReadOnlySpan<byte> id, int node)
    {
        if (!IsNumber(id, out var number)) return _texts.TryAdd(Encoding.UTF8.GetString(id), node);
        if (number == node && node == _inOrder)
        {
            _inOrder++;
            return !_numbers.ContainsKey(number);
        }

        return !(number >= 0 && number < _inOrder) && _numbers.TryAdd(number, node);
    }

    /// <summary>The node with that id, or -1.</summary>
    public int Find(ReadOnlySpan<byte> id)
    {
        if (!IsNumber(id, out var number)) return _texts.GetValueOrDefault(Encoding.UTF8.GetString(id), -1);
        return number >= 0 && number < _inOrder ? (int)number : _numbers.GetValueOrDefault(number, -1);
    }

    // Only as it would be written: "007" and "7" are two ids.
    private static bool IsNumber(ReadOnlySpan<byte> id, out long number) =>
        Utf8Parser.TryParse(id, out number, out var used) && used == id.Length
        && (id[0] is >= (byte)'1' and <= (byte)'9' || id is [(byte)'0'] || id is [(byte)'-', >= (byte)'1' and <= (byte)'9', ..]);
}
