using System.Runtime.InteropServices;
using Graph.Building.Log;
using Graph.Extraction.Facts;

namespace Graph.Cli.Building;

/// <summary>What a reader wants to know of a fact log at a glance: how much of what, a few examples, and a name worth asking for.</summary>
internal sealed class StoreSurvey
{
    private const int MostSamples = 5;
    private const int LongestSample = 200;
    private readonly Dictionary<(string Relation, FactStatus Status), int> _counts = [];
    private readonly Dictionary<string, Fact> _best = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    private StoreSurvey()
    {
    }

    internal static StoreSurvey Of(IEnumerable<LoggedFact> facts, CancellationToken cancellation)
    {
        var survey = new StoreSurvey();
        foreach (var (fact, _) in facts)
        {
            cancellation.ThrowIfCancellationRequested();
            survey.Add(fact);
        }
        return survey;
    }

    /// <summary>Facts of a relation with a status.</summary>
    internal int CountOf(string relation, FactStatus status) => _counts.GetValueOrDefault((relation, status));

    /// <summary>Relations with facts, the most frequent first.</summary>
    internal IEnumerable<string> Relations => _counts.GroupBy(pair => pair.Key.Relation, pair => pair.Value)
        .OrderByDescending(group => group.Sum()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key);

    /// <summary>The surest fact of each of the most frequent relations; short sentences first.</summary>
    internal IEnumerable<Fact> Samples => Relations.Where(_best.ContainsKey).Take(MostSamples).Select(relation => _best[relation]);

    /// <summary>The name with the most facts; null where there are none.</summary>
    internal string? MostTold => _names.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).FirstOrDefault();

    private void Add(Fact fact)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, (fact.Relation, fact.Status), out _)++;
        CollectionsMarshal.GetValueRefOrAddDefault(_names, fact.Subject.Name, out _)++;
        if (fact.Object.Properties.IsEmpty) CollectionsMarshal.GetValueRefOrAddDefault(_names, fact.Object.Name, out _)++;
        if (fact.Evidence.Text.Length > LongestSample) return;
        ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(_best, fact.Relation, out var known);
        if (!known || fact.Confidence > best!.Confidence) best = fact;
    }
}
