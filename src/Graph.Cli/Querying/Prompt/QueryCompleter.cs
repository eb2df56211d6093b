using System.Collections.Immutable;
using Graph.Cypher;

namespace Graph.Cli.Querying.Prompt;

/// <summary>Completes keywords, functions, procedures, labels, types, properties and parameters.</summary>
internal sealed class QueryCompleter(QuerySession session)
{
    private static readonly ImmutableArray<string> Keywords =
    [
        "ALL", "AND", "ANY", "AS", "ASC", "BY", "CALL", "CASE", "COLLECT", "CONTAINS", "COUNT", "CREATE", "DELETE", "DESC", "DETACH", "DISTINCT", "ELSE",
        "END", "ENDS WITH", "EXISTS", "EXPLAIN", "FALSE", "FOREACH", "IN", "IS NOT NULL", "IS NULL", "LIMIT", "MATCH", "MERGE", "NONE", "NOT", "NULL",
        "ON CREATE SET", "ON MATCH SET", "OPTIONAL MATCH", "OR", "ORDER BY", "PROFILE", "REMOVE", "RETURN", "SET", "SHOW", "SHORTEST", "SINGLE", "SKIP",
        "STARTS WITH", "THEN", "TRUE", "UNION", "UNWIND", "WHEN", "WHERE", "WITH", "XOR", "YIELD",
    ];

    /// <summary>What may follow in <paramref name="text"/> at <paramref name="cursor"/>.</summary>
    internal Completion Complete(string text, int cursor)
    {
        var start = cursor;
        while (start > 0 && Identifier.IsPart(text[start - 1])) start--;
        var typed = text[start..cursor];
        var before = text[..start].TrimEnd(' ');
        var graph = session.Engine.Graph.Snapshot;
        if (before.EndsWith('$')) return Of(start, typed, session.Parameters.Keys);
        if (before.EndsWith(':') || before.EndsWith('|') || before.EndsWith('&') || before.EndsWith('!'))
            return Of(start, typed, (IsInRelationship(before) ? graph.TypeNames : graph.LabelNames).Select(CypherText.Name));
        if (before.EndsWith('.')) return AfterDot(text, start, typed, graph.KeyNames);
        if (IsBehindCall(before)) return Of(start, typed, session.Engine.ProcedureNames);
        return Of(start, typed, Keywords.Concat(CypherEngine.FunctionNames));
    }

    // n.na… is a property, date.tr… a function, db.la… a procedure.
    private Completion AfterDot(string text, int start, string typed, IReadOnlyList<string> keys)
    {
        var from = start;
        while (from > 0 && (Identifier.IsPart(text[from - 1]) || text[from - 1] == '.')) from--;
        var known = IsBehindCall(text[..from].TrimEnd(' ')) ? session.Engine.ProcedureNames : CypherEngine.FunctionNames;
        var named = Of(from, text[from..(start + typed.Length)], known);
        return named.Candidates.Count > 0 ? named : Of(start, typed, keys.Select(CypherText.Name));
    }

    private static bool IsBehindCall(string before) =>
        before.EndsWith("CALL", StringComparison.OrdinalIgnoreCase) && (before.Length == 4 || !Identifier.IsPart(before[^5]));

    private static bool IsInRelationship(string before) => before.LastIndexOf('[') is var open and >= 0
        && open > before.LastIndexOf('(') && open > before.LastIndexOf(']');

    private static Completion Of(int start, string typed, IEnumerable<string> names) => new(start,
    [
        .. names.Where(name => name.TrimStart('`').StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ]);
}
