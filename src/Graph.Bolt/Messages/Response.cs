using Graph.Model;

namespace Graph.Bolt.Messages;

/// <summary>What a server answers (Bolt specification, "Bolt Protocol message specification").</summary>
internal abstract record Response;

internal sealed record Success(MapValue Metadata) : Response;

internal sealed record Row(IReadOnlyList<BoltValue> Fields) : Response;

/// <summary>An error. From 5.7 on it has a GQL status as well; before, the status is null.</summary>
internal sealed record Failure(string Code, string Message, GqlStatus? Status = null) : Response;

internal sealed record Ignored : Response;

/// <summary>The status of a failure as GQL has it (ISO/IEC 39075), since Bolt 5.7.</summary>
internal sealed record GqlStatus(string Status, string Description, MapValue Diagnostics, Failure? Cause = null)
{
    /// <summary>The status of an error that has none of its own.</summary>
    public static GqlStatus General(string message) =>
        new("50N42", "error: general processing exception - unexpected error. " + message, MapValue.Empty);
}
