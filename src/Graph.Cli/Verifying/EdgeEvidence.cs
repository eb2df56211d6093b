using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Building.Log;
using Graph.Model;

namespace Graph.Cli.Verifying;

/// <summary>Checks that each relationship's evidence is that of a fact in the log, so that what is proved of the facts holds for the graph.</summary>
internal static class EdgeEvidence
{
    private const string MentionType = "MENTIONS";

    /// <summary>What a check came to.</summary>
    /// <param name="Checked">Relationships that came of facts.</param>
    /// <param name="Unfounded">One line for each sentence that no fact has at that place.</param>
    internal sealed record Outcome(int Checked, IReadOnlyList<string> Unfounded);

    internal static Outcome Check(GraphSnapshot graph, IEnumerable<LoggedFact> facts, CancellationToken cancellation)
    {
        var known = new HashSet<UInt128>();
        foreach (var (fact, _) in facts)
        {
            cancellation.ThrowIfCancellationRequested();
            known.Add(KeyOf(fact.Relation, string.Create(CultureInfo.InvariantCulture, $"{fact.Evidence.Article}:{fact.Evidence.Line}"), fact.Evidence.Text));
        }
        var number = 0;
        var unfounded = new List<string>();
        foreach (var relationship in graph.Relationships)
        {
            cancellation.ThrowIfCancellationRequested();
            if (relationship.TypeName == MentionType) continue;
            number++;
            var (places, sentences) = (Texts(relationship["places"]), Texts(relationship["evidence"]));
            if (sentences.Length == 0 || places.Length != sentences.Length) unfounded.Add($"{Described(relationship)}: the relationship has no evidence");
            foreach (var (place, sentence) in places.Zip(sentences))
                if (!known.Contains(KeyOf(relationship.TypeName, place, sentence))) unfounded.Add($"{place}: no fact has this sentence here: {Described(relationship)}");
        }
        return new Outcome(number, unfounded);
    }

    private static string[] Texts(Value value) => value.Kind == ValueKind.List ? [.. value.AsList().ToArray().Select(item => item.AsText())] : [];

    private static string Described(Relationship relationship) => $"{relationship.Source["name"]} {relationship.TypeName} {relationship.Target["name"]}";

    // A hash in place of the sentence: a million facts fit in a few dozen megabytes.
    private static UInt128 KeyOf(string relation, string place, string sentence) =>
        BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{relation}\n{place}\n{sentence}")));
}
