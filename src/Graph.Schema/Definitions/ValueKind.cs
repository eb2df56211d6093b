namespace Graph.Schema;

/// <summary>What a qualifier or a property holds.</summary>
public enum ValueKind : byte
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A day, month, quarter, half, year or ISO 8601 interval.</summary>
    Date,

    /// <summary>A number with an ISO 4217 code.</summary>
    Money,

    /// <summary>Per cent; 20 means 20 %.</summary>
    Percent,

    /// <summary>A bare number.</summary>
    Number,
}
