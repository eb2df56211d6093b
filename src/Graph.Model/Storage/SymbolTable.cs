using System.Runtime.InteropServices;

namespace Graph.Model;

/// <summary>Names and their numbers, in the order in which they came. Names differ by case.</summary>
internal sealed class SymbolTable
{
    private readonly List<string> _names;
    private readonly Dictionary<string, int> _numbers;

    public SymbolTable() : this([], new Dictionary<string, int>(StringComparer.Ordinal))
    {
    }

    private SymbolTable(List<string> names, Dictionary<string, int> numbers)
    {
        _names = names;
        _numbers = numbers;
    }

    public int Count => _names.Count;

    public IReadOnlyList<string> Names => _names;

    public string this[int number] => _names[number];

    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);

    /// <summary>The name's number, given now if it is new. Only for a table that no reader holds.</summary>
    public int Add(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, name, out var known);
        if (known) return number;
        number = _names.Count;
        _names.Add(name);
        return number;
    }

    public SymbolTable Copy() => new([.. _names], new Dictionary<string, int>(_numbers, StringComparer.Ordinal));
}
