namespace Graph.Model;

// What a draft's writer may do. Arguments have been checked before, so that no change stops half-way.
public sealed partial class GraphSnapshot
{
    internal int AddNode(int labelSet)
    {
        if (NodeLimit == int.MaxValue) throw new InvalidOperationException("The graph has given out all node ids.");
        var id = NodeLimit++;
        NodeCount++;
        SetOfNode.Set(id, labelSet + 1);
        LabelSets.CountNodes(labelSet, 1);
        foreach (var label in LabelSets[labelSet]) WritableLabel(label).Set(id, true);
        return id;
    }

    internal void SetLabels(int node, int labelSet)
    {
        var old = SetOfNode[node] - 1;
        if (old == labelSet) return;
        MoveCounts(node, old, labelSet);
        SetOfNode.Set(node, labelSet + 1);
        LabelSets.CountNodes(old, -1);
        LabelSets.CountNodes(labelSet, 1);
        foreach (var label in LabelSets[old])
            if (!LabelSets.Contains(labelSet, label)) WritableLabel(label).Set(node, false);
        foreach (var label in LabelSets[labelSet])
            if (!LabelSets.Contains(old, label)) WritableLabel(label).Set(node, true);
    }

    /// <summary>Takes away a node that has no relationships left.</summary>
    internal void RemoveNode(int node)
    {
        var set = SetOfNode[node] - 1;
        NodeCount--;
        SetOfNode.Set(node, 0);
        LabelSets.CountNodes(set, -1);
        foreach (var label in LabelSets[set]) WritableLabel(label).Set(node, false);
        NodeColumns.RemoveAll(node);
    }

    /// <summary>Adds a relationship everywhere but to the adjacency and the counts by label.</summary>
    internal int AddRelationshipRecord(int type, int source, int target)
    {
        if (RelationshipLimit == int.MaxValue) throw new InvalidOperationException("The graph has given out all relationship ids.");
        var id = RelationshipLimit++;
        RelationshipCount++;
        SourceOf.Set(id, source);
        TargetOf.Set(id, target);
        TypeOf.Set(id, (ushort)(type + 1));
        WritableType(type).Set(id, true);
        return id;
    }

    internal int AddRelationship(int type, int source, int target)
    {
        var id = AddRelationshipRecord(type, source, target);
        Changeable(OutgoingPages, source).Add(type, target, id);
        Changeable(IncomingPages, target).Add(type, source, id);
        RelationshipsByLabels.Add(new(SetOfNode[source] - 1, type, SetOfNode[target] - 1), 1);
        return id;
    }

    internal void RemoveRelationship(int id)
    {
        var (type, source, target) = (TypeOf[id] - 1, SourceOf[id], TargetOf[id]);
        Changeable(OutgoingPages, source).Remove(type, target, id);
        Changeable(IncomingPages, target).Remove(type, source, id);
        RelationshipsByLabels.Add(new(SetOfNode[source] - 1, type, SetOfNode[target] - 1), -1);
        RelationshipCount--;
        TypeOf.Set(id, 0);
        WritableType(type).Set(id, false);
        RelationshipColumns.RemoveAll(id);
    }

    /// <summary>After loading: which nodes have which labels, which relationships which types, and how many there are.</summary>
    internal void IndexKinds()
    {
        for (var node = 0; node < NodeLimit; node++)
        {
            if (SetOfNode[node] is not (> 0 and var set)) continue;
            if (set > LabelSets.Count) throw new InvalidDataException($"node {node} has labels that are not there.");
            NodeCount++;
            LabelSets.CountNodes(set - 1, 1);
            foreach (var label in LabelSets[set - 1]) WritableLabel(label).Set(node, true);
        }

        for (var id = 0; id < RelationshipLimit; id++)
        {
            if (TypeOf[id] is not (> 0 and var type)) continue;
            if (type > TypeTable.Count) throw new InvalidDataException($"relationship {id} has a type that is not there.");
            if (!HasNode(SourceOf[id]) || !HasNode(TargetOf[id])) throw new InvalidDataException($"relationship {id} leads nowhere.");
            RelationshipCount++;
            WritableType(type - 1).Set(id, true);
        }
    }

    private AdjacencyList Changeable(PageTable<AdjacencyPage> pages, int node)
    {
        var at = node >> AdjacencyPage.Bits;
        var page = pages[at] ?? new AdjacencyPage();
        var owned = page.OwnedBy(this);
        if (owned != page) pages.Set(at, owned);
        return owned.Changeable(node & AdjacencyPage.Size - 1, this);
    }

    // A self-loop is moved once, with both its ends.
    private void MoveCounts(int node, int from, int to)
    {
        var changes = new Dictionary<RelationshipCounts.Key, int>();
        foreach (var relationship in new RelationshipWalk(this, node, -1, Direction.Both))
        {
            var type = relationship.Type.Number;
            int source = relationship.SourceId, target = relationship.TargetId;
            var old = new RelationshipCounts.Key(SetOfNode[source] - 1, type, SetOfNode[target] - 1);
            var changed = new RelationshipCounts.Key(
                source == node ? to : old.SourceSet, type, target == node ? to : old.TargetSet);
            changes[old] = changes.GetValueOrDefault(old) - 1;
            changes[changed] = changes.GetValueOrDefault(changed) + 1;
        }

        foreach (var (key, change) in changes) RelationshipsByLabels.Add(key, change);
    }
}
