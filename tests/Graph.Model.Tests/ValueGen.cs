using FsCheck;
using FsCheck.Fluent;

namespace Graph.Model.Tests;

/// <summary>Columns of values: of one kind, of few distinct ones, with gaps, and of everything.</summary>
public static class ValueGen
{
    private static readonly Value[] Odd =
    [
        Value.Null, "", "\uD800", "ميتا", long.MinValue, long.MaxValue, 0, -1, 0.0, -0.0, double.NaN, 1.0, 1.0m, 1.00m,
        decimal.MinValue, true, false, new Date(-44, 3, 15), new LocalTime(5), new LocalDateTime(new Date(2025, 1, 1), new LocalTime(7)),
        ZonedDateTime.FromLocal(default, 3600, "Europe/Berlin"), Value.List([]), Value.List([1, "a", Value.Null, Value.List([2.5m])]),
        new string('x', 70_000),
    ];

    private static Gen<Value> Any => Gen.Elements(Odd);

    /// <summary>A column of up to 700 values, three pages.</summary>
    public static Arbitrary<Value[]> Columns() => Arb.From(Gen.OneOf(
        Gen.Choose(-5, 300).Select(number => (Value)number).ArrayOf(),
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => (Value)(number * 4_000_000_000L)).ArrayOf(),
        Gen.Choose(0, 1).Select(number => (Value)(number == 1)).ArrayOf(),
        Gen.Choose(0, 100_000).Select(number => (Value)("اسم " + number)).ArrayOf(),
        Gen.Elements<Value>("EG", "SA", "US").ArrayOf(),
        Gen.Elements<Value>("EG", Value.Null, Value.Null).ArrayOf(),
        Gen.Choose(0, 1000).Select(number => (Value)(number / 7.0)).ArrayOf(),
        Gen.Choose(0, 1000).Select(number => (Value)new Date(number)).ArrayOf(),
        Gen.Choose(0, 1000).Select(number => Value.List([number, "دليل"])).ArrayOf(),
        Any.ArrayOf()).Resize(700));
}
