using Graph.Cypher.Catalog;
using Graph.Cypher.Functions;
using Graph.Cypher.FullText;
using Graph.Model;

namespace Graph.Cypher.Procedures;

/// <summary>Queries to full-text indexes.</summary>
internal static class FullTextProcedures
{
    public static IEnumerable<Procedure> Of(SchemaCatalog catalog) =>
    [
        Query(catalog, "db.index.fulltext.queryNodes", new ProcedureField("node", CypherType.Node, "NODE"), areRelationships: false),
        Query(catalog, "db.index.fulltext.queryRelationships", new ProcedureField("relationship", CypherType.Relationship, "RELATIONSHIP"), areRelationships: true),
        new("db.index.fulltext.listAvailableAnalyzers", [],
            [
                new("analyzer", CypherType.String, "STRING"), new("description", CypherType.String, "STRING"),
                new("stopwords", CypherType.List, "LIST<STRING>"),
            ],
            "The ways of reading words that full-text indexes know.",
            static (_, _) => [["standard-no-stop-words", "Letters and digits, folded: no case, no accents, Arabic spellings brought together.", Value.List()]]),
        new("db.index.fulltext.awaitEventuallyConsistentIndexRefresh", [], [], "Does nothing: full-text indexes are never behind.", static (_, _) => []),
    ];

    private static Procedure Query(SchemaCatalog catalog, string name, ProcedureField found, bool areRelationships) => new(
        name,
        [
            new("indexName", CypherType.String, "STRING"), new("queryString", CypherType.String, "STRING"),
            new("options", CypherType.Map, "MAP", MapValue.Empty),
        ],
        [found, new("score", CypherType.Float, "FLOAT")],
        $"{(areRelationships ? "Relationships" : "Nodes")} that a full-text index finds, the best first; options are skip and limit.",
        (arguments, context) => Rows(Find(catalog, name, arguments[0], areRelationships), arguments, context));

    private static IEnumerable<Value[]> Rows(FullTextIndex index, Value[] arguments, EvaluationContext context)
    {
        if (arguments[1].IsNull) throw Failed("The query of a full-text index must be a text, not null.");
        var options = arguments[2].IsNull ? MapValue.Empty : arguments[2].AsMap();
        var found = index.Search(context.Graph, arguments[1].AsText(), context).AsEnumerable();
        if (Count(options, "skip") is { } skip) found = found.Skip(skip);
        if (Count(options, "limit") is { } limit) found = found.Take(limit);
        return found.Select(one => new Value[] { one.Element.ToValue(), one.Score });
    }

    private static FullTextIndex Find(SchemaCatalog catalog, string procedure, Value name, bool areRelationships)
    {
        if (!name.TryGetText(out var text) || catalog.FindFullText(text) is not { } index)
        {
            var names = catalog.State.Indexes.Where(known => known.Kind == IndexKinds.FullText).Select(known => known.Name);
            var hint = Suggestion.Question(text ?? "", names);
            throw Failed($"Failed to invoke procedure `{procedure}`: There is no such fulltext schema index: {text ?? "null"}{(hint.Length == 0 ? "." : hint)}");
        }

        if (index.Definition.IsOnRelationships == areRelationships) return index;
        var kind = areRelationships ? "nodes" : "relationships";
        throw Failed($"Failed to invoke procedure `{procedure}`: The '{text}' index is an index on {kind}, so it cannot be queried for {(areRelationships ? "relationships" : "nodes")}.");
    }

    private static int? Count(MapValue options, string key)
    {
        var value = options[key];
        if (value.IsNull) return null;
        return value.TryGetInteger(out var count) && count >= 0
            ? (int)Math.Min(count, int.MaxValue)
            : throw Failed($"The option `{key}` must be an integer that is not negative.");
    }

    private static CypherException Failed(string message) => new(CypherErrorKind.ProcedureCallFailed, null, message);
}
