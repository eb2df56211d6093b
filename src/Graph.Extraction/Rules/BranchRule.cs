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

/// <summary>What an organisation is a part of, by a noun that says so: «إكس آر جي»، ذراعها الاستثمارية, "a subsidiary of Saudi Aramco", "part of Delivery Hero".</summary>
internal sealed class BranchRule : IRule
{
    public string Name => "branch";

    public void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        foreach (var unit in context.Units)
        {
            if (unit is not Nominal nominal) continue;
            for (var part = 0; part < nominal.Parts.Count; part++)
            {
                if (!IsPartNoun(context, nominal.Parts[part]) && !IsOwned(context, nominal, part)) continue;
                if (Whole(context, roles, nominal, part) is not { } whole) continue;
                if (Branch(context, roles, nominal, part, BranchOf(context, whole)) is not { } branch) continue;
                var trigger = new Trigger(nominal, part, WordClass.Common);
                if (statuses.Read(trigger, relation.Lasting, relation.Underway) is { } status)
                    builder.Add(relation, trigger, branch, whole, status, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);
            }
        }
    }

    private static Func<Entity, bool> BranchOf(SentenceContext context, Filler whole) => entity =>
        !whole.Entities.Contains(entity) && (entity.IsUntyped || context.IsA(entity.Label, "Organization") && entity.Label is not ("Publisher" or "PublicBody"));

    // The words themselves: other nouns of the same label (lab, team, department) name a unit without saying whose it is.
    private static bool IsPartNoun(SentenceContext context, NominalPart part) =>
        part.Kind == PartKind.Noun && (context.Arabic
            ? part.Key is "جزء" or "جزءا" || part.Term<HeadTerm>() is { Number: GrammaticalNumber.One } head && (head.Key is "وحده" or "ذراع" or "شركه تابعه" or "فرع" || head.Key.StartsWith("ذراع ", StringComparison.Ordinal))
            : part.Key is "part" or "subsidiary" or "unit" or "arm" or "affiliate" or "division" || part.Term<HeadTerm>() is { Number: GrammaticalNumber.One } kind && kind.Key.EndsWith(" arm", StringComparison.Ordinal));

    // "its laboratory Google DeepMind", مختبرها «ديب مايند»: any unit is a part of whoever it is said to be of, where it is named on the spot.
    private static bool IsOwned(SentenceContext context, Nominal nominal, int part) =>
        nominal.Parts[part].Term<HeadTerm>() is { Label: "OrgUnit", Number: GrammaticalNumber.One } && nominal.Parts[^1].Kind == PartKind.Name && part < nominal.Parts.Count - 1
        && (context.Arabic ? nominal.Parts[part].Pronoun != Pronoun.None : part > 0 && nominal.Parts.Take(part).Any(before => before.Possessive));

    private static Filler? Whole(SentenceContext context, RoleFinder roles, Nominal nominal, int part)
    {
        bool IsWhole(Entity entity) => context.IsA(entity.Label, "Organization") && entity.Label is not ("OrgUnit" or "Publisher" or "PublicBody");
        var noun = nominal.Parts[part];
        if (context.Arabic)
        {
            if (noun.Key is "جزء" or "جزءا") return roles.Complement(nominal, preposition => preposition == "من", IsWhole, reach: 1);
            return roles.Complement(nominal, preposition => preposition is "ل" or "في" or "لدي", IsWhole, reach: 1) ?? (noun.Pronoun != Pronoun.None ? roles.Genitive(nominal, part, IsWhole) : null)
                ?? (nominal.Parts.FindLast(other => other.Kind == PartKind.Name) is { Mention.Entity: var last } && IsWhole(last) && !IsNamed(context, last, nominal, part) ? new Filler([last], nominal, 1) : null);
        }
        if (noun.Key == "part") return roles.Complement(nominal, preposition => preposition == "of", IsWhole, reach: 1);
        return roles.Complement(nominal, preposition => preposition == "of", IsWhole, reach: 1) ?? roles.Genitive(nominal, part, IsWhole);
    }

    // In وحدة «أ» the name is the unit's own unless another noun or a name of a whole says otherwise.
    private static bool IsNamed(SentenceContext context, Entity entity, Nominal nominal, int part) =>
        entity.Label == "OrgUnit" || part + 1 < nominal.Parts.Count && nominal.Parts[part + 1].Mention?.Entity == entity
            && (context.Document[nominal.Parts[part + 1].First].Flags & TokenFlags.Quoted) != 0 && entity.Known is null;

    private static Filler? Branch(SentenceContext context, RoleFinder roles, Nominal nominal, int part, Func<Entity, bool> accepts)
    {
        if (nominal.GivenName is { } given && accepts(given.Entity)) return new Filler([given.Entity], nominal, RoleFinder.ByClause);
        if (nominal.Parts.FindLast(other => other is { Kind: PartKind.Name, Possessive: false }) is { Mention.Entity: var inside } && accepts(inside)) return new Filler([inside], nominal, 1);
        if (nominal.Preposition is not null && nominal.Preposition is not ("ك" or "as" or "ب")) return null;
        return roles.Self(nominal, part, accepts);
    }
}
