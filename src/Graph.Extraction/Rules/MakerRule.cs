using System.Collections.Immutable;
using Graph.Extraction.Assertion;
using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Rules;

/// <summary>Whose model or product it is, by possession: "Google's Gemini", «نموذج ميتا «لاما»», «نموذجها مفتوح المصدر».</summary>
internal sealed class MakerRule : IRule
{
    public string Name => "maker";

    public void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        bool IsMade(Entity entity) => entity.Label is "Model" or "Product";
        bool IsMaker(Entity entity) => entity.Label is "Company" or "OrgUnit" or "Organization";
        // "Nova's Orion model": whoever owns a model by name makes it, known or not.
        bool IsOwner(Entity entity) => IsMaker(entity) || !context.Arabic && entity.IsUntyped;
        foreach (var unit in context.Units)
        {
            if (unit is not Nominal nominal) continue;
            for (var part = 0; part < nominal.Parts.Count; part++)
            {
                if (nominal.Parts[part] is not { Kind: PartKind.Noun } noun || noun.Terms?.Head(term => term.Label is "Model" or "Product") is not { } kind)
                {
                    if (context.Arabic || nominal.Parts[part] is not { Kind: PartKind.Name, Mention.Entity: { } thing } || !IsMade(thing) || part == 0 || !nominal.Parts[part - 1].Possessive) continue;
                    if (roles.Genitive(nominal, part, IsOwner) is { } possessor) Add(nominal, part, possessor, new Filler([thing], nominal, 1));
                    continue;
                }
                if (!context.Arabic && part != nominal.Parts.Count - 1 && !nominal.Parts.Skip(part + 1).Any(later => later.Kind == PartKind.Name)) continue;
                var owner = roles.Genitive(nominal, part, IsOwner) ?? (noun.Definite || context.Arabic ? roles.Complement(nominal, preposition => preposition is "من" or "from" or "ل" or "by", IsMaker, reach: 1) is { Sureness: 1 } from ? from : null : null);
                if (owner is null) continue;
                var made = Made(context, roles, nominal, part, kind, owner, IsMade);
                if (made is not null) Add(nominal, part, owner, made);
            }
        }

        void Add(Nominal nominal, int part, Filler owner, Filler made) =>
            builder.Add(relation, new Trigger(nominal, part, WordClass.Common), owner, made, FactStatus.Asserted, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);
    }

    private static Filler? Made(SentenceContext context, RoleFinder roles, Nominal nominal, int part, HeadTerm kind, Filler owner, Func<Entity, bool> accepts)
    {
        foreach (var other in nominal.Parts)
            if (other.Mention?.Entity is { } named && accepts(named)) return new Filler([named], nominal, 1);
        if (nominal.GivenName is { } given && accepts(given.Entity)) return new Filler([given.Entity], nominal, RoleFinder.ByClause);
        if (context.Arabic && part > 0 || kind.Number != GrammaticalNumber.One) return null;
        // "its system": a thing only described is one the article has spoken of, but not what somebody else is said to make.
        if (roles.Referents.Find(nominal, accepts, coordinated: false) is not { } made) return null;
        return made.Sureness > ReferentFinder.ByDescription || made.Entities.All(thing => context.Findings.Makers(thing).All(owner.Entities.Contains) && context.Discourse.Nearest(nominal.First, accepts).Contains(thing)) ? made : null;
    }
}
