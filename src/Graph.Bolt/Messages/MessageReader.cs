using Graph.Bolt.PackStream;
using Graph.Bolt.Values;
using Graph.Model;

namespace Graph.Bolt.Messages;

/// <summary>Reads one message. The only error is <see cref="BoltException"/>.</summary>
internal static class MessageReader
{
    public static Request ReadRequest(ReadOnlySpan<byte> message, BoltDialect dialect, BoltLimits limits)
    {
        var reader = new ValueReader(new PackReader(message, limits.MaxDepth), dialect);
        var (tag, fields) = reader.Pack.BeginStructure();
        Request request = (tag, fields) switch
        {
            (MessageTag.Hello, 1) => new Hello(ReadPlainMap(ref reader)),
            (MessageTag.Logon, 1) when dialect.Version.HasLogon => new Logon(ReadPlainMap(ref reader)),
            (MessageTag.Logoff, 0) when dialect.Version.HasLogon => new Logoff(),
            (MessageTag.Telemetry, 1) when dialect.Version.HasTelemetry => new Telemetry(reader.Pack.ReadInteger()),
            (MessageTag.Run, 3) => new Run(reader.Pack.ReadText(), reader.ReadMap(), ReadPlainMap(ref reader)),
            (MessageTag.Pull, 1) when Batch(ref reader) is var (count, query) => new Pull(count, query),
            (MessageTag.Discard, 1) when Batch(ref reader) is var (count, query) => new Discard(count, query),
            (MessageTag.Begin, 1) => new Begin(ReadPlainMap(ref reader)),
            (MessageTag.Commit, 0) => new Commit(),
            (MessageTag.Rollback, 0) => new Rollback(),
            (MessageTag.Reset, 0) => new Reset(),
            (MessageTag.Route, 3) => new Route(ReadPlainMap(ref reader), reader.ReadTexts(), ReadPlainMap(ref reader)),
            (MessageTag.Goodbye, 0) => new Goodbye(),
            _ => throw Unknown(tag, fields, dialect),
        };
        return End(ref reader, request);
    }

    public static Response ReadResponse(ReadOnlySpan<byte> message, BoltDialect dialect, BoltLimits limits)
    {
        var reader = new ValueReader(new PackReader(message, limits.MaxDepth), dialect);
        var (tag, fields) = reader.Pack.BeginStructure();
        Response response = (tag, fields) switch
        {
            (MessageTag.Success, 1) => new Success(ReadPlainMap(ref reader)),
            (MessageTag.Record, 1) => new Row(reader.ReadList()),
            (MessageTag.Failure, 1) => FailureForm.Read(ReadPlainMap(ref reader), dialect.Version),
            (MessageTag.Ignored, 0) => new Ignored(),
            _ => throw Unknown(tag, fields, dialect),
        };
        return End(ref reader, response);
    }

    private static (long Count, long QueryId) Batch(ref ValueReader reader)
    {
        var extra = ReadPlainMap(ref reader);
        if (!extra["n"].TryGetInteger(out var count) || count is 0 or < -1) BoltException.Throw("`n` must be -1 or at least 1.");
        if (extra["qid"].IsNull) return (count, -1);
        if (!extra["qid"].TryGetInteger(out var query) || query < -1) BoltException.Throw("`qid` must be -1 or at least 0.");
        return (count, query);
    }

    private static MapValue ReadPlainMap(ref ValueReader reader) =>
        BoltValue.Map(reader.ReadMap()).TryGetPlain(out var map) ? map.AsMap() : throw new BoltException("A message's options hold a node, a path or bytes.");

    private static T End<T>(ref ValueReader reader, T message)
    {
        if (!reader.Pack.IsAtEnd) BoltException.Throw("Bytes follow the message's last field.");
        return message;
    }

    private static BoltException Unknown(byte tag, int fields, BoltDialect dialect) =>
        new($"There is no message 0x{tag:X2} of {fields} fields in Bolt {dialect.Version}.", BoltException.Invalid);
}
