using System.Collections.Immutable;
using Graph.Extraction.Facts;

namespace Graph.Building.Evaluation;

/// <summary>How facts compare with gold files.</summary>
public sealed record EvaluationResult
{
    /// <summary>Over all relations.</summary>
    public required Score Overall { get; init; }

    /// <summary>By relation, in the order of the schema; relations that are neither in the gold nor found are left out.</summary>
    public required ImmutableArray<RelationScore> Relations { get; init; }

    /// <summary>Gold facts that were not found, in the order of the gold files.</summary>
    public required ImmutableArray<MissedFact> Missed { get; init; }

    /// <summary>Facts that are not in the gold, each once. Forbidden ones are among them.</summary>
    public required ImmutableArray<WrongFact> Wrong { get; init; }

    /// <summary>Forbidden facts that were found.</summary>
    public required ImmutableArray<ForbiddenHit> Forbidden { get; init; }

    /// <summary>Qualifiers that the gold gives on facts that were found.</summary>
    public required int QualifiersTotal { get; init; }

    /// <summary>Those of them that were found with the same value.</summary>
    public required int QualifiersRight { get; init; }

    /// <summary>Those that were not.</summary>
    public required ImmutableArray<WrongQualifier> WrongQualifiers { get; init; }

    /// <summary>Right qualifiers among all; 1 where there are none.</summary>
    public double QualifierAccuracy => QualifiersTotal == 0 ? 1 : (double)QualifiersRight / QualifiersTotal;

    /// <summary>Adds up the results of several gold files.</summary>
    public static EvaluationResult Sum(IReadOnlyCollection<EvaluationResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var order = results.SelectMany(result => result.Relations).Select(relation => (relation.Order, relation.Relation)).Distinct().Order();
        return new EvaluationResult
        {
            Overall = Score.Sum(results.Select(result => result.Overall)),
            Relations = [.. order.Select(item => new RelationScore(
                item.Relation, Score.Sum(results.SelectMany(result => result.Relations).Where(relation => relation.Relation == item.Relation).Select(relation => relation.Score))) { Order = item.Order })],
            Missed = [.. results.SelectMany(result => result.Missed)],
            Wrong = [.. results.SelectMany(result => result.Wrong)],
            Forbidden = [.. results.SelectMany(result => result.Forbidden)],
            QualifiersTotal = results.Sum(result => result.QualifiersTotal),
            QualifiersRight = results.Sum(result => result.QualifiersRight),
            WrongQualifiers = [.. results.SelectMany(result => result.WrongQualifiers)],
        };
    }
}

/// <summary>Counts of right, wrong and missed facts.</summary>
/// <param name="Right">Gold facts that were found.</param>
/// <param name="Wrong">Facts found that are not in the gold.</param>
/// <param name="Missed">Gold facts that were not found.</param>
public readonly record struct Score(int Right, int Wrong, int Missed)
{
    /// <summary>Right among all that were found; 1 where nothing was found.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    /// <summary>Found among all that should be; 1 where nothing should be.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Right == 0 ? (Wrong + Missed == 0 ? 1 : 0) : 2 * Precision * Recall / (Precision + Recall);

    internal static Score Sum(IEnumerable<Score> scores) =>
        scores.Aggregate(default(Score), (sum, score) => new(sum.Right + score.Right, sum.Wrong + score.Wrong, sum.Missed + score.Missed));
}

/// <summary>The score of one relation.</summary>
/// <param name="Relation">Its name.</param>
/// <param name="Score">Its counts.</param>
public sealed record RelationScore(string Relation, Score Score)
{
    internal int Order { get; init; }
}

/// <summary>A gold fact that was not found.</summary>
/// <param name="Gold">The gold file.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Nearest">A fact that was found with the same ends and relation under another status; null where there is none.</param>
public sealed record MissedFact(GoldFile Gold, GoldFact Fact, Fact? Nearest);

/// <summary>A fact that is not in the gold.</summary>
/// <param name="Gold">The gold file.</param>
/// <param name="Fact">The fact; of several equal ones the first.</param>
public sealed record WrongFact(GoldFile Gold, Fact Fact);

/// <summary>A forbidden fact that was found.</summary>
/// <param name="Gold">The gold file.</param>
/// <param name="Forbidden">What the gold forbids.</param>
/// <param name="Fact">The fact that was found; of several the first.</param>
public sealed record ForbiddenHit(GoldFile Gold, ForbiddenFact Forbidden, Fact Fact);

/// <summary>A qualifier of a found fact that is missing or has another value.</summary>
/// <param name="Gold">The gold file.</param>
/// <param name="Fact">The gold fact.</param>
/// <param name="Name">The qualifier; <c>by</c> for the source, <c>period</c> for the time of a metric.</param>
/// <param name="Expected">The value in the gold.</param>
/// <param name="Found">The value that was found; null where there is none.</param>
public sealed record WrongQualifier(GoldFile Gold, GoldFact Fact, string Name, string Expected, string? Found);
