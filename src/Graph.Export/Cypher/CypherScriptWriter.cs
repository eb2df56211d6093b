using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Export;

/// <summary>Writes a graph as a script for <c>cypher-shell</c>, to be run on a database that does not hold it yet.</summary>
/// <remarks>
/// <para>Constraints first, then nodes by their labels and relationships by type and ends, a few hundred to a
/// statement and a few thousand to a transaction (<c>:begin</c>, <c>:commit</c>). A statement ends with a semicolon at the end of a
/// line, and no other line ends so.</para>
/// <para>Values are as in <see cref="CsvGraphWriter"/>. Where nodes have no id of their own they are lent a label and
/// a number, which the script takes away in the end. The same graph gives the same bytes.</para>
/// </remarks>
public static class CypherScriptWriter
{
    private const int NodesInStatement = 10_000;

    /// <summary>Writes UTF-8 to a stream and leaves it open.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static void Write(GraphSnapshot graph, Stream stream, CypherScriptOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new CypherScriptOptions();
        using var script = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        var keys = new CypherKeys(graph, options.IdKey);
        script.Write("// For an empty database: cypher-shell --fail-fast --file SCRIPT\n");
        foreach (var label in keys.Labels())
            script.Write($"CREATE CONSTRAINT {ConstraintName(label, keys)} IF NOT EXISTS FOR (n:{CypherLiterals.Name(label)}) REQUIRE n.{CypherLiterals.Name(keys.Property)} IS UNIQUE;\n");
        foreach (var command in options.Commands) script.Write(command + ";\n");
        var batches = new CypherBatches(script);
        WriteNodes(graph, keys, batches, cancellationToken);
        // Relationships look for nodes that must be there, and committed, so that the index finds them.
        batches.Commit();
        WriteRelationships(graph, keys, batches, cancellationToken);
        if (keys.IsLent) TakeBack(graph, keys, batches);
        batches.Commit();
        if (keys.IsLent) script.Write($"DROP CONSTRAINT {ConstraintName(keys.LentLabel, keys)};\n");
    }

    private static string ConstraintName(string label, CypherKeys keys) => CypherLiterals.Name($"{label}_{keys.Property}");

    private static void WriteNodes(GraphSnapshot graph, CypherKeys keys, CypherBatches batches, CancellationToken cancellationToken)
    {
        var groups = new SortedDictionary<int, List<int>>();
        foreach (var node in graph.Nodes) Add(groups, node.LabelSet.Number, node.Id);
        foreach (var (set, ids) in groups)
        {
            IEnumerable<string> labels = graph.NamesOf(new LabelSet(set));
            if (keys.IsLent) labels = labels.Append(keys.LentLabel);
            var update = $"CREATE (n{string.Concat(labels.Select(label => ":" + CypherLiterals.Name(label)))})\nSET n = row{(keys.IsLent ? $".p, n.{CypherLiterals.Name(keys.Property)} = row.k" : "")}";
            foreach (var id in ids)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var node = graph.GetNode(id);
                batches.StartRow();
                if (keys.IsLent) batches.Row.Append(CultureInfo.InvariantCulture, $"{{k: {node.Id}, p: ");
                CypherLiterals.Append(batches.Row, node.Properties);
                if (keys.IsLent) batches.Row.Append('}');
                batches.EndRow(update);
            }

            batches.End(update);
        }
    }

    private static void WriteRelationships(GraphSnapshot graph, CypherKeys keys, CypherBatches batches, CancellationToken cancellationToken)
    {
        var groups = new SortedDictionary<(int Type, int Source, int Target), List<int>>();
        foreach (var relationship in graph.Relationships)
            Add(groups, (relationship.Type.Number, Group(relationship.Source), Group(relationship.Target)), relationship.Id);
        foreach (var ((type, _, _), ids) in groups)
        {
            var first = graph.GetRelationship(ids[0]);
            var property = CypherLiterals.Name(keys.Property);
            var update =
                $"MATCH (s:{CypherLiterals.Name(keys.LabelOf(first.Source))} {{{property}: row.s}})\n"
                + $"MATCH (t:{CypherLiterals.Name(keys.LabelOf(first.Target))} {{{property}: row.t}})\n"
                + $"CREATE (s)-[r:{CypherLiterals.Name(graph.NameOf(new RelationshipType(type)))}]->(t)\nSET r = row.p";
            foreach (var id in ids)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var relationship = graph.GetRelationship(id);
                batches.StartRow();
                batches.Row.Append("{s: ");
                CypherLiterals.Append(batches.Row, keys[relationship.Source]);
                batches.Row.Append(", t: ");
                CypherLiterals.Append(batches.Row, keys[relationship.Target]);
                batches.Row.Append(", p: ");
                CypherLiterals.Append(batches.Row, relationship.Properties);
                batches.Row.Append('}');
                batches.EndRow(update);
            }

            batches.End(update);
        }

        int Group(Node node) => !keys.IsLent && graph.TryGetLabel(keys.LabelOf(node), out var label) ? label.Number : -1;
    }

    private static void TakeBack(GraphSnapshot graph, CypherKeys keys, CypherBatches batches)
    {
        var last = -1;
        foreach (var node in graph.Nodes) last = Math.Max(last, node.Id);
        var (label, property) = (CypherLiterals.Name(keys.LentLabel), CypherLiterals.Name(keys.Property));
        for (var from = 0L; from <= last; from += NodesInStatement)
            batches.Statement($"MATCH (n:{label}) WHERE {from} <= n.{property} < {from + NodesInStatement} REMOVE n:{label}, n.{property}");
    }

    private static void Add<TGroup>(SortedDictionary<TGroup, List<int>> groups, TGroup group, int id)
        where TGroup : notnull
    {
        if (!groups.TryGetValue(group, out var ids)) groups.Add(group, ids = []);
        ids.Add(id);
    }
}
