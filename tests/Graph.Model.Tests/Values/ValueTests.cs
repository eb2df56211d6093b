namespace Graph.Model.Tests.Values;

public class ValueTests
{
    private const long Past53Bits = 9_007_199_254_740_993;

    public static TheoryData<Value, Value> Equal => new()
    {
        { 1, 1.0 }, { 1, 1.0m }, { 1.5, 1.5m }, { 1.50m, 1.5m }, { 0.0, -0.0 }, { double.NaN, double.NaN },
        { Value.Null, Value.Null }, { "ميتا", "ميتا" }, { Value.List([1, 2.0]), Value.List([1.0, 2]) },
        { -9_223_372_036_854_775_808.0, long.MinValue }, { 18_446_744_073_709_551_616.0, 18_446_744_073_709_551_616m },
        { new Date(2025, 6, 1), new DateOnly(2025, 6, 1) }, { 0.5m, 0.5 }, { 1e22, 1e22m },
    };

    public static TheoryData<Value, Value> Ascending => new()
    {
        { Past53Bits - 1, Past53Bits }, { (double)(Past53Bits - 1), Past53Bits }, { 0.1m, 0.1 }, { 1, 1.5 }, { -1.5, -1 },
        { long.MaxValue, 9_223_372_036_854_775_808.0 }, { double.MaxValue, double.PositiveInfinity },
        { double.PositiveInfinity, double.NaN }, { decimal.MaxValue, 1e29 }, { -1e29, decimal.MinValue }, { 0m, 5e-324 },
        { Value.List([1, 2]), Value.List([1, 2, 0]) }, { Value.List([1, 2]), Value.List([1, 3]) }, { "a", "ab" },
        { "\uFFFD", "😀" }, { false, true }, { double.NaN, Value.Null }, { Value.List(["z"]), "a" }, { "z", false }, { true, -5 },
        { new Date(1969, 12, 31), new Date(1970, 1, 1) }, { new LocalTime(0), "" }, { new Date(2025, 1, 1), new LocalTime(0) },
    };

    [Theory, MemberData(nameof(Equal))]
    public void EqualValuesShareAHashAndAPlaceInTheOrder(Value left, Value right)
    {
        Assert.True(left == right, $"{left} == {right}");
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Equal(0, left.CompareTo(right));
    }

    [Theory, MemberData(nameof(Ascending))]
    public void TheOrderIsExactAndGoesAcrossKinds(Value less, Value more)
    {
        Assert.True(less < more, $"{less} < {more}");
        Assert.True(more > less, $"{more} > {less}");
        Assert.True(less != more, $"{less} != {more}");
    }

    [Fact]
    public void IdentityTellsApartWhatEqualityDoesNot()
    {
        Assert.False(((Value)1).IsIdenticalTo(1.0));
        Assert.False(((Value)1.5m).IsIdenticalTo(1.50m));
        Assert.False(((Value)0.0).IsIdenticalTo(-0.0));
        Assert.False(Value.List([1]).IsIdenticalTo(Value.List([1.0])));
        Assert.True(Value.List([1, "a"]).IsIdenticalTo(Value.List([1, "a"])));
    }

    [Fact]
    public void TextIsTheSameOnEveryMachine() => Assert.Equal(
        "null true -5 1.0 1E+300 0.1 NaN 1.50 2025-06-01 09:30:00.000000001 [a, 1]",
        string.Join(" ", new Value[]
        {
            Value.Null, true, -5, 1.0, 1e300, 0.1, double.NaN, 1.50m, new Date(2025, 6, 1),
            new LocalTime(34_200_000_000_001), Value.List(["a", 1]),
        }));

    [Fact]
    public void AskingForAnotherKindSaysWhatIsThere()
    {
        var error = Assert.Throws<InvalidOperationException>(() => ((Value)"ميتا").AsInteger());
        Assert.Equal("The value ميتا is of kind Text, not Integer.", error.Message);
    }

    [Fact]
    public void AValueIsSixteenBytes() => Assert.Equal(16, System.Runtime.CompilerServices.Unsafe.SizeOf<Value>());

    [Fact]
    public void ListsNestedWithoutBoundEndInAnExceptionAndNotTheProcess()
    {
        var (left, right) = (Value.List(), Value.List());
        for (var depth = 0; depth < 500_000; depth++) (left, right) = (Value.List(left), Value.List(right));
        Assert.Throws<InsufficientExecutionStackException>(() => left.GetHashCode());
        Assert.Throws<InsufficientExecutionStackException>(() => left.Equals(right));
        Assert.Throws<InsufficientExecutionStackException>(() => left.IsIdenticalTo(right));
        Assert.Throws<InsufficientExecutionStackException>(() => left.CompareTo(right));
        Assert.Throws<InsufficientExecutionStackException>(() => left.ToString());
    }
}
