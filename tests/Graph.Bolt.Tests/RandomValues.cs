using Graph.Model;

namespace Graph.Bolt.Tests;

/// <summary>Values of every type, the same for the same seed.</summary>
internal sealed class RandomValues(int seed)
{
    private static readonly string[] Texts = ["", "a", "ميتا", "name", new string('x', 15), new string('x', 16), new string('ع', 200), new string('y', 70_000), "😀"];
    private static readonly long[] Borders = [0, -1, -16, -17, 127, 128, -128, -129, short.MaxValue, short.MinValue, int.MaxValue, int.MinValue, int.MaxValue + 1L, long.MaxValue, long.MinValue];
    private readonly Random _random = new(seed);

    public BoltValue Next(int depth = 3) => _random.Next(depth == 0 ? 13 : 18) switch
    {
        0 => Value.Null,
        1 => (Value)(_random.Next(2) == 0),
        2 => (Value)Borders[_random.Next(Borders.Length)],
        3 => (Value)_random.NextInt64(long.MinValue, long.MaxValue),
        4 => (Value)BitConverter.Int64BitsToDouble(_random.NextInt64()),
        5 => (Value)Text(),
        6 => Bytes(),
        7 => (Value)new Date(_random.Next(-5_000_000, 5_000_000)),
        8 => (Value)Time(),
        9 => (Value)new ZonedTime(Time(), Offset()),
        10 => (Value)Local(),
        11 => (Value)Zoned(),
        12 => _random.Next(3) switch
        {
            0 => (Value)new Duration(_random.NextInt64(), -_random.NextInt64(), _random.Next(), _random.Next(1_000_000_000)),
            1 => (Value)new Point(Point.Wgs84, _random.NextDouble(), -_random.NextDouble()),
            _ => (Value)new Point(Point.Cartesian3D, 1, _random.NextDouble(), 3),
        },
        13 => BoltValue.List([.. Enumerable.Range(0, _random.Next(20)).Select(_ => Next(depth - 1))]),
        14 => BoltValue.Map(Map(depth - 1)),
        15 => Node(depth - 1),
        16 => Path(depth - 1),
        _ => _random.Next(2) == 0 ? Relationship(Node(0), Node(0), depth - 1) : new BoltUnboundRelationship(5, "5", "T", Map(depth - 1)),
    };

    private string Text() => Texts[_random.Next(Texts.Length)];

    private byte[] Bytes()
    {
        var bytes = new byte[_random.Next(300)];
        _random.NextBytes(bytes);
        return bytes;
    }

    private int Offset() => _random.Next(-64_800, 64_801);

    private LocalTime Time() => new(_random.NextInt64(86_400_000_000_000));

    private LocalDateTime Local() => new(new Date(_random.Next(-5_000_000, 5_000_000)), Time());

    // Riyadh has kept its offset for half a century, so that every clock time is one instant.
    private ZonedDateTime Zoned() => _random.Next(2) == 0
        ? ZonedDateTime.FromLocal(Local(), Offset())
        : ZonedDateTime.FromLocal(new LocalDateTime(new Date(_random.Next(10_000, 20_000)), Time()), 3 * 3600, "Asia/Riyadh");

    private BoltMap Map(int depth) =>
        BoltMap.Of(Enumerable.Range(0, _random.Next(20)).ToDictionary(i => "k" + i, _ => Next(Math.Max(0, depth - 1))));

    private BoltNode Node(int depth)
    {
        var id = _random.Next(1000);
        return new BoltNode(id, $"{id}", ["A", Text()], depth <= 0 ? BoltMap.Empty : Map(depth - 1));
    }

    private BoltRelationship Relationship(BoltNode source, BoltNode target, int depth)
    {
        var id = _random.Next(1_000_000);
        return new BoltRelationship(
            id, $"{id}", new BoltEnd(source.Id, source.ElementId), new BoltEnd(target.Id, target.ElementId), "OWNS", Map(Math.Max(0, depth)));
    }

    private BoltPath Path(int depth)
    {
        BoltNode[] nodes = [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Node(depth)).DistinctBy(node => node.ElementId)];
        var walked = new List<BoltNode> { nodes[0] };
        var relationships = new List<BoltRelationship>();
        for (var i = _random.Next(6); i > 0; i--)
        {
            var (from, to) = (walked[^1], nodes[_random.Next(nodes.Length)]);
            relationships.Add(_random.Next(2) == 0 ? Relationship(from, to, 0) : Relationship(to, from, 0));
            walked.Add(to);
        }

        return new BoltPath(walked, relationships);
    }
}
