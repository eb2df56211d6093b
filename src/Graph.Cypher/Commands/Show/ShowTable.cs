using System.Collections.Immutable;
using Graph.Cypher.Functions;
using Graph.Cypher.Procedures;
using Graph.Model;

namespace Graph.Cypher.Commands.Show;

/// <summary>What one SHOW command shows.</summary>
/// <param name="What">As in <see cref="Syntax.ShowCommand.What"/>.</param>
/// <param name="Columns">Neo4j 5's columns in its order (Cypher manual, "SHOW …").</param>
/// <param name="Rows">A value a column, given the words between SHOW and what is shown, or behind it.</param>
internal sealed record ShowTable(
    string What, ImmutableArray<ShowColumn> Columns, Func<IReadOnlyList<string>, EvaluationContext, IEnumerable<Value[]>> Rows)
{
    /// <summary>The same as a procedure, which takes those words as a list.</summary>
    public Procedure ToProcedure() => new(
        "SHOW " + What,
        [new ProcedureField("words", CypherType.List, "LIST<STRING>")],
        [.. Columns.Select(column => new ProcedureField(column.Name, column.Type, column.TypeText))],
        $"Shows {What.ToLowerInvariant()}.",
        (arguments, context) => Rows([.. arguments[0].AsList().ToArray().Select(word => word.AsText())], context));

    public static ShowColumn Text(string name, bool isDefault = true) => new(name, CypherType.String, "STRING", isDefault);

    public static ShowColumn Texts(string name, bool isDefault = true) => new(name, CypherType.List, "LIST<STRING>", isDefault);

    public static ShowColumn Integer(string name, bool isDefault = true) => new(name, CypherType.Integer, "INTEGER", isDefault);

    public static ShowColumn Float(string name, bool isDefault = true) => new(name, CypherType.Float, "FLOAT", isDefault);

    public static ShowColumn Boolean(string name, bool isDefault = true) => new(name, CypherType.Boolean, "BOOLEAN", isDefault);

    public static ShowColumn Map(string name, bool isDefault = true) => new(name, CypherType.Map, "MAP", isDefault);

    public static ShowColumn Maps(string name, bool isDefault = true) => new(name, CypherType.List, "LIST<MAP>", isDefault);

    public static ShowColumn Moment(string name, bool isDefault = true) => new(name, CypherType.ZonedDateTime, "ZONED DATETIME", isDefault);

    public static ShowColumn Duration(string name, bool isDefault = true) => new(name, CypherType.Duration, "DURATION", isDefault);

    public static MapValue MapOf(params (string Key, Value Value)[] entries) =>
        new(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));

    public static Value OrNull(IEnumerable<string> texts) => texts.ToArray() is { Length: > 0 } some ? Value.List((IEnumerable<string>)some) : default;
}
