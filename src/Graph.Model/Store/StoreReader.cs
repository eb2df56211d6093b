using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Graph.Model;

/// <summary>Reads what <see cref="StoreWriter"/> wrote.</summary>
internal sealed class StoreReader
{
    private readonly GraphSnapshot _graph = new(new GraphLineage(), maxOpenPages: 1);
    private readonly TextPool _pool = new();
    private readonly ImmutableDictionary<RelationshipCounts.Key, int>.Builder _counts =
        ImmutableDictionary.CreateBuilder<RelationshipCounts.Key, int>();

    public static GraphSnapshot Read(Stream stream)
    {
        var head = new byte[StoreFormat.Magic.Length + 4];
        stream.ReadExactly(head);
        if (!head.AsSpan().StartsWith(StoreFormat.Magic)) throw new InvalidDataException("it does not begin as one.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(StoreFormat.Magic.Length));
        if (version != StoreFormat.Version)
            throw new InvalidDataException($"its format is version {version}, and this program reads version {StoreFormat.Version}.");
        var reader = new StoreReader();
        reader.ReadBlocks(stream);
        return reader.Finish();
    }

    private void ReadBlocks(Stream stream)
    {
        var head = new byte[8];
        var block = new byte[1 << 21];
        for (var blocks = 0; ; blocks++)
        {
            stream.ReadExactly(head);
            var length = BinaryPrimitives.ReadInt32LittleEndian(head);
            if (length is < 1 or > StoreFormat.MaxBlockLength) throw new InvalidDataException("a block has an impossible length.");
            if (length > block.Length) block = new byte[length];
            var content = block.AsSpan(0, length);
            stream.ReadExactly(content);
            if (StoreFormat.Checksum(content) != BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4)))
                throw new InvalidDataException($"block {blocks} is damaged.");
            var section = (StoreSection)content[0];
            var reader = new ByteReader(content[1..]);
            if (section == StoreSection.End)
            {
                if (reader.Int32() != blocks) throw new InvalidDataException("blocks are missing.");
                return;
            }

            while (!reader.AtEnd) ReadItem(section, ref reader);
        }
    }

    private void ReadItem(StoreSection section, ref ByteReader reader)
    {
        switch (section)
        {
            case StoreSection.Head:
                _graph.NodeLimit = reader.Int32();
                _graph.RelationshipLimit = reader.Int32();
                break;
            case StoreSection.Labels:
                _graph.LabelTable.Add(reader.Text());
                break;
            case StoreSection.Types:
                _graph.TypeTable.Add(reader.Text());
                break;
            case StoreSection.Keys:
                _graph.KeyTable.Add(reader.Text());
                break;
            case StoreSection.LabelSets:
                var labels = new int[reader.Count()];
                for (var i = 0; i < labels.Length; i++) labels[i] = reader.Count();
                _graph.LabelSets.Add(labels);
                break;
            case StoreSection.SetOfNode:
                ReadPage(_graph.SetOfNode, ref reader);
                break;
            case StoreSection.SourceOf:
                ReadPage(_graph.SourceOf, ref reader);
                break;
            case StoreSection.TargetOf:
                ReadPage(_graph.TargetOf, ref reader);
                break;
            case StoreSection.TypeOf:
                ReadPage(_graph.TypeOf, ref reader);
                break;
            case StoreSection.Outgoing:
                ReadAdjacency(_graph.OutgoingPages, ref reader);
                break;
            case StoreSection.Incoming:
                ReadAdjacency(_graph.IncomingPages, ref reader);
                break;
            case StoreSection.NodeColumns:
                ReadColumnPage(_graph.NodeColumns, ref reader);
                break;
            case StoreSection.RelationshipColumns:
                ReadColumnPage(_graph.RelationshipColumns, ref reader);
                break;
            case StoreSection.Counts:
                var key = new RelationshipCounts.Key(reader.Count(), reader.Count(), reader.Count());
                _counts[key] = reader.Count();
                break;
            default:
                throw new InvalidDataException($"there is no section {(int)section}.");
        }
    }

    private static void ReadPage<T>(PagedArray<T> array, ref ByteReader reader) where T : unmanaged
    {
        var page = reader.Count();
        var values = new T[PagedArray<T>.PageSize];
        var bytes = MemoryMarshal.AsBytes(values.AsSpan());
        reader.Take(bytes.Length).CopyTo(bytes);
        array.SetPage(page, values);
    }

    private static void ReadAdjacency(PageTable<AdjacencyPage> pages, ref ByteReader reader)
    {
        var number = reader.Count();
        var groupStarts = new int[AdjacencyPage.Size + 1];
        var types = new List<ushort>();
        var ends = new List<int>();
        var total = 0;
        for (var slot = 0; slot < AdjacencyPage.Size; slot++)
        {
            for (var groups = reader.Count(); groups > 0; groups--)
            {
                types.Add((ushort)reader.Count());
                ends.Add(total = checked(total + reader.Count()));
            }

            groupStarts[slot + 1] = types.Count;
        }

        var neighbours = MemoryMarshal.Cast<byte, int>(reader.Take(checked(total * 4))).ToArray();
        var relationships = MemoryMarshal.Cast<byte, int>(reader.Take(checked(total * 4))).ToArray();
        pages.Set(number, new AdjacencyPage(groupStarts, [.. types], [.. ends], neighbours, relationships));
    }

    private void ReadColumnPage(ColumnSet columns, ref ByteReader reader)
    {
        var key = reader.Count();
        if ((uint)key >= (uint)_graph.KeyTable.Count) throw new InvalidDataException("a property has no name.");
        var page = reader.Count();
        columns.Writable(key).SetPage(page, ColumnPage.Load(ref reader, _pool));
    }

    // What follows from the rest is not in the file: counts by label set, and which nodes and relationships are of which kind.
    private GraphSnapshot Finish()
    {
        _graph.RelationshipsByLabels = new RelationshipCounts(_counts.ToImmutable());
        _graph.IndexKinds();
        return _graph.Share();
    }
}
