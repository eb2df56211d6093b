using Graph.Cypher.Functions;
using Graph.Cypher.Temporal;
using Graph.Model;
using TypeNames = Graph.Cypher.Values.TypeNames;

namespace Graph.Cypher.Tests.Temporal;

/// <summary>Whatever the arguments, there is a value or a <see cref="CypherException"/>, and every value can be written and read back.</summary>
public sealed class HostileTemporalTests
{
    private static readonly string[] Keys =
    [
        "year", "quarter", "month", "week", "ordinalDay", "dayOfQuarter", "dayOfWeek", "day", "hour", "minute", "second",
        "millisecond", "microsecond", "nanosecond", "epochSeconds", "epochMillis", "timezone", "date", "time", "datetime",
        "years", "months", "days", "hours", "minutes", "seconds", "nanoseconds", "", "7", "éé",
    ];

    private static readonly long[] Integers =
        [0, 1, -1, 2, 4, 12, 28, 31, 53, 59, 366, 999, 1_970, 999_999_999, 1_000_000_000, -999_999_999, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue];

    private static readonly double[] Floats = [0, -0.0, 0.5, -1.5, 1e-300, 1e18, 1e300, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon];

    private static readonly string[] Texts =
    [
        "", "P1Y2M3DT4H5M6.7S", "PT-0.5S", "P2012-02-02T14:37:21.545", "2024-02-29", "-999999999-01-01", "+999999999-12-31", "21:40:32.142+0100",
        "2024-02-29T21:40:32.142+01:00[Europe/Stockholm]", "Europe/Stockholm", "+18:00", "-18:00", "+18:01", "day", "week", "weekYear", "millennium", "microsecond",
        "yyyy-MM-dd'T'HH:mm:ss.SSSxxx", "\0", "\uD800", "[", "]", "[[]]", "T", "Z", "PT", "UTC+99", "Etc/GMT+12",
    ];

    [Fact]
    public void EveryFunctionStandsAnyArguments()
    {
        var random = new Random(20_260_314);
        var contexts = new[] { new FixedContext(), new FixedContext("Europe/Stockholm"), new FixedContext("-18:00") };
        for (var i = 0; i < 40_000; i++)
        {
            var function = TemporalFunctions.All[random.Next(TemporalFunctions.All.Length)];
            var arguments = new Value[random.Next(function.MinArguments, function.MaxArguments + 1)];
            for (var at = 0; at < arguments.Length; at++) arguments[at] = Fitting(random, function.Parameters[at].Type);
            Attempt(() => CheckReadsBack(function.Body(arguments, contexts[i % 3])));
        }
    }

    [Fact]
    public void EveryOperatorStandsAnyOperands()
    {
        var random = new Random(20_260_315);
        for (var i = 0; i < 40_000; i++)
        {
            var (left, right) = (Any(random, 1), Any(random, 1));
            Attempt(() => CheckReadsBack(TemporalMath.TryAdd(left, right, out var sum) ? sum : Value.Null));
            Attempt(() => CheckReadsBack(TemporalMath.TrySubtract(left, right, out var difference) ? difference : Value.Null));
            Attempt(() => CheckReadsBack(TemporalMath.TryMultiply(left, right, out var product) ? product : Value.Null));
            Attempt(() => CheckReadsBack(TemporalMath.TryDivide(left, right, out var quotient) ? quotient : Value.Null));
        }
    }

    [Fact]
    public void EveryShortTextIsReadOrRefused()
    {
        const string alphabet = "019-+:.TWPDZ[]é";
        var readers = TemporalFunctions.All.Where(function => function.Name is "date" or "time" or "localtime" or "localdatetime" or "datetime" or "duration").ToList();
        var context = new FixedContext();
        var random = new Random(20_260_316);
        for (var i = 0; i < 60_000; i++)
        {
            var text = string.Create(random.Next(1, 12), random, (span, source) =>
            {
                foreach (ref var letter in span) letter = alphabet[source.Next(alphabet.Length)];
            });
            Attempt(() => CheckReadsBack(readers[i % readers.Count].Body([text], context)));
        }
    }

    [Fact]
    public void ADeeplyNestedListIsNamedAndNotWrittenOut()
    {
        Value nested = Value.List(1);
        for (var i = 0; i < 100_000; i++) nested = Value.List(nested);
        var function = TemporalFunctions.All.Single(candidate => candidate.Name == "date");
        var error = Assert.Throws<CypherException>(() => function.Body([nested], new FixedContext()));
        Assert.EndsWith("not LIST.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AHugeTextIsQuotedInPart()
    {
        var error = Assert.Throws<CypherException>(() => TemporalExpression.Compute($"date('{new string('7', 1_000_000)}')"));
        Assert.True(error.Message.Length < 200, error.Message);
    }

    private static void Attempt(Action action)
    {
        try
        {
            action();
        }
        catch (CypherException error)
        {
            Assert.NotEmpty(error.Message);
        }
    }

    private static void CheckReadsBack(Value value)
    {
        if (!TemporalText.TryFormat(value, out var text)) return;
        var name = value.Kind == ValueKind.Duration ? "duration" : TemporalType.All.Single(type => type.Kind == value.Kind).Name;
        var function = TemporalFunctions.All.Single(candidate => candidate.Name == name);
        Assert.Equal(value, function.Body([text], new FixedContext()));
    }

    // Mostly of a type that the function takes, so that more than the check of types is tried.
    private static Value Fitting(Random random, CypherType type)
    {
        var value = Any(random, 3);
        for (var i = 0; i < 8 && (TypeNames.TypeOf(value) & type) == 0; i++) value = Any(random, 3);
        return value;
    }

    private static Value Any(Random random, int depth) => random.Next(depth > 0 ? 10 : 6) switch
    {
        0 => Value.Null,
        1 => Integers[random.Next(Integers.Length)],
        2 => Floats[random.Next(Floats.Length)],
        3 => Texts[random.Next(Texts.Length)],
        4 => Instant(random),
        5 => new Duration(Small(random), Small(random), Small(random), random.Next(1_000_000_000)),
        6 => Value.List(Any(random, depth - 1)),
        _ => new MapValue(Enumerable.Range(0, random.Next(5)).Select(_ => KeyValuePair.Create(Keys[random.Next(Keys.Length)], Any(random, depth - 1)))),
    };

    private static long Small(Random random) => random.Next(3) switch { 0 => 0, 1 => random.Next(-100, 100), _ => random.NextInt64(-4_000_000_000_000, 4_000_000_000_000) };

    private static Value Instant(Random random)
    {
        Date[] dates = [new(-999_999_999, 1, 1), new(999_999_999, 12, 31), new(2024, 3, 31), new(2024, 10, 27), new(2024, 2, 29), new(0, 1, 1)];
        string?[] zones = [null, null, "Europe/Stockholm", "Pacific/Apia"];
        var date = dates[random.Next(dates.Length)];
        var time = new LocalTime(random.Next(2) == 0 ? 0 : random.NextInt64(86_400_000_000_000));
        var offset = random.Next(3) == 0 ? 0 : random.Next(-64_800, 64_801);
        var zone = zones[random.Next(zones.Length)];
        return random.Next(5) switch
        {
            0 => date,
            1 => time,
            2 => new ZonedTime(time, offset),
            3 => new LocalDateTime(date, time),
            _ => zone is null
                ? ZonedDateTime.FromLocal(new LocalDateTime(date, time), offset)
                : Zone.Parse(zone).At(new LocalDateTime(date, time)),
        };
    }
}
