using Graph.Bolt.Messages;
using Graph.Bolt.States;
using Graph.Model;

namespace Graph.Bolt.Tests.States;

public class StateTableTests
{
    private static readonly Request[] Requests =
    [
        new Hello(MapValue.Empty), new Logon(MapValue.Empty), new Logoff(), new Telemetry(0), new Run("", BoltMap.Empty, MapValue.Empty),
        new Pull(1), new Discard(1), new Begin(MapValue.Empty), new Commit(), new Rollback(), new Reset(),
        new Route(MapValue.Empty, [], MapValue.Empty), new Goodbye(),
    ];

    // State, request, then the state after success, after success with records left, and after failure. What is not here is refused.
    private const string Common =
        """
        Ready Run Streaming Streaming Failed
        Ready Begin TransactionReady TransactionReady Failed
        Ready Reset Ready Ready Defunct
        Ready Route Ready Ready Failed
        Ready Goodbye Defunct Defunct Defunct
        Streaming Pull Ready Streaming Failed
        Streaming Discard Ready Streaming Failed
        Streaming Reset Ready Ready Defunct
        Streaming Goodbye Defunct Defunct Defunct
        TransactionReady Run TransactionStreaming TransactionStreaming Failed
        TransactionReady Commit Ready Ready Failed
        TransactionReady Rollback Ready Ready Failed
        TransactionReady Reset Ready Ready Defunct
        TransactionReady Goodbye Defunct Defunct Defunct
        TransactionStreaming Run TransactionStreaming TransactionStreaming Failed
        TransactionStreaming Pull TransactionReady TransactionStreaming Failed
        TransactionStreaming Discard TransactionReady TransactionStreaming Failed
        TransactionStreaming Commit Ready Ready Failed
        TransactionStreaming Rollback Ready Ready Failed
        TransactionStreaming Reset Ready Ready Defunct
        TransactionStreaming Goodbye Defunct Defunct Defunct
        Failed Reset Ready Ready Defunct
        Failed Goodbye Defunct Defunct Defunct
        Interrupted Reset Ready Ready Defunct
        Interrupted Goodbye Defunct Defunct Defunct
        Negotiation Goodbye Defunct Defunct Defunct
        Authentication Goodbye Defunct Defunct Defunct
        Authentication Logon Ready Ready Defunct

        """;

    private const string WithLogon = Common +
        """
        Negotiation Hello Authentication Authentication Defunct
        Ready Logoff Authentication Authentication Failed

        """;

    [Theory]
    [InlineData(4, Common + "Negotiation Hello Ready Ready Defunct\n")]
    [InlineData(0, Common + "Negotiation Hello Ready Ready Defunct\n")]
    [InlineData(1, WithLogon)]
    [InlineData(3, WithLogon)]
    [InlineData(5, WithLogon + "Ready Telemetry Ready Ready Failed\n")]
    [InlineData(8, WithLogon + "Ready Telemetry Ready Ready Failed\n")]
    public void EveryTransitionIsListedAndNoOtherIsAllowed(byte minor, string expected)
    {
        // Minor 4 stands for 4.4, whose table is that of 5.0.
        var version = new BoltVersion((byte)(minor == 4 ? 4 : 5), minor);
        var found =
            from state in Enum.GetValues<BoltState>()
            from request in Requests
            where !StateTable.Ignores(state, request) && IsAllowed(version, state, request)
            select $"{state} {request.GetType().Name} {string.Join(' ', Enum.GetValues<Outcome>().Select(outcome => StateTable.Next(version, state, request, outcome)))}";
        Assert.Equal(
            expected.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AfterAFailureAllIsIgnoredUntilReset()
    {
        foreach (var state in (BoltState[])[BoltState.Failed, BoltState.Interrupted])
        {
            foreach (var request in Requests.Where(request => request is not (Reset or Goodbye)))
            {
                Assert.True(StateTable.Ignores(state, request));
                Assert.All(Enum.GetValues<Outcome>(), outcome => Assert.Equal(state, StateTable.Next(new BoltVersion(5, 8), state, request, outcome)));
            }
        }

        Assert.DoesNotContain(Requests, request => StateTable.Ignores(BoltState.Ready, request));
    }

    [Fact]
    public void AResetThatHasComeInterruptsOnlyWhatCanBeReset() => Assert.Equal(
        [BoltState.Negotiation, BoltState.Authentication, BoltState.Interrupted, BoltState.Defunct],
        Enum.GetValues<BoltState>().Select(StateTable.Interrupt).Distinct());

    private static bool IsAllowed(BoltVersion version, BoltState state, Request request)
    {
        try
        {
            StateTable.Next(version, state, request, Outcome.Done);
            return true;
        }
        catch (BoltException)
        {
            return false;
        }
    }
}
