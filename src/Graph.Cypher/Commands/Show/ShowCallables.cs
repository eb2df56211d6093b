using Graph.Cypher.Functions;
using Graph.Cypher.Procedures;
using Graph.Cypher.Values;
using Graph.Model;
using static Graph.Cypher.Commands.Show.ShowTable;

namespace Graph.Cypher.Commands.Show;

/// <summary>SHOW FUNCTIONS and SHOW PROCEDURES.</summary>
internal static class ShowCallables
{
    public static ShowTable Functions() => new(
        "FUNCTIONS",
        [
            Text("name"), Text("category"), Text("description"), Text("signature", false), Boolean("isBuiltIn", false), Maps("argumentDescription", false),
            Text("returnDescription", false), Boolean("aggregating", false), Texts("rolesExecution", false), Texts("rolesBoostedExecution", false),
            Boolean("isDeprecated", false), Text("deprecatedBy", false),
        ],
        (words, _) => words.Contains("USER DEFINED") ? [] : Scalars().Concat(Aggregates()).OrderBy(row => row[0].AsText(), StringComparer.OrdinalIgnoreCase));

    public static ShowTable Procedures(ProcedureCatalog catalog) => new(
        "PROCEDURES",
        [
            Text("name"), Text("description"), Text("mode"), Boolean("worksOnSystem"), Text("signature", false), Maps("argumentDescription", false),
            Maps("returnDescription", false), Boolean("admin", false), Texts("rolesExecution", false), Texts("rolesBoostedExecution", false),
            Boolean("isDeprecated", false), Text("deprecatedBy", false), Map("option", false),
        ],
        (_, _) => catalog.All.Select(Row));

    private static IEnumerable<Value[]> Scalars() => FunctionLibrary.Scalars.Values.Select(function =>
        Function(function.Name, function.Category, function.Description, function.Parameters, function.Result, isAggregating: false));

    private static IEnumerable<Value[]> Aggregates() => FunctionLibrary.Aggregates.Values.Select(function =>
        Function(function.Name, "Aggregating", function.Description, function.Parameters, function.Result, isAggregating: true));

    private static Value[] Function(
        string name, string category, string description, IReadOnlyList<FunctionParameter> parameters, CypherType result, bool isAggregating) =>
    [
        name, category, description, $"{name}({string.Join(", ", parameters.Select(Written))}) :: {TypeText(result)}", true,
        Value.List([.. parameters.Select(Described)]), TypeText(result), isAggregating, default, default, false, default,
    ];

    private static Value[] Row(Procedure procedure) =>
    [
        procedure.Name, procedure.Description, procedure.Mode, procedure.Mode == "DBMS", procedure.Signature,
        Value.List([.. procedure.Inputs.Select(Described)]), Value.List([.. procedure.Outputs.Select(Described)]), false, default, default, false, default,
        MapOf(("deprecated", false)),
    ];

    private static string Written(FunctionParameter parameter) =>
        $"{parameter.Name}{(parameter.IsRepeated ? "..." : parameter.IsOptional ? " = null" : "")} :: {TypeText(parameter.Type)}";

    private static Value Described(FunctionParameter parameter) => MapOf(
        ("name", parameter.Name), ("description", Written(parameter)), ("type", TypeText(parameter.Type)), ("isDeprecated", false),
        ("default", parameter.IsOptional ? "DefaultParameterValue{value=null, type=ANY}" : default(Value)));

    private static Value Described(ProcedureField field) => MapOf(
        ("name", field.Name), ("description", field.Signature), ("type", field.TypeText), ("isDeprecated", false),
        ("default", field.DefaultText is { } text ? $"DefaultParameterValue{{value={text}, type={field.TypeText}}}" : default(Value)));

    private static string TypeText(CypherType type) => TypeNames.Of(type).Replace(" or ", " | ", StringComparison.Ordinal).Replace("LIST", "LIST<ANY>", StringComparison.Ordinal);
}
