using Graph.Model;

namespace Graph.Cypher.Tests.Commands;

/// <summary>Runs queries and writes what they give as text: a line a row, values between bars.</summary>
internal static class QueryText
{
    public static CypherEngine Engine(params string[] queries)
    {
        var engine = new CypherEngine(new PropertyGraph());
        foreach (var query in queries) engine.Run(query);
        return engine;
    }

    public static string Rows(this CypherEngine engine, string query) => Rows(engine.Run(query));

    public static string Rows(CypherResult result) =>
        string.Join("\n", result.Rows.Select(row => string.Join(" | ", row.Select(value => CypherText.Of(value, result.Graph)))));

    /// <summary>What the query gives, or how it fails.</summary>
    public static string Outcome(this CypherEngine engine, string query)
    {
        try
        {
            return engine.Rows(query);
        }
        catch (CypherException error)
        {
            return $"{error.Code}: {error.Message}";
        }
    }

    /// <summary>The operators of the plan, the last first.</summary>
    public static string Plan(this CypherEngine engine, string query)
    {
        var names = new List<string>();
        for (var plan = engine.Run("EXPLAIN " + query).Summary.Plan; plan is not null; plan = plan.Children is [var first, ..] ? first : null) names.Add(plan.Operator);
        return string.Join(" ", names);
    }
}
