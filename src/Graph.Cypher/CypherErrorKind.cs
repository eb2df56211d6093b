namespace Graph.Cypher;

/// <summary>Groups of errors, after Neo4j's status codes.</summary>
public enum CypherErrorKind
{
    /// <summary>The query is not Cypher, or breaks a rule that shows before it runs.</summary>
    SyntaxError,

    /// <summary>A clause cannot be carried out on what it meets.</summary>
    SemanticError,

    /// <summary>A value has the wrong type.</summary>
    TypeError,

    /// <summary>A value lies outside what is allowed.</summary>
    ArgumentError,

    /// <summary>An arithmetic operation has no result: overflow, division by zero.</summary>
    ArithmeticError,

    /// <summary>A parameter was not given.</summary>
    ParameterMissing,

    /// <summary>A node or relationship is no longer there.</summary>
    EntityNotFound,

    /// <summary>A label, type, property, index or constraint is not there, or is there already.</summary>
    SchemaError,

    /// <summary>The result would break a constraint.</summary>
    ConstraintVerificationFailed,

    /// <summary>There is no such procedure.</summary>
    ProcedureNotFound,

    /// <summary>A procedure could not do its work.</summary>
    ProcedureCallFailed,

    /// <summary>A writing query where only reading is allowed.</summary>
    AccessMode,

    /// <summary>What this program does not do.</summary>
    NotSupported,

    /// <summary>The query ran longer than its time limit.</summary>
    TransactionTimedOut,

    /// <summary>The query was cancelled.</summary>
    TransactionTerminated,

    /// <summary>The query needed more memory than its limit.</summary>
    MemoryLimitExceeded,
}
