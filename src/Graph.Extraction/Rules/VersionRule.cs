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
        Try(member.Name, context.Entities.Forms.Named);
        foreach (var surface in member.Surfaces) Try(surface, context.Entities.Forms.Called);
        return best;

        void Try(string longer, Forms begin)
        {
            var whole = context.Entities.Forms.TokensOf(longer);
            // What is left of the longer name must hold a version.
            var last = whole.Length - 1;
            while (last > 0 && !IsVersion(whole[last])) last--;
            var numbered = false;
            for (var length = 1; length < whole.Length; length++)
            {
                // GPT-4 Turbo, iPhone 15 Pro: after a number any further word makes a version of it.
                numbered |= char.IsAsciiDigit(whole[length - 1][^1]);
                if (length > last && !numbered) break;
                foreach (var entity in begin(whole[..length]))
                    if (entity != member && entity.Count > 0 && (context.IsA(entity.Label, member.Label) || context.IsA(member.Label, entity.Label)) && IsBetter(entity, best)) best = entity;
            }
        }
    }

    private static bool IsBetter(Entity entity, Entity? best) =>
        best is null || entity.Name.Length > best.Name.Length || entity.Name.Length == best.Name.Length && entity.Index < best.Index;

    private static bool IsVersion(string token) =>
        char.IsAsciiDigit(token[0]) || token.Length <= 2 && token.Any(char.IsAsciiDigit) || token[0] is 'v' or 'r' && token.Length > 1 && char.IsAsciiDigit(token[1]);

    private delegate ReadOnlySpan<Entity> Forms(ReadOnlySpan<string> tokens);
}
