using Graph.Schema;

namespace Graph.Building.Resolution;

/// <summary>Forms that were found to be one entity. Mutable while entities are resolved.</summary>
internal sealed class EntityCluster(string label, EntityEntry? entry)
{
    private readonly List<(EntityForm Form, MergeReason Reason, string? Matched)> _members = [];

    /// <summary>The lexicon's label, else the most special of its forms'.</summary>
    internal string Label { get; private set; } = label;

    /// <summary>The lexicon's entry, where it has one.</summary>
    internal EntityEntry? Entry => entry;

    /// <summary>True where the lexicon knows it; also where an older lexicon did, so that there is no entry any more.</summary>
    internal bool Known => entry is not null || _members.Any(member => member.Form.Known);

    internal IReadOnlyList<(EntityForm Form, MergeReason Reason, string? Matched)> Members => _members;

    internal void Add(EntityForm form, MergeReason reason, string? matched) => _members.Add((form, reason, matched));

    internal void Take(EntityCluster other, MergeReason reason, string matched, LabelHierarchy labels)
    {
        foreach (var (form, own, with) in other._members) _members.Add(own == MergeReason.Itself ? (form, reason, matched) : (form, own, with));
        if (!Known && labels.IsA(other.Label, Label)) Label = other.Label;
    }
}
