using System.Collections.Immutable;
using Graph.Extraction.Assertion;
using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Schema;

namespace Graph.Extraction.Rules;

/// <summary>A model or product whose name is that of its family and a version: Llama 4, iPhone 15 Pro, «لاما 4».</summary>
internal sealed class VersionRule : IRule
{
    public string Name => "version";

    public void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        foreach (var unit in context.Units)
        {
            if (unit is not Nominal nominal) continue;
            for (var part = 0; part < nominal.Parts.Count; part++)
            {
                if (nominal.Parts[part].Mention?.Entity is not { Label: "Model" or "Product" } member) continue;
                if (Family(context, member) is not { } family) continue;
                var whole = new Filler([member], nominal, 1);
                builder.Add(relation, new Trigger(nominal, part, WordClass.Common), whole, new Filler([family], null, 1),
                    FactStatus.Asserted, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);
            }
        }
    }

    // The longest other name of the article that the member's name begins with, with a version behind it.
    private static Entity? Family(SentenceContext context, Entity member)
    {
        Entity? best = null;
        foreach (var entity in context.Entities.All)
            if (entity != member && entity.Count > 0 && (context.IsA(entity.Label, member.Label) || context.IsA(member.Label, entity.Label))
                && IsVersionOf(member, entity) && (best is null || entity.Name.Length > best.Name.Length)) best = entity;
        return best;
    }

    private static bool IsVersionOf(Entity member, Entity family)
    {
        if (Follows(member.Name, family.Name)) return true;
        foreach (var surface in member.Surfaces)
            foreach (var shorter in family.Surfaces)
                if (Follows(surface, shorter)) return true;
        return false;
    }

    private static bool Follows(string longer, string shorter)
    {
        var (whole, start) = (Phrase.Tokens(longer), Phrase.Tokens(shorter));
        if (start.Count == 0 || whole.Count <= start.Count) return false;
        for (var index = 0; index < start.Count; index++)
            if (whole[index] != start[index]) return false;
        // GPT-4 Turbo, iPhone 15 Pro: after a number any further word makes a version of it.
        return start.Any(token => char.IsAsciiDigit(token[^1])) || whole.Skip(start.Count).Any(token => char.IsAsciiDigit(token[0]) || token.Length <= 2 && token.Any(char.IsAsciiDigit) || token[0] is 'v' or 'r' && token.Length > 1 && char.IsAsciiDigit(token[1]));
    }
}
