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

    /// <summary>There is an index of the same kind on the same properties already.</summary>
    IndexAlreadyExists,

    /// <summary>Another index has that name.</summary>
    IndexWithNameAlreadyExists,

    /// <summary>There is a constraint on the same properties already.</summary>
    ConstraintAlreadyExists,

    /// <summary>Another constraint has that name.</summary>
    ConstraintWithNameAlreadyExists,

    /// <summary>There is exactly this index or constraint already.</summary>
    EquivalentSchemaRuleAlreadyExists,

    /// <summary>A constraint cannot be made, because the graph breaks it as it is.</summary>
    ConstraintCreationFailed,

    /// <summary>There is no constraint of that name to drop.</summary>
    ConstraintDropFailed,

    /// <summary>There is no index of that name to drop, or it belongs to a constraint.</summary>
    IndexDropFailed,

    /// <summary>A change of the schema in a transaction that has written data.</summary>
    TransactionTypeForbidden,

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
