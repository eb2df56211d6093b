using System.Collections.Immutable;
using Graph.Extraction.Assertion;
using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Schema;

namespace Graph.Extraction.Rules;

/// <summary>An owner tied to what it owns by a hyphen: "Meta-owned Instagram", "the Google-owned video service YouTube".</summary>
internal sealed class OwnedRule : IRule
{
    public string Name => "owned";

    public void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        if (context.Arabic) return;
        foreach (var unit in context.Units)
        {
            if (unit is not Nominal nominal) continue;
            for (var part = 1; part < nominal.Parts.Count - 1; part++)
            {
                if (nominal.Parts[part] is not { Kind: PartKind.Noun, Key: "owned" } || nominal.Parts[part - 1] is not { Kind: PartKind.Name, Mention.Entity: { } owner }) continue;
                if (nominal.Parts[^1] is not { Kind: PartKind.Name, Possessive: false, Mention.Entity: { } owned } || !CanOwn(context, owner)) continue;
                builder.Add(relation, new Trigger(nominal, part, WordClass.Common), new Filler([owner], nominal, 1), new Filler([owned], nominal, 1),
                    FactStatus.Asserted, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);
            }
        }
    }

    private static bool CanOwn(SentenceContext context, Entity entity) => entity.IsUntyped || entity.Label == "Person" || context.IsA(entity.Label, "Organization");
}
