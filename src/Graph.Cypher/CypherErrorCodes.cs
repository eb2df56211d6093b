namespace Graph.Cypher;

/// <summary>Neo4j's status codes (Neo4j status codes reference, "Neo4j error codes").</summary>
internal static class CypherErrorCodes
{
    public static string Of(CypherErrorKind kind) => kind switch
    {
        CypherErrorKind.SyntaxError => "Neo.ClientError.Statement.SyntaxError",
        CypherErrorKind.SemanticError => "Neo.ClientError.Statement.SemanticError",
        CypherErrorKind.TypeError => "Neo.ClientError.Statement.TypeError",
        CypherErrorKind.ArgumentError => "Neo.ClientError.Statement.ArgumentError",
        CypherErrorKind.ArithmeticError => "Neo.ClientError.Statement.ArithmeticError",
        CypherErrorKind.ParameterMissing => "Neo.ClientError.Statement.ParameterMissing",
        CypherErrorKind.EntityNotFound => "Neo.ClientError.Statement.EntityNotFound",
        CypherErrorKind.SchemaError => "Neo.ClientError.Schema.IndexNotFound",
        CypherErrorKind.ConstraintVerificationFailed => "Neo.ClientError.Schema.ConstraintValidationFailed",
        CypherErrorKind.IndexAlreadyExists => "Neo.ClientError.Schema.IndexAlreadyExists",
        CypherErrorKind.IndexWithNameAlreadyExists => "Neo.ClientError.Schema.IndexWithNameAlreadyExists",
        CypherErrorKind.ConstraintAlreadyExists => "Neo.ClientError.Schema.ConstraintAlreadyExists",
        CypherErrorKind.ConstraintWithNameAlreadyExists => "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists",
        CypherErrorKind.EquivalentSchemaRuleAlreadyExists => "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
        CypherErrorKind.ConstraintCreationFailed => "Neo.DatabaseError.Schema.ConstraintCreationFailed",
        CypherErrorKind.ConstraintDropFailed => "Neo.DatabaseError.Schema.ConstraintDropFailed",
        CypherErrorKind.IndexDropFailed => "Neo.DatabaseError.Schema.IndexDropFailed",
        CypherErrorKind.TransactionTypeForbidden => "Neo.ClientError.Transaction.ForbiddenDueToTransactionType",
        CypherErrorKind.ProcedureNotFound => "Neo.ClientError.Procedure.ProcedureNotFound",
        CypherErrorKind.ProcedureCallFailed => "Neo.ClientError.Procedure.ProcedureCallFailed",
        CypherErrorKind.AccessMode => "Neo.ClientError.Statement.AccessMode",
        CypherErrorKind.NotSupported => "Neo.ClientError.Statement.UnsupportedOperationError",
        CypherErrorKind.TransactionTimedOut => "Neo.ClientError.Transaction.TransactionTimedOut",
        CypherErrorKind.TransactionTerminated => "Neo.ClientError.Transaction.Terminated",
        CypherErrorKind.MemoryLimitExceeded => "Neo.ClientError.General.TransactionMemoryLimit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
