using System.Collections.Immutable;
using Graph.Extraction.Assertion;
using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Schema;

namespace Graph.Extraction.Rules;

/// <summary>The organisation that a unit belongs to: by its own name, by its genitive, by whoever leads both.</summary>
internal sealed class UnitRule : IRule
{
    public string Name => "unit";

    public void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        foreach (var unit in context.Units)
        {
            if (unit is not Nominal nominal) continue;
            for (var part = 0; part < nominal.Parts.Count; part++)
            {
                var name = nominal.Parts[part].Mention?.Entity ?? (part == 0 ? nominal.GivenName?.Entity : null);
                if (name is not { Label: "OrgUnit" } && !IsLocal(context, name)) continue;
                if (Whole(context, roles, nominal, name!) is not { } whole || whole.Entities[0] == name) continue;
                builder.Add(relation, new Trigger(nominal, part, WordClass.Common), new Filler([name!], nominal, 1), whole,
                    FactStatus.Asserted, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);
            }
        }
        ByLeader(frame, relation, context, builder);
    }

    // MTN Nigeria: a company that the lexicon lacks under a name that is another's and a country's.
    private static bool IsLocal(SentenceContext context, Entity? entity) => entity is { Label: "Company", Known: null } && IsAnothersAndCountrys(context, entity);

    private static bool IsAnothersAndCountrys(SentenceContext context, Entity entity)
    {
        var tokens = context.Entities.Forms.TokensOf(entity.Name);
        return tokens.Length > 1 && context.Tables.Names.TryStep(tokens[^1], out var last) && last.Value?.Entity is { Label: "Place", Kind: "country" }
            && context.Tables.Names.TryStep(tokens[0], out _) && ByName(context, entity, other => other.Label == "Company" && other != entity) is not null;
    }

    private static Filler? Whole(SentenceContext context, RoleFinder roles, Nominal nominal, Entity unit)
    {
        bool IsWhole(Entity entity) => entity != unit && context.IsA(entity.Label, "Organization") && entity.Label is not ("OrgUnit" or "Publisher");
        if (ByName(context, unit, IsWhole) is { } named) return new Filler([named], null, 1);
        for (var part = 0; part < nominal.Parts.Count; part++)
            if (roles.Genitive(nominal, part, IsWhole) is { } owner) return owner;
        return roles.Complement(nominal, preposition => preposition is "في" or "ل" or "لدي" or "at" or "of" or "within" or "inside", IsWhole, reach: 1);
    }

    // Meta Superintelligence Labs begins with Meta.
    private static Entity? ByName(SentenceContext context, Entity unit, Func<Entity, bool> accepts)
    {
        Entity? first = null;
        foreach (var form in unit.Surfaces)
        {
            var tokens = context.Entities.Forms.TokensOf(form);
            for (var length = 1; length < tokens.Length; length++)
            {
                // One word may stand before the name: مختبر ميتا للذكاء.
                var shifts = length + 1 < tokens.Length && tokens[0].Length > 2;
                if (shifts) Try(tokens[1..(length + 1)]);
                if (!shifts || tokens[0] != tokens[1]) Try(tokens[..length]);
            }
        }
        return first;

        void Try(ReadOnlySpan<string> start)
        {
            foreach (var entity in context.Entities.Forms.Called(start)) Take(entity);
        }

        void Take(Entity entity)
        {
            if (entity.Count > 0 && (first is null || entity.Index < first.Index) && accepts(entity)) first = entity;
        }
    }

    // Someone of Meta who leads, or led, a unit in the same sentence: the unit is Meta's.
    private static void ByLeader(Frame frame, Relation relation, SentenceContext context, FindingBuilder builder)
    {
        var units = false;
        foreach (var finding in builder.Findings.In(context.Number)) units |= finding is { Relation.Name: "LEADS" or "WORKS_FOR", Object.Label: "OrgUnit" };
        if (!units) return;
        var here = builder.Findings.In(context.Number).Where(finding => finding.Relation.Name is "LEADS" or "WORKS_FOR").ToList();
        foreach (var unit in here.Where(finding => finding.Sentence == context.Number && finding.Object is { Label: "OrgUnit" }))
            foreach (var whole in here)
                if (whole.Sentence == context.Number && whole.Subject == unit.Subject && whole.Status == FactStatus.Asserted && whole.Object is { Label: not ("OrgUnit" or "Publisher" or "PublicBody") } organization && organization != unit.Object)
                {
                    var nominal = context.Units.OfType<Nominal>().FirstOrDefault(candidate => candidate.First >= unit.Focus.First && candidate.First < unit.Focus.End) ?? context.Units.OfType<Nominal>().First();
                    builder.Add(relation, new Trigger(nominal, 0, WordClass.Common), new Filler([unit.Object!], nominal, RoleFinder.LeftOut), new Filler([organization], null, 1),
                        FactStatus.Asserted, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);
                }
    }
}
