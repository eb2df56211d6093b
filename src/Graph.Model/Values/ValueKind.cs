namespace Graph.Model;

/// <summary>What a <see cref="Value"/> holds. The numbers are part of the store format and never change.</summary>
/// <remarks>Properties hold kinds up to <see cref="Point"/>; the others are values of queries.</remarks>
public enum ValueKind : byte
{
    /// <summary>No value; a property set to it is absent.</summary>
    Null = 0,

    /// <summary>True or false.</summary>
    Boolean = 1,

    /// <summary>A signed 64-bit integer.</summary>
    Integer = 2,

    /// <summary>A <see cref="decimal"/>; its scale is kept (1.50 stays 1.50).</summary>
    Decimal = 3,

    /// <summary>A <see cref="double"/>, NaN, infinities and negative zero included.</summary>
    Float = 4,

    /// <summary>A UTF-16 text, lone surrogates included.</summary>
    Text = 5,

    /// <summary>A <see cref="Model.Date"/>.</summary>
    Date = 6,

    /// <summary>A <see cref="LocalTime"/>.</summary>
    Time = 7,

    /// <summary>A <see cref="Model.LocalDateTime"/>.</summary>
    LocalDateTime = 8,

    /// <summary>A <see cref="Model.ZonedDateTime"/>.</summary>
    ZonedDateTime = 9,

    /// <summary>An ordered list of values, which may be null, mixed or lists themselves.</summary>
    List = 10,

    /// <summary>A <see cref="Model.Duration"/>.</summary>
    Duration = 12,

    /// <summary>A <see cref="Model.ZonedTime"/>.</summary>
    ZonedTime = 13,

    /// <summary>A <see cref="Model.Point"/>.</summary>
    Point = 14,

    /// <summary>A <see cref="MapValue"/>.</summary>
    Map = 32,

    /// <summary>A node, by id.</summary>
    Node = 33,

    /// <summary>A relationship, by id.</summary>
    Relationship = 34,

    /// <summary>A <see cref="PathValue"/>.</summary>
    Path = 35,
}
