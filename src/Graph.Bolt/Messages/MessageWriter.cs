using Graph.Bolt.Values;
using Graph.Model;

namespace Graph.Bolt.Messages;

/// <summary>Writes one message, without chunks.</summary>
internal static class MessageWriter
{
    public static void Write(ValueWriter writer, Request request)
    {
        switch (request)
        {
            case Hello hello: WriteMap(writer, MessageTag.Hello, hello.Extra); break;
            case Logon logon: WriteMap(writer, MessageTag.Logon, logon.Auth); break;
            case Logoff: writer.Pack.BeginStructure(MessageTag.Logoff, 0); break;
            case Telemetry telemetry:
                writer.Pack.BeginStructure(MessageTag.Telemetry, 1);
                writer.Pack.Write(telemetry.Api);
                break;
            case Run run:
                writer.Pack.BeginStructure(MessageTag.Run, 3);
                writer.Pack.Write(run.Query);
                writer.Write(run.Parameters);
                writer.Write(run.Extra);
                break;
            case Pull pull: WriteMap(writer, MessageTag.Pull, Batch(pull.Count, pull.QueryId)); break;
            case Discard discard: WriteMap(writer, MessageTag.Discard, Batch(discard.Count, discard.QueryId)); break;
            case Begin begin: WriteMap(writer, MessageTag.Begin, begin.Extra); break;
            case Commit: writer.Pack.BeginStructure(MessageTag.Commit, 0); break;
            case Rollback: writer.Pack.BeginStructure(MessageTag.Rollback, 0); break;
            case Reset: writer.Pack.BeginStructure(MessageTag.Reset, 0); break;
            case Goodbye: writer.Pack.BeginStructure(MessageTag.Goodbye, 0); break;
            case Route route:
                writer.Pack.BeginStructure(MessageTag.Route, 3);
                writer.Write(route.Routing);
                writer.WriteTexts(route.Bookmarks);
                writer.Write(route.Extra);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(request), request, "Not a message of Bolt.");
        }
    }

    public static void Write(ValueWriter writer, Response response)
    {
        switch (response)
        {
            case Success success: WriteMap(writer, MessageTag.Success, success.Metadata); break;
            case Failure failure: WriteMap(writer, MessageTag.Failure, FailureForm.Write(failure, writer.Dialect.Version)); break;
            case Ignored: writer.Pack.BeginStructure(MessageTag.Ignored, 0); break;
            case Row row:
                BeginRecord(writer, row.Fields.Count);
                foreach (var field in row.Fields) writer.Write(field);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(response), response, "Not a message of Bolt.");
        }
    }

    /// <summary>Begins a record whose fields are then written one by one.</summary>
    public static void BeginRecord(ValueWriter writer, int fields)
    {
        writer.Pack.BeginStructure(MessageTag.Record, 1);
        writer.Pack.BeginList(fields);
    }

    private static void WriteMap(ValueWriter writer, byte tag, MapValue map)
    {
        writer.Pack.BeginStructure(tag, 1);
        writer.Write(map);
    }

    private static MapValue Batch(long count, long query) =>
        query < 0 ? new MapValue([new("n", count)]) : new MapValue([new("n", count), new("qid", query)]);
}
