namespace Graph.Cypher.Semantics;

/// <summary>Whether an expression may aggregate where it stands.</summary>
internal enum Aggregation
{
    /// <summary>Anywhere but in a column.</summary>
    Refused,

    /// <summary>In a column of WITH or RETURN.</summary>
    Allowed,

    /// <summary>In the arguments of an aggregation.</summary>
    Inside,
}
