using System.Collections.Immutable;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Procedures;

/// <summary>What CALL calls.</summary>
/// <param name="Name">With its namespace: <c>db.labels</c>.</param>
/// <param name="Inputs">What it takes.</param>
/// <param name="Outputs">The columns that it yields; none for a procedure that only does something.</param>
/// <param name="Description">One sentence for SHOW PROCEDURES.</param>
/// <param name="Body">Gives rows with a value an output; a procedure without outputs gives none.</param>
internal sealed record Procedure(
    string Name, ImmutableArray<ProcedureField> Inputs, ImmutableArray<ProcedureField> Outputs, string Description, ProcedureBody Body)
{
    /// <summary>READ, WRITE, SCHEMA or DBMS, for SHOW PROCEDURES.</summary>
    public string Mode { get; init; } = "READ";

    /// <summary>Makes the state of which its outputs are, where that is not the graph's own; the whole query then reads that.</summary>
    public Func<GraphSnapshot, GraphSnapshot>? View { get; init; }

    /// <summary>As SHOW PROCEDURES writes it: <c>db.labels() :: (label :: STRING)</c>.</summary>
    public string Signature =>
        $"{Name}({string.Join(", ", Inputs.Select(input => input.Signature))}) :: ({string.Join(", ", Outputs.Select(output => output.Signature))})";
}

internal delegate IEnumerable<Value[]> ProcedureBody(Value[] arguments, EvaluationContext context);

/// <param name="Type">Values of other types are refused; Float accepts integers, which become floats.</param>
/// <param name="TypeText">As shown in a signature: <c>INTEGER?</c>, <c>LIST&lt;NODE></c>.</param>
/// <param name="Default">The value where none is given; null where it must be given.</param>
internal sealed record ProcedureField(string Name, CypherType Type, string TypeText, Value? Default = null, bool IsNullable = true)
{
    /// <summary>The default as written in a query; null where there is none.</summary>
    public string? DefaultText => Default is { } value ? CypherText.Of(value, EmptyGraph) : null;

    /// <summary><c>options = {} :: MAP</c>.</summary>
    public string Signature => $"{Name}{(DefaultText is { } text ? $" = {text}" : "")} :: {TypeText}";

    private static readonly GraphSnapshot EmptyGraph = new PropertyGraph().Snapshot;
}
