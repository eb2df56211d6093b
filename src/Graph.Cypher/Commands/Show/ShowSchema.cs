using System.Collections.Immutable;
using Graph.Cypher.Catalog;
using Graph.Model;
using static Graph.Cypher.Commands.Show.ShowTable;

namespace Graph.Cypher.Commands.Show;

/// <summary>SHOW INDEXES and SHOW CONSTRAINTS.</summary>
internal static class ShowSchema
{
    private static readonly string[] EntityWords = ["NODE", "RELATIONSHIP", "REL"];

    public static ShowTable Indexes(SchemaCatalog catalog) => new(
        "INDEXES",
        [
            Integer("id"), Text("name"), Text("state"), Float("populationPercent"), Text("type"), Text("entityType"), Texts("labelsOrTypes"),
            Texts("properties"), Text("indexProvider"), Text("owningConstraint"), Moment("lastRead"), Integer("readCount"),
            Moment("trackedSince", false), Map("options", false), Text("failureMessage", false), Text("createStatement", false),
        ],
        (words, _) => catalog.State.Indexes.Where(index => words.All(word => word == index.Kind)).Select(Row));

    public static ShowTable Constraints(SchemaCatalog catalog) => new(
        "CONSTRAINTS",
        [
            Integer("id"), Text("name"), Text("type"), Text("entityType"), Texts("labelsOrTypes"), Texts("properties"), Text("ownedIndex"),
            Text("propertyType"), Map("options", false), Text("createStatement", false),
        ],
        (words, _) => catalog.State.Constraints.Where(constraint => Fits(constraint, words)).Select(Row));

    // UNIQUE, KEY and EXIST stand for both kinds of entity unless one of them is named.
    private static bool Fits(ConstraintDefinition constraint, IReadOnlyList<string> words)
    {
        foreach (var word in words.Except(EntityWords))
        {
            var fits = word switch
            {
                "UNIQUE" or "UNIQUENESS" => constraint.Type.EndsWith("UNIQUENESS", StringComparison.Ordinal),
                "KEY" => constraint.Type.EndsWith("KEY", StringComparison.Ordinal),
                "EXIST" or "EXISTENCE" => constraint.Type.EndsWith("EXISTENCE", StringComparison.Ordinal),
                "PROPERTY" => !words.Contains("TYPE"),
                _ => false,
            };
            if (!fits) return false;
        }

        if (words.Contains("NODE")) return !constraint.IsOnRelationships;
        return (!words.Contains("RELATIONSHIP") && !words.Contains("REL")) || constraint.IsOnRelationships;
    }

    private static Value[] Row(IndexDefinition index) =>
    [
        index.Id, index.Name, "ONLINE", 100.0, index.Kind, EntityType(index.IsOnRelationships), OrNull(index.Labels), OrNull(index.Keys),
        index.Provider, index.OwningConstraint, default, 0, default,
        MapOf(("indexConfig", Config(index)), ("indexProvider", index.Provider)), "", index.CreateStatement,
    ];

    private static Value[] Row(ConstraintDefinition constraint) =>
    [
        constraint.Id, constraint.Name, constraint.Type, EntityType(constraint.IsOnRelationships), Value.List([constraint.Label]),
        Value.List((IEnumerable<string>)constraint.Keys), constraint.OwnsIndex ? constraint.Name : default(Value), default,
        constraint.OwnsIndex ? MapOf(("indexConfig", MapValue.Empty), ("indexProvider", "range-1.0")) : default(Value), constraint.CreateStatement,
    ];

    private static MapValue Config(IndexDefinition index) => index.Kind == IndexKinds.FullText
        ? MapOf(("fulltext.analyzer", "standard-no-stop-words"), ("fulltext.eventually_consistent", false))
        : MapValue.Empty;

    private static string EntityType(bool isOnRelationships) => isOnRelationships ? "RELATIONSHIP" : "NODE";
}
