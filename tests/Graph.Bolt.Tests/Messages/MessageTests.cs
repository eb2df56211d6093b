using System.Buffers;
using Graph.Bolt.Messages;
using Graph.Bolt.PackStream;
using Graph.Bolt.Values;
using Graph.Model;

namespace Graph.Bolt.Tests.Messages;

public class MessageTests
{
    private static readonly BoltDialect Newest = new(new BoltVersion(5, 8));
    private static readonly BoltDialect Oldest = new(new BoltVersion(4, 4));
    private static readonly MapValue Extra = new([new("db", "neo4j"), new("tx_timeout", 5000)]);

    public static TheoryData<string> Requests => [.. AllRequests.Select(request => request.GetType().Name)];

    private static Request[] AllRequests =>
    [
        new Hello(Extra), new Logon(Extra), new Logoff(), new Telemetry(2), new Run("RETURN $a", BoltMap.Empty, Extra), new Pull(1000),
        new Discard(-1, 3), new Begin(Extra), new Commit(), new Rollback(), new Reset(), new Route(Extra, ["b1", "b2"], Extra), new Goodbye(),
    ];

    [Theory, MemberData(nameof(Requests))]
    public void ARequestComesBackTheSameAndNeverTruncated(string name)
    {
        var request = AllRequests.Single(one => one.GetType().Name == name);
        var bytes = Write(writer => MessageWriter.Write(writer, request), Newest);
        var back = MessageReader.ReadRequest(bytes, Newest, new BoltLimits());
        Assert.IsType(request.GetType(), back);
        Assert.Equal(bytes, Write(writer => MessageWriter.Write(writer, back), Newest));
        for (var length = 0; length < bytes.Length; length++)
            Assert.Throws<BoltException>(() => MessageReader.ReadRequest(bytes.AsSpan(0, length), Newest, new BoltLimits()));
        Assert.Throws<BoltException>(() => MessageReader.ReadRequest([.. bytes, 0], Newest, new BoltLimits()));
    }

    [Fact]
    public void AFailureHasTheFormOfTheVersion()
    {
        var cause = new Failure("", "inner", new GqlStatus("22N01", "d2", MapValue.Empty));
        var failure = new Failure("Neo.ClientError.Statement.SyntaxError", "outer", new GqlStatus("42001", "d1", Extra, cause));
        Assert.Equal(failure, Respond(failure, Newest));
        Assert.Equal(failure with { Status = null }, Respond(failure, Oldest));
        Assert.Equal("50N42", Assert.IsType<Failure>(Respond(failure with { Status = null }, Newest)).Status?.Status);
    }

    [Fact]
    public void TheOtherResponsesComeBackTheSame()
    {
        Assert.Equal(new Success(Extra), Respond(new Success(Extra), Newest));
        Assert.Equal(new Ignored(), Respond(new Ignored(), Oldest));
        Assert.Equal("1 a", string.Join(' ', Assert.IsType<Row>(Respond(new Row([(Value)1, (Value)"a"]), Newest)).Fields));
    }

    [Theory]
    [InlineData("B16AA0", "LOGON in 4.4")]
    [InlineData("B06B", "LOGOFF in 4.4")]
    [InlineData("B15401", "TELEMETRY in 4.4")]
    [InlineData("B13FA1816E00", "PULL of nothing")]
    [InlineData("B13FA0", "PULL without n")]
    [InlineData("B13FA2816E0183716964FE", "PULL of query -2")]
    [InlineData("B111A18164CC0100", "BEGIN with bytes")]
    [InlineData("B00E", "no message")]
    public void WhatTheVersionDoesNotHaveIsRefused(string hex, string why) => Assert.True(
        Record.Exception(() => MessageReader.ReadRequest(Convert.FromHexString(hex), Oldest, new BoltLimits())) is BoltException, why);

    private static Response Respond(Response response, BoltDialect dialect) =>
        MessageReader.ReadResponse(Write(writer => MessageWriter.Write(writer, response), dialect), dialect, new BoltLimits());

    private static byte[] Write(Action<ValueWriter> write, BoltDialect dialect)
    {
        var output = new ArrayBufferWriter<byte>();
        write(new ValueWriter(new PackWriter(output), dialect));
        return output.WrittenSpan.ToArray();
    }
}
