using System.Collections.Immutable;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>What nodes, relationships and paths are made of.</summary>
internal static class EntityFunctions
{
    private static readonly FunctionGroup Scalar = new("Scalar");
    private static readonly FunctionGroup List = new("List");

    private static readonly FunctionParameter Entity = new("input", CypherType.Entity);
    private static readonly FunctionParameter Relationship = new("input", CypherType.Relationship);
    private static readonly FunctionParameter Path = new("path", CypherType.Path);
    private static readonly FunctionParameter Propertied = new("input", CypherType.Entity | CypherType.Map);

    public static ImmutableArray<ScalarFunction> All { get; } =
    [
        Scalar.Strict("id", [Entity], CypherType.Integer, "The number of a node or relationship.",
            static (arguments, _) => arguments[0].Kind == ValueKind.Node ? arguments[0].AsNodeId() : arguments[0].AsRelationshipId()),
        Scalar.Strict("elementId", [Entity], CypherType.String, "The identifier of a node or relationship, as Bolt sends it.",
            static (arguments, _) => arguments[0].Kind == ValueKind.Node
                ? ElementId.OfNode(arguments[0].AsNodeId())
                : ElementId.OfRelationship(arguments[0].AsRelationshipId())),
        List.Strict("labels", [new("input", CypherType.Node)], CypherType.List, "The labels of a node.",
            static (arguments, context) => Value.List(ValueAccess.NodeOf(arguments[0], context).Labels)),
        Scalar.Strict("type", [Relationship], CypherType.String, "The type of a relationship, also of one just deleted.",
            static (arguments, context) => TypeOf(arguments[0], context)),
        Scalar.Strict("properties", [Propertied], CypherType.Map, "All properties of a node, relationship or map, as a map.",
            static (arguments, context) => Properties(arguments[0], context)),
        List.Strict("keys", [Propertied], CypherType.List, "The keys of the properties of a node or relationship, or of a map.",
            static (arguments, context) => Value.List(Properties(arguments[0], context).Keys)),
        Scalar.Strict("startNode", [Relationship], CypherType.Node, "The node that a relationship starts at.",
            static (arguments, context) => Value.OfNode(ValueAccess.RelationshipOf(arguments[0], context).SourceId)),
        Scalar.Strict("endNode", [Relationship], CypherType.Node, "The node that a relationship ends at.",
            static (arguments, context) => Value.OfNode(ValueAccess.RelationshipOf(arguments[0], context).TargetId)),
        Scalar.Strict("length", [Path], CypherType.Integer, "The number of relationships in a path.",
            static (arguments, _) => arguments[0].AsPath().Length),
        List.Strict("nodes", [Path], CypherType.List, "The nodes of a path, from its first on.",
            static (arguments, _) => ListOf(arguments[0].AsPath().Nodes, Value.OfNode)),
        List.Strict("relationships", [Path], CypherType.List, "The relationships of a path, from its first on.",
            static (arguments, _) => ListOf(arguments[0].AsPath().Relationships, Value.OfRelationship)),
    ];

    /// <summary>All properties of a node or relationship, or a map as it is.</summary>
    /// <exception cref="CypherException">The node or relationship was deleted.</exception>
    public static MapValue Properties(Value propertied, EvaluationContext context) => propertied.Kind switch
    {
        ValueKind.Map => propertied.AsMap(),
        ValueKind.Node => ToMap(ValueAccess.NodeOf(propertied, context).Properties),
        _ => ToMap(ValueAccess.RelationshipOf(propertied, context).Properties),
    };

    private static string TypeOf(Value relationship, EvaluationContext context)
    {
        var id = relationship.AsRelationshipId();
        if (context.Graph.TryGetRelationship(id, out var found)) return found.TypeName;
        return context.TypeOfDeleted(id) ?? throw ValueErrors.DeletedRelationship(id);
    }

    private static MapValue ToMap(PropertyWalk properties)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        foreach (var property in properties) entries.Add(new(property.Name, property.Value));
        return new MapValue(entries);
    }

    private static Value ListOf(ReadOnlySpan<int> ids, Func<int, Value> make)
    {
        var values = new Value[ids.Length];
        for (var i = 0; i < values.Length; i++) values[i] = make(ids[i]);
        return Value.OwnedList(values);
    }
}
