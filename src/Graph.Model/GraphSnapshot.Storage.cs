using System.Collections.Immutable;

namespace Graph.Model;

public sealed partial class GraphSnapshot
{
    internal const int MaxTypes = ushort.MaxValue;
    internal const int DraftOpenPages = 64;

    internal GraphSnapshot(GraphLineage lineage, int maxOpenPages)
    {
        Lineage = lineage;
        NodeColumns = new ColumnSet(maxOpenPages);
        RelationshipColumns = new ColumnSet(maxOpenPages);
    }

    private GraphSnapshot(GraphSnapshot origin)
    {
        Lineage = origin.Lineage;
        Version = origin.Version + 1;
        NodeCount = origin.NodeCount;
        RelationshipCount = origin.RelationshipCount;
        NodeLimit = origin.NodeLimit;
        RelationshipLimit = origin.RelationshipLimit;
        LabelTable = origin.LabelTable.Copy();
        TypeTable = origin.TypeTable.Copy();
        KeyTable = origin.KeyTable.Copy();
        LabelSets = origin.LabelSets.Copy();
        SetOfNode = origin.SetOfNode.Fork();
        SourceOf = origin.SourceOf.Fork();
        TargetOf = origin.TargetOf.Fork();
        TypeOf = origin.TypeOf.Fork();
        OutgoingPages = origin.OutgoingPages.Fork();
        IncomingPages = origin.IncomingPages.Fork();
        NodeColumns = origin.NodeColumns.Fork(DraftOpenPages);
        RelationshipColumns = origin.RelationshipColumns.Fork(DraftOpenPages);
        NodesByLabel = [.. origin.NodesByLabel];
        RelationshipsByType = [.. origin.RelationshipsByType];
        RelationshipsByLabels = origin.RelationshipsByLabels.Fork();
    }

    internal GraphLineage Lineage { get; }

    /// <summary>Counts committed changes of the graph; a later state has a higher number.</summary>
    public long Version { get; }

    // Ids from 0 up to, not including, these have been given.
    internal int NodeLimit { get; set; }

    internal int RelationshipLimit { get; set; }

    internal SymbolTable LabelTable { get; } = new();

    internal SymbolTable TypeTable { get; } = new();

    internal SymbolTable KeyTable { get; } = new();

    internal LabelSetTable LabelSets { get; } = new();

    // Label set plus one; 0 where there is no node.
    internal PagedArray<int> SetOfNode { get; } = new();

    internal PagedArray<int> SourceOf { get; } = new();

    internal PagedArray<int> TargetOf { get; } = new();

    // Type plus one; 0 where there is no relationship.
    internal PagedArray<ushort> TypeOf { get; } = new();

    internal PageTable<AdjacencyPage> OutgoingPages { get; set; } = new();

    internal PageTable<AdjacencyPage> IncomingPages { get; set; } = new();

    internal ColumnSet NodeColumns { get; }

    internal ColumnSet RelationshipColumns { get; }

    internal PagedBitmap?[] NodesByLabel { get; private set; } = [];

    internal PagedBitmap?[] RelationshipsByType { get; private set; } = [];

    internal RelationshipCounts RelationshipsByLabels { get; set; } =
        new(ImmutableDictionary<RelationshipCounts.Key, int>.Empty);

    /// <summary>Whether this is still its writer's draft.</summary>
    internal bool IsDraft => !OutgoingPages.IsShared;

    /// <summary>A draft of the next state, which its writer may change until it is shared.</summary>
    internal GraphSnapshot Fork() => new(this);

    /// <summary>Ends the draft: from here on this never changes.</summary>
    internal GraphSnapshot Share()
    {
        _draftIndexes = null;
        SetOfNode.Share();
        SourceOf.Share();
        TargetOf.Share();
        TypeOf.Share();
        OutgoingPages.Share();
        IncomingPages.Share();
        NodeColumns.Share();
        RelationshipColumns.Share();
        foreach (var bitmap in NodesByLabel)
            if (bitmap is { IsShared: false }) bitmap.Share();
        foreach (var bitmap in RelationshipsByType)
            if (bitmap is { IsShared: false }) bitmap.Share();
        return this;
    }

    private PagedBitmap WritableLabel(int label)
    {
        if (label >= NodesByLabel.Length) NodesByLabel = [.. NodesByLabel, .. new PagedBitmap?[label + 1 - NodesByLabel.Length]];
        return Writable(ref NodesByLabel[label]);
    }

    private PagedBitmap WritableType(int type)
    {
        if (type >= RelationshipsByType.Length)
            RelationshipsByType = [.. RelationshipsByType, .. new PagedBitmap?[type + 1 - RelationshipsByType.Length]];
        return Writable(ref RelationshipsByType[type]);
    }

    private static PagedBitmap Writable(ref PagedBitmap? bitmap) =>
        bitmap is { IsShared: false } ? bitmap : bitmap = bitmap?.Fork() ?? new PagedBitmap();
}
