using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Graph.Schema;

/// <summary>All labels in the order of their declaration, and which extends which.</summary>
public sealed class LabelHierarchy
{
    private readonly ImmutableArray<Label> _labels;
    private readonly FrozenDictionary<string, int> _numbers;
    private readonly ImmutableArray<ImmutableArray<string>> _lineages;

    internal LabelHierarchy(ImmutableArray<Label> labels)
    {
        _labels = labels;
        _numbers = labels.Select((label, number) => (label.Name, number))
            .DistinctBy(pair => pair.Name)
            .ToFrozenDictionary(pair => pair.Name, pair => pair.number, StringComparer.Ordinal);
        _lineages = [.. labels.Select(label => LineageOf(label))];
    }

    /// <summary>Labels in the order of their declaration.</summary>
    public ImmutableArray<Label> All => _labels;

    /// <summary>The label of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Label this[string name] => _labels[_numbers[name]];

    /// <summary>True where the schema declares that label.</summary>
    public bool Contains(string name) => _numbers.ContainsKey(name);

    /// <summary>The label of that name, if the schema declares it.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out Label? label)
    {
        label = _numbers.TryGetValue(name, out var number) ? _labels[number] : null;
        return label is not null;
    }

    /// <summary>True where <paramref name="label"/> is <paramref name="ancestor"/> or extends it, directly or not. False for an unknown label.</summary>
    public bool IsA(string label, string ancestor)
    {
        if (!_numbers.TryGetValue(label, out var number)) return false;
        foreach (var name in _lineages[number])
            if (name == ancestor) return true;
        return false;
    }

    /// <summary>The label and all that it extends, the label itself first; empty for an unknown label.</summary>
    public ImmutableArray<string> Lineage(string label) =>
        _numbers.TryGetValue(label, out var number) ? _lineages[number] : [];

    // A cycle is reported elsewhere; here it must only end.
    private ImmutableArray<string> LineageOf(Label label)
    {
        var lineage = ImmutableArray.CreateBuilder<string>();
        for (string? name = label.Name; name is not null && !lineage.Contains(name);)
        {
            lineage.Add(name);
            name = _numbers.TryGetValue(name, out var number) ? _labels[number].Extends : null;
        }
        return lineage.ToImmutable();
    }
}
