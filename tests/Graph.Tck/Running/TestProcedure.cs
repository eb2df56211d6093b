using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Cypher.Functions;
using Graph.Cypher.Procedures;
using Graph.Model;
using Graph.Tck.Values;

namespace Graph.Tck.Running;

/// <summary>A procedure that a scenario asks for: a table of inputs and outputs.</summary>
internal static partial class TestProcedure
{
    /// <param name="signature"><c>test.my.proc(name :: STRING?, id :: INTEGER?) :: (city :: STRING?)</c>.</param>
    /// <param name="table">The fields' names, then rows with a cell a field.</param>
    /// <exception cref="FormatException">The signature cannot be read.</exception>
    public static Procedure Read(string signature, ImmutableArray<ImmutableArray<string>> table)
    {
        var match = Signature().Match(signature);
        if (!match.Success) throw new FormatException($"This is no signature of a procedure: {signature}");
        var inputs = Fields(match.Groups["inputs"].Value);
        var outputs = Fields(match.Groups["outputs"].Value);
        var rows = table.Skip(1).Select(row => row.Select(cell => ActualValue.AsParameter(CellParser.Parse(cell))).ToArray()).ToList();
        return new Procedure(match.Groups["name"].Value, inputs, outputs, "Looks into the table of its scenario.", Body);

        // Equality of grouping: null meets null, and a float that came from an integer meets the integer.
        IEnumerable<Value[]> Body(Value[] arguments, EvaluationContext context) =>
            outputs.IsEmpty ? [] : rows.Where(row => row.AsSpan(0, inputs.Length).SequenceEqual(arguments)).Select(row => row[inputs.Length..]);
    }

    private static ImmutableArray<ProcedureField> Fields(string text) =>
    [
        .. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(field =>
        {
            var parts = field.Split("::", StringSplitOptions.TrimEntries);
            return new ProcedureField(parts[0], TypeOf(parts[1].TrimEnd('?')), parts[1], IsNullable: parts[1].EndsWith('?'));
        }),
    ];

    private static CypherType TypeOf(string name) => name switch
    {
        "BOOLEAN" => CypherType.Boolean,
        "INTEGER" => CypherType.Integer,
        "FLOAT" => CypherType.Float,
        "NUMBER" => CypherType.Number,
        "STRING" => CypherType.String,
        _ => throw new FormatException($"There is no type {name}."),
    };

    [GeneratedRegex(@"^(?<name>[\w.]+)\((?<inputs>[^)]*)\)\s*::\s*\((?<outputs>[^)]*)\)\s*:?$")]
    private static partial Regex Signature();
}
