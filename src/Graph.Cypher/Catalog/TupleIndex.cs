using System.Runtime.InteropServices;
using Graph.Model;

namespace Graph.Cypher.Catalog;

/// <summary>
/// Which elements may have equal values of a constraint's keys, by hash. It knows at least those that do in the state asked about;
/// each is looked at there, so what was rolled back or changed since does no harm.
/// </summary>
internal sealed class TupleIndex(ConstraintDefinition constraint)
{
    private readonly Dictionary<int, List<int>> _elements = [];
    private long _version = -1;
    private int _count;
    private int _limit;

    /// <summary>Takes up a changed element.</summary>
    public void Add(Element element)
    {
        if (Hash(element) is not { } hash) return;
        ref var elements = ref CollectionsMarshal.GetValueRefOrAddDefault(_elements, hash, out _);
        if ((elements ??= []).Contains(element.Id)) return;
        elements.Add(element.Id);
        _count++;
    }

    /// <summary>Another element with the same values as this one.</summary>
    public Element? FindOther(Element element)
    {
        if (Hash(element) is not { } hash || !_elements.TryGetValue(hash, out var elements)) return null;
        foreach (var id in elements)
        {
            var other = element with { Id = id };
            if (id != element.Id && other.Has(constraint.Label) && constraint.Keys.All(key => other[key] == element[key])) return other;
        }

        return null;
    }

    /// <summary>Reads the whole graph if it was changed by others since, or if most of this is out of date.</summary>
    /// <param name="draft">The state one behind the last commit.</param>
    public void CatchUp(GraphSnapshot draft)
    {
        if (_version == draft.Version - 1 && _count <= _limit) return;
        _elements.Clear();
        _count = 0;
        foreach (var element in Element.With(draft, constraint.Label, constraint.IsOnRelationships)) Add(element);
        _limit = 1024 + 2 * _count;
        _version = draft.Version - 1;
    }

    public void Committing(GraphSnapshot draft)
    {
        if (_version == draft.Version - 1) _version = draft.Version;
    }

    private int? Hash(Element element)
    {
        if (!element.Has(constraint.Label)) return null;
        var hash = default(HashCode);
        foreach (var key in constraint.Keys)
        {
            var value = element[key];
            if (value.IsNull) return null;
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
