using FsCheck;
using FsCheck.Fluent;
using Graph.Model;

namespace Graph.Export.Tests;

/// <summary>Random small graphs with every kind of value and awkward texts.</summary>
internal static class GraphGen
{
    private static readonly string[] Awkward =
    [
        "", " ", "\t\r\n", "\r\n", "a\rb", "«ميتا» و\"شركة\"", "<a & b>'\"", "]]>", "\0", "\u0001\u001F", "\uFFFE\uFFFF", "\uD800", "x\uDC00y",
        "😀", "_x0041_", "_x005F_x0041_", "_x", "__x0041__", "\u0085\u2028", "[1,2]", "\\u0041", "true", "1", "NaN", ":Entity:", "a:b", "  lead",
        "{\"date\":\"2025-01-01\"}", "\u200F\u202Bعربي\u202C",
    ];

    public static Gen<string> Text => Gen.OneOf(
        Gen.Elements(Awkward),
        Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf().Resize(8).Select(units => new string(units)),
        Gen.Elements("Meta", "مارك زوكربيرغ", "Scale AI"));

    private static Gen<string> Name => Text.Where(text => text.Trim().Length > 0 && text.Trim() == text);

    private static Gen<Value> Scalar => Gen.OneOf(
        Text.Select(text => (Value)text),
        Gen.Elements<Value>(0, 1, -1, long.MaxValue, long.MinValue, 9_007_199_254_740_993),
        Gen.Elements<Value>(0.0, -0.0, 1.0, 1.5, 1e300, 5e-324, 0.1, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue),
        Gen.Elements<Value>(0m, 1.0m, 1.50m, -0.0000000000000000000000000001m, decimal.MaxValue, decimal.MinValue),
        Gen.Elements<Value>(true, false),
        Gen.Elements<Value>(new Date(2025, 6, 1), new Date(-44, 3, 15), new Date(12345, 12, 31), new Date(-999_999_999, 1, 1)),
        Gen.Elements<Value>(new LocalTime(0), new LocalTime(86_399_999_999_999), (LocalTime)new TimeOnly(9, 30)),
        Gen.Elements<Value>(new LocalDateTime(new Date(2025, 6, 1), new LocalTime(1)), (LocalDateTime)DateTime.UnixEpoch),
        Gen.Elements<Value>(
            ZonedDateTime.FromLocal(new LocalDateTime(new Date(2025, 6, 1), new LocalTime(34_200_000_000_000)), 10_800, "Asia/Riyadh"),
            ZonedDateTime.FromLocal(new LocalDateTime(new Date(1900, 1, 1), new LocalTime(0)), -3_661),
            ZonedDateTime.FromLocal(default, 0)));

    private static Gen<Value> Nullable => Gen.Frequency((9, Scalar), (1, Gen.Constant(Value.Null)));

    private static Gen<Value> ListOf(int depth) =>
        (depth == 0 ? Nullable : Gen.OneOf(Nullable, Nullable, ListOf(depth - 1))).ArrayOf().Resize(4).Select(items => Value.List(items));

    // Keys of one kind, keys of lists of one kind, and keys where anything goes.
    private static Gen<Value> ForKey(string key) => key switch
    {
        "text" => Text.Select(text => (Value)text),
        "list" => Text.ArrayOf().Resize(4).Select(texts => Value.List((IEnumerable<string>)texts)),
        "date" => Gen.Elements<Value>(new Date(2025, 6, 1), new Date(1990, 1, 31)),
        "dates" => Gen.Elements<Value>(new Date(2025, 6, 1), new Date(1990, 1, 31)).ArrayOf().Resize(3).Select(items => Value.List(items)),
        "decimal" => Gen.Elements<Value>(1.50m, -3m),
        "integer" => Gen.Elements<Value>(5, -6_000_000_000),
        "id" => Gen.Elements<Value>("meta", "scale ai", "ميتا", "", 7),
        _ => Gen.OneOf(Scalar, ListOf(2)),
    };

    private static Gen<(string, Value)[]> Properties => Gen.SubListOf("text", "list", "date", "dates", "decimal", "integer", "id", "name", "any", "مفتاح", "a b:<c>")
        .SelectMany(keys => Gen.CollectToArray(keys, key => ForKey(key).Select(value => (key, value))));

    public static Arbitrary<PropertyGraph> Graphs() => Arb.From(
        from nodes in (from labels in Gen.OneOf(Gen.Elements("Entity", "Company", "Person"), Name).ArrayOf().Resize(3)
                       from properties in Properties
                       select (labels, properties)).NonEmptyListOf()
        from edges in (from type in Gen.OneOf(Gen.Elements("OWNS", "LEADS"), Name)
                       from source in Gen.Choose(0, nodes.Count - 1)
                       from target in Gen.Choose(0, nodes.Count - 1)
                       from properties in Properties
                       select (type, source, target, properties)).ListOf()
        select Build(nodes, edges));

    private static PropertyGraph Build(
        IEnumerable<(string[] Labels, (string, Value)[] Properties)> nodes,
        IEnumerable<(string Type, int Source, int Target, (string, Value)[] Properties)> edges)
    {
        var builder = new GraphBuilder();
        foreach (var (labels, properties) in nodes) builder.AddNode(labels, properties);
        foreach (var (type, source, target, properties) in edges) builder.AddRelationship(type, source, target, properties);
        return builder.Build();
    }
}
