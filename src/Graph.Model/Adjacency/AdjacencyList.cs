namespace Graph.Model;

/// <summary>The relationships of one node in one direction once it has changed: a growing group per type.</summary>
internal sealed class AdjacencyList
{
    private AdjacencyGroup[] _groups;

    private AdjacencyList(AdjacencyGroup[] groups, object owner)
    {
        _groups = groups;
        Owner = owner;
    }

    /// <summary>The transaction that made this list and may still change it.</summary>
    public object Owner { get; }

    public int GroupCount => _groups.Length;

    public int Degree
    {
        get
        {
            var degree = 0;
            foreach (var group in _groups) degree += group.Count;
            return degree;
        }
    }

    public static AdjacencyList From(AdjacencyPage page, int slot, object owner)
    {
        var groups = new AdjacencyGroup[page.GroupCount(slot)];
        for (var i = 0; i < groups.Length; i++) groups[i] = AdjacencyGroup.From(page.Group(slot, i), owner);
        return new AdjacencyList(groups, owner);
    }

    public AdjacencyList CopyFor(object owner) => new([.. _groups], owner);

    public AdjacencySlice Group(int index) => _groups[index].Entries;

    public AdjacencySlice OfType(int type)
    {
        foreach (var group in _groups)
            if (group.Type == type) return group.Entries;
        return new AdjacencySlice(type, [], [], 0, 0, 0);
    }

    public void Add(int type, int neighbour, int relationship)
    {
        var at = 0;
        while (at < _groups.Length && _groups[at].Type < type) at++;
        if (at == _groups.Length || _groups[at].Type != type)
            _groups = [.. _groups[..at], new AdjacencyGroup(type, Owner), .. _groups[at..]];
        var group = _groups[at];
        if (group.Owner != Owner) _groups[at] = group = group.Extend(Owner);
        group.Add(neighbour, relationship);
    }

    public void Remove(int type, int neighbour, int relationship)
    {
        var at = Array.FindIndex(_groups, group => group.Type == type);
        var reduced = _groups[at].Without(neighbour, relationship, Owner);
        if (reduced.Count == 0) _groups = [.. _groups[..at], .. _groups[(at + 1)..]];
        else _groups[at] = reduced;
    }
}
