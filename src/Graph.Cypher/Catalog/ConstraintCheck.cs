using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Catalog;

/// <summary>Holds what was written against the constraints, with Neo4j's messages.</summary>
internal static class ConstraintCheck
{
    /// <param name="draft">The state with what was written in it.</param>
    /// <param name="nodes">Nodes made or changed since the last check.</param>
    /// <param name="relationships">Relationships made or changed since the last check.</param>
    /// <exception cref="CypherException">One of them breaks a constraint.</exception>
    public static void Verify(SchemaCatalog catalog, GraphSnapshot draft, IReadOnlyCollection<int> nodes, IReadOnlyCollection<int> relationships)
    {
        foreach (var constraint in catalog.State.Constraints)
        {
            var changed = (constraint.IsOnRelationships ? relationships : nodes)
                .Select(id => new Element(draft, id, constraint.IsOnRelationships)).Where(element => element.Has(constraint.Label)).OrderByDescending(element => element.Id).ToArray();
            if (changed.Length == 0) continue;
            if (constraint.RequiresPresence)
            {
                foreach (var element in changed)
                    if (!HasAll(element, constraint)) throw Violation(Missing(element, constraint));
            }

            if (constraint.RequiresUnique && FindTwins(catalog, constraint, draft, changed) is var (one, other))
                throw Violation($"{other.Name} already exists with {Described(one, constraint)}");
        }
    }

    /// <summary>What in a whole state breaks a constraint that is to be made; null if nothing does.</summary>
    public static string? FindViolation(ConstraintDefinition constraint, GraphSnapshot graph)
    {
        var seen = new Dictionary<Value, Element>();
        foreach (var element in Element.With(graph, constraint.Label, constraint.IsOnRelationships))
        {
            if (!HasAll(element, constraint))
            {
                if (constraint.RequiresPresence) return Missing(element, constraint);
                continue;
            }

            if (!constraint.RequiresUnique) continue;
            var values = Value.List([.. constraint.Keys.Select(key => element[key])]);
            if (!seen.TryAdd(values, element)) return $"Both {seen[values].Name} and {element.Name} have the {Described(element, constraint)}";
        }

        return null;
    }

    // From the last to the first, so that of two made together the later one is told that the earlier is there.
    private static (Element One, Element Other)? FindTwins(SchemaCatalog catalog, ConstraintDefinition constraint, GraphSnapshot draft, Element[] changed)
    {
        if (constraint is { IsOnRelationships: false, Keys: [var key] })
        {
            foreach (var element in changed)
            {
                foreach (var node in draft.FindNodes(constraint.Label, key, element[key]))
                    if (node.Id != element.Id) return (element, element with { Id = node.Id });
            }

            return null;
        }

        var tuples = catalog.TuplesOf(constraint);
        tuples.CatchUp(draft);
        foreach (var element in changed) tuples.Add(element);
        foreach (var element in changed)
            if (tuples.FindOther(element) is { } other) return (element, other);
        return null;
    }

    private static bool HasAll(Element element, ConstraintDefinition constraint) => constraint.Keys.All(key => !element[key].IsNull);

    private static string Missing(Element element, ConstraintDefinition constraint)
    {
        var properties = constraint.Keys is [var key]
            ? $"property `{key}`"
            : $"properties ({string.Join(", ", constraint.Keys.Select(name => $"`{name}`"))})";
        return $"{element.Name} with {Kind(constraint)} `{constraint.Label}` must have the {properties}";
    }

    private static string Described(Element element, ConstraintDefinition constraint)
    {
        var values = string.Join(", ", constraint.Keys.Select(key => $"`{key}` = {CypherText.Of(element[key], element.Graph)}"));
        return $"{Kind(constraint)} `{constraint.Label}` and {(constraint.Keys.Length == 1 ? "property" : "properties")} {values}";
    }

    private static string Kind(ConstraintDefinition constraint) => constraint.IsOnRelationships ? "type" : "label";

    private static CypherException Violation(string message) => new(CypherErrorKind.ConstraintVerificationFailed, "ConstraintViolation", message);
}
