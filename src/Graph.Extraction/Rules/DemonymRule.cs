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

/// <summary>Where an organisation belongs, by an adjective of origin: "the Chinese lab DeepSeek", «الشركة الصينية «هواوي»».</summary>
internal sealed class DemonymRule : IRule
{
    public string Name => "demonym";

    public void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        foreach (var unit in context.Units)
        {
            if (unit is not Nominal nominal) continue;
            for (var part = 0; part < nominal.Parts.Count; part++)
            {
                if (nominal.Parts[part] is not { Demonym: { Place: { Label: "Place" } place } } adjective) continue;
                if (!DescribesKind(context, nominal, part)) continue;
                var (entity, sureness) = Bearer(roles, nominal, entity => context.IsA(entity.Label, "Organization") && entity.Label != "PublicBody");
                if (entity is null) continue;
                var placed = context.Entities.Known(place);
                placed.AddSurface(context.Document.SpanOf(adjective.First, adjective.End).In(context.Document.Article.Text).ToString());
                builder.Add(relation, new Trigger(nominal, part, WordClass.Common), new Filler([entity], nominal, sureness), new Filler([placed], nominal, 1),
                    FactStatus.Asserted, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);
            }
        }
    }

    // The adjective must say something of an organisation, not of the person or the market it stands beside.
    private static bool DescribesKind(SentenceContext context, Nominal nominal, int part)
    {
        if (context.Arabic)
        {
            for (var index = part - 1; index >= 0; index--)
            {
                var before = nominal.Parts[index];
                if (before.Kind == PartKind.Name) return false;
                if (before.Term<HeadTerm>() is { } head) return context.IsA(head.Label, "Organization");
                if (before.Term<TitleTerm>() is not null) return false;
            }
            return false;
        }
        for (var index = part + 1; index < nominal.Parts.Count; index++)
        {
            var after = nominal.Parts[index];
            if (after.Term<TitleTerm>() is not null || after.Possessive) return false;
            if (after.Term<HeadTerm>() is { } head) return context.IsA(head.Label, "Organization");
        }
        return false;
    }

    private static (Entity? Entity, double Sureness) Bearer(RoleFinder roles, Nominal nominal, Func<Entity, bool> accepts)
    {
        if (roles.Referents.Named(nominal) is { } named) return accepts(named) ? (named, 1) : (null, 0);
        var head = nominal.Parts.FindIndex(part => part.Kind == PartKind.Name);
        if (head > 0 && nominal.Parts[head].Mention!.Entity is var inner && accepts(inner)) return (inner, RoleFinder.ByClause);
        var (entity, sureness) = roles.Referents.Single(nominal, accepts);
        return sureness >= RoleFinder.ByClause ? (entity, sureness) : (null, 0);
    }
}
