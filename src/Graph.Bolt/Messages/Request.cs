using Graph.Model;

namespace Graph.Bolt.Messages;

/// <summary>What a client asks (Bolt specification, "Bolt Protocol message specification").</summary>
internal abstract record Request;

internal sealed record Hello(MapValue Extra) : Request;

internal sealed record Logon(MapValue Auth) : Request;

internal sealed record Logoff : Request;

/// <summary>Only the word that it came matters; <paramref name="Api"/> is the kind of transaction, 0 to 3.</summary>
internal sealed record Telemetry(long Api) : Request;

internal sealed record Run(string Query, BoltMap Parameters, MapValue Extra) : Request;

/// <summary>Asks for <paramref name="Count"/> more records, all for -1, of the query <paramref name="QueryId"/>, the last for -1.</summary>
internal sealed record Pull(long Count, long QueryId = -1) : Request;

/// <summary>Passes over records, counted as in <see cref="Pull"/>.</summary>
internal sealed record Discard(long Count, long QueryId = -1) : Request;

internal sealed record Begin(MapValue Extra) : Request;

internal sealed record Commit : Request;

internal sealed record Rollback : Request;

internal sealed record Reset : Request;

internal sealed record Route(MapValue Routing, IReadOnlyList<string> Bookmarks, MapValue Extra) : Request;

internal sealed record Goodbye : Request;
