using System.Diagnostics.CodeAnalysis;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Errors that operators and functions share.</summary>
internal static class ValueErrors
{
    public static CypherException Overflow() =>
        new(CypherErrorKind.ArithmeticError, "NumberOutOfRange", "long overflow: the result does not fit into a 64-bit integer; use floats for larger numbers.");

    public static CypherException DivisionByZero() => new(CypherErrorKind.ArithmeticError, "DivisionByZero", "/ by zero");

    public static CypherException DecimalOverflow() =>
        new(CypherErrorKind.ArithmeticError, "NumberOutOfRange", "decimal overflow: the result has more than 28 digits; use toFloat() for larger numbers.");

    public static CypherException TooDeep() =>
        new(CypherErrorKind.ArgumentError, "NestingTooDeep", "Lists and maps are nested too deep.");

    public static CypherException TooLarge(long bytes) =>
        new(CypherErrorKind.MemoryLimitExceeded, null, $"A single value would take {bytes >> 20} MiB, more than any value may.");

    public static CypherException DeletedNode(int id) =>
        new(CypherErrorKind.EntityNotFound, "DeletedEntityAccess", $"Node {id} is not there (any more): it was deleted in this query or transaction.");

    public static CypherException DeletedRelationship(int id) =>
        new(CypherErrorKind.EntityNotFound, "DeletedEntityAccess", $"Relationship {id} is not there (any more): it was deleted in this query or transaction.");

    [DoesNotReturn]
    public static Value ThrowCannot(string verb, Value left, string preposition, Value right) =>
        throw CypherException.Type("InvalidArgumentType", $"Cannot {verb} {TypeNames.Of(left)} {preposition} {TypeNames.Of(right)}.");
}
