using Graph.Cli.Rendering;
using Graph.Cypher;

namespace Graph.Cli.Querying.Output;

/// <summary>Says what a statement wrote.</summary>
internal static class CountersText
{
    /// <summary><c>Created 2 nodes and 1 relationship, set 3 properties.</c>; empty where nothing was written.</summary>
    internal static string Of(CypherCounters counters)
    {
        var parts = new[]
        {
            Part("created", (counters.NodesCreated, "node"), (counters.RelationshipsCreated, "relationship"), (counters.IndexesAdded, "index"), (counters.ConstraintsAdded, "constraint")),
            Part("deleted", (counters.NodesDeleted, "node"), (counters.RelationshipsDeleted, "relationship"), (counters.IndexesRemoved, "index"), (counters.ConstraintsRemoved, "constraint")),
            Part("set", (counters.PropertiesSet, "property")),
            Part("added", (counters.LabelsAdded, "label")),
            Part("removed", (counters.LabelsRemoved, "label")),
        };
        var text = string.Join(", ", parts.Where(part => part.Length > 0));
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    private static string Part(string verb, params (int Number, string Noun)[] things)
    {
        var named = things.Where(thing => thing.Number > 0).Select(thing => Count.Of(thing.Number, thing.Noun, Plural(thing.Noun))).ToList();
        return named.Count == 0 ? "" : $"{verb} {string.Join(" and ", named)}";
    }

    private static string Plural(string noun) => noun switch { "property" => "properties", "index" => "indexes", _ => noun + "s" };
}
