using System.Numerics;
using System.Runtime.InteropServices;

namespace Graph.Model;

/// <summary>What writer and reader of a store agree on.</summary>
internal static class StoreFormat
{
    public const int Version = 1;
    public const int MaxBlockLength = 1 << 30;

    public static ReadOnlySpan<byte> Magic => "PGRAPH\r\n"u8;

    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words) crc = BitOperations.Crc32C(crc, word);
        foreach (var rest in bytes[(words.Length * 8)..]) crc = BitOperations.Crc32C(crc, rest);
        return ~crc;
    }
}

/// <summary>What the items of a block are; part of the format.</summary>
internal enum StoreSection : byte
{
    Head = 1,
    Labels = 2,
    Types = 3,
    Keys = 4,
    LabelSets = 5,
    SetOfNode = 6,
    SourceOf = 7,
    TargetOf = 8,
    TypeOf = 9,
    Outgoing = 10,
    Incoming = 11,
    NodeColumns = 12,
    RelationshipColumns = 13,
    Counts = 14,
    End = 15,
}
