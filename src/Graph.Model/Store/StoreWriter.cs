using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Graph.Model;

/// <summary>Writes every part of a state, section by section.</summary>
internal static class StoreWriter
{
    public static void Write(GraphSnapshot graph, Stream stream)
    {
        Span<byte> version = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(version, StoreFormat.Version);
        stream.Write(StoreFormat.Magic);
        stream.Write(version);

        var blocks = new BlockWriter(stream);
        var head = blocks.Item(StoreSection.Head);
        head.Int32(graph.NodeLimit);
        head.Int32(graph.RelationshipLimit);
        WriteNames(blocks, StoreSection.Labels, graph.LabelTable);
        WriteNames(blocks, StoreSection.Types, graph.TypeTable);
        WriteNames(blocks, StoreSection.Keys, graph.KeyTable);
        WriteLabelSets(blocks, graph.LabelSets);
        WriteArray(blocks, StoreSection.SetOfNode, graph.SetOfNode);
        WriteArray(blocks, StoreSection.SourceOf, graph.SourceOf);
        WriteArray(blocks, StoreSection.TargetOf, graph.TargetOf);
        WriteArray(blocks, StoreSection.TypeOf, graph.TypeOf);
        WriteAdjacency(blocks, StoreSection.Outgoing, graph.OutgoingPages);
        WriteAdjacency(blocks, StoreSection.Incoming, graph.IncomingPages);
        WriteColumns(blocks, StoreSection.NodeColumns, graph.NodeColumns);
        WriteColumns(blocks, StoreSection.RelationshipColumns, graph.RelationshipColumns);
        WriteCounts(blocks, graph.RelationshipsByLabels);
        blocks.Flush();
        blocks.Item(StoreSection.End).Int32(blocks.BlockCount);
        blocks.Flush();
    }

    private static void WriteNames(BlockWriter blocks, StoreSection section, SymbolTable names)
    {
        foreach (var name in names.Names) blocks.Item(section).Text(name);
    }

    private static void WriteLabelSets(BlockWriter blocks, LabelSetTable sets)
    {
        for (var set = 1; set < sets.Count; set++)
        {
            var item = blocks.Item(StoreSection.LabelSets);
            item.Count(sets[set].Length);
            foreach (var label in sets[set]) item.Count(label);
        }
    }

    private static void WriteArray<T>(BlockWriter blocks, StoreSection section, PagedArray<T> array) where T : unmanaged
    {
        for (var page = 0; page < array.PageLimit; page++)
        {
            if (array.PageAt(page) is not { } values) continue;
            var item = blocks.Item(section);
            item.Count(page);
            item.Bytes(MemoryMarshal.AsBytes(values.AsSpan()));
        }
    }

    // Nodes changed since the graph was built go back into the page, sorted.
    private static void WriteAdjacency(BlockWriter blocks, StoreSection section, PageTable<AdjacencyPage> pages)
    {
        var entries = new List<long>();
        var ends = new List<int>();
        for (var number = 0; number < pages.PageLimit; number++)
        {
            if (pages[number] is not { } page) continue;
            entries.Clear();
            ends.Clear();
            var item = blocks.Item(section);
            item.Count(number);
            for (var slot = 0; slot < AdjacencyPage.Size; slot++)
            {
                item.Count(page.GroupCount(slot));
                for (var group = 0; group < page.GroupCount(slot); group++)
                {
                    var span = page.Group(slot, group);
                    item.Count(span.Type.Number);
                    item.Count(span.Count);
                    var start = entries.Count;
                    for (var i = 0; i < span.Count; i++)
                        entries.Add((long)span.Neighbours[i] << 32 | (uint)span.Relationships[i]);
                    if (span.Sorted < span.Count) entries.Sort(start, span.Count, null);
                }
            }

            foreach (var entry in entries) item.Int32((int)(entry >> 32));
            foreach (var entry in entries) item.Int32((int)entry);
        }
    }

    private static void WriteColumns(BlockWriter blocks, StoreSection section, ColumnSet columns)
    {
        for (var key = 0; key < columns.KeyLimit; key++)
        {
            for (var number = 0; number < (columns[key]?.PageLimit ?? 0); number++)
            {
                if (columns[key]!.PageAt(number) is not { } page) continue;
                var item = blocks.Item(section);
                item.Count(key);
                item.Count(number);
                page.Save(item);
            }
        }
    }

    // A persistent dictionary has no order of its own.
    private static void WriteCounts(BlockWriter blocks, RelationshipCounts counts)
    {
        foreach (var (key, count) in counts.Entries.OrderBy(entry => entry.Key.SourceSet)
            .ThenBy(entry => entry.Key.Type).ThenBy(entry => entry.Key.TargetSet))
        {
            var item = blocks.Item(StoreSection.Counts);
            item.Count(key.SourceSet);
            item.Count(key.Type);
            item.Count(key.TargetSet);
            item.Count(count);
        }
    }
}
