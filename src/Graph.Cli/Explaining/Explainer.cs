using System.Collections.Immutable;
using Graph.Building.Resolution;
using Graph.Building.Store;
using Graph.Extraction.Facts;
using Graph.Schema;

namespace Graph.Cli.Explaining;

/// <summary>Gathers from a store what is known about one entity.</summary>
internal static class Explainer
{
    internal static Explanation Explain(ResolvedEntity entity, ResolvedEntities entities, BuiltStore store, GraphSchema schema, CancellationToken cancellation)
    {
        List<(Fact Fact, bool Outgoing)> found = [];
        foreach (var (fact, _) in store.ReadFacts(schema))
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsEntity(fact.Subject, entity, entities)) found.Add((fact, true));
            else if (IsEntity(fact.Object, entity, entities)) found.Add((fact, false));
        }
        var order = schema.Relations.Select((relation, number) => (relation.Name, number)).ToDictionary(pair => pair.Name, pair => pair.number);
        var statements = found.GroupBy(pair => KeyOf(pair.Fact, pair.Outgoing, entities))
            .Select(group => StatementOf([.. group.Select(pair => pair.Fact)], group.First().Outgoing, entities))
            .OrderBy(statement => !statement.Outgoing)
            .ThenBy(statement => order.GetValueOrDefault(statement.Relation, int.MaxValue))
            .ThenBy(statement => statement.Status)
            .ThenBy(statement => statement.OtherName, StringComparer.Ordinal);
        var articles = store.ReadArticles(schema).Count(article => article.Mentions.Any(mention => mention.Count > 0 && IsEntity(mention.Entity, entity, entities)));
        return new Explanation(entity, schema.Labels.Lineage(entity.Label), articles, [.. statements]);
    }

    private static bool IsEntity(FactEntity end, ResolvedEntity entity, ResolvedEntities entities) => entities.Find(end)?.Id == entity.Id;

    private static string KeyOf(Fact fact, bool outgoing, ResolvedEntities entities)
    {
        var other = outgoing ? fact.Object : fact.Subject;
        var qualifiers = fact.Qualifiers.Select(pair => $"{pair.Key}={pair.Value}");
        return string.Join('\n', [fact.Relation, outgoing.ToString(), entities.Find(other)?.Id ?? other.Id, fact.Status.Name(), fact.By ?? "", .. qualifiers]);
    }

    private static Statement StatementOf(ImmutableArray<Fact> facts, bool outgoing, ResolvedEntities entities)
    {
        var other = outgoing ? facts[0].Object : facts[0].Subject;
        var resolved = entities.Find(other);
        return new Statement(facts[0].Relation, outgoing, other, resolved?.Id ?? other.Id, resolved?.Name ?? other.Name,
            [.. facts.OrderByDescending(fact => fact.Confidence).ThenBy(fact => fact.Evidence.Article, StringComparer.Ordinal).ThenBy(fact => fact.Evidence.Start)]);
    }
}
