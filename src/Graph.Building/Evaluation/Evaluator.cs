using System.Collections.Immutable;
using Graph.Extraction.Facts;
using Graph.Schema;

namespace Graph.Building.Evaluation;

/// <summary>Scores facts of an article against its gold file.</summary>
/// <remarks>
/// A fact matches where relation, ends and status are the same. Ends are compared by any of their names, folded. One gold fact counts once,
/// however many facts match it, and each of several equal gold facts needs a fact of its own. A fact that matches only an optional one is
/// passed over. Equal wrong facts count once.
/// </remarks>
public sealed class Evaluator(GraphSchema schema)
{
    private readonly FactMatch _match = new(schema);

    /// <summary>Scores all facts of the gold file's article.</summary>
    public EvaluationResult Score(GoldFile gold, IReadOnlyCollection<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(facts);
        var required = gold.Facts.Where(fact => !fact.Optional).ToList();
        var matching = required.Select(item => facts.Where(fact => _match.Matches(item, fact)).Select(fact => (Fact: fact, Weight: Agreeing(gold, item, fact))).ToList()).ToList();
        var assigned = Assignment.Of(matching);
        var taken = assigned.Where(fact => fact is not null).ToHashSet();
        var known = matching.SelectMany(list => list).Select(item => item.Fact).Concat(facts.Where(fact => gold.Facts.Any(item => item.Optional && _match.Matches(item, fact)))).ToHashSet();
        var wrong = facts.Where(fact => !known.Contains(fact)).DistinctBy(Identity).Select(fact => new WrongFact(gold, fact)).ToImmutableArray();
        var missed = required.Where((_, at) => assigned[at] is null).Select(item => new MissedFact(gold, item, Nearest(item, facts))).ToImmutableArray();
        var found = required.Select((item, at) => (Gold: item, Facts: matching[at].Select(item => item.Fact).Where(fact => fact == assigned[at] || !taken.Contains(fact)).ToList(), Fact: assigned[at]))
            .Where(item => item.Fact is not null).ToList();
        var qualifiers = found.SelectMany(item => FactMatch.QualifiersOf(item.Gold).Select(qualifier =>
            (item.Gold, qualifier.Name, qualifier.Expected, Right: item.Facts.Any(fact => FactMatch.HasQualifier(fact, qualifier.Name, qualifier.Expected, gold)), item.Fact))).ToList();
        return new EvaluationResult
        {
            Overall = new Score(found.Count, wrong.Length, missed.Length),
            Relations = [.. schema.Relations.Select((relation, number) => new RelationScore(relation.Name, new Score(
                found.Count(item => item.Gold.Relation == relation.Name), wrong.Count(item => item.Fact.Relation == relation.Name), missed.Count(item => item.Fact.Relation == relation.Name))) { Order = number })
                .Where(relation => relation.Score != default)],
            Missed = missed,
            Wrong = wrong,
            Forbidden = [.. gold.Forbidden.Select(item => (Item: item, Fact: facts.FirstOrDefault(fact => _match.Matches(item, fact)))).Where(hit => hit.Fact is not null)
                .Select(hit => new ForbiddenHit(gold, hit.Item, hit.Fact!))],
            QualifiersTotal = qualifiers.Count,
            QualifiersRight = qualifiers.Count(qualifier => qualifier.Right),
            WrongQualifiers = [.. qualifiers.Where(qualifier => !qualifier.Right)
                .Select(qualifier => new WrongQualifier(gold, qualifier.Gold, qualifier.Name, qualifier.Expected, FactMatch.Written(qualifier.Fact!, qualifier.Name)))],
        };
    }

    private static int Agreeing(GoldFile gold, GoldFact item, Fact fact) =>
        FactMatch.QualifiersOf(item).Count(qualifier => FactMatch.HasQualifier(fact, qualifier.Name, qualifier.Expected, gold));

    private Fact? Nearest(GoldFact gold, IReadOnlyCollection<Fact> facts) => facts.FirstOrDefault(fact => _match.Matches(gold with { Status = null }, fact));

    // A symmetric fact the other way round is the same mistake.
    private (string, FactStatus, string, string) Identity(Fact fact)
    {
        var (from, to) = (fact.Subject.Id, fact.Object.Id);
        if (schema.Relations.TryGet(fact.Relation, out var relation) && relation.Symmetric && string.CompareOrdinal(from, to) > 0) (from, to) = (to, from);
        return (fact.Relation, fact.Status, from, to);
    }
}
