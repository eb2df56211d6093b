using System.Collections.Immutable;
using Graph.Extraction.Assertion;
using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Schema;

namespace Graph.Extraction.Rules;

/// <summary>An organisation's line of business, named beside it: "the e-commerce company Noon", «شركة «نون» للتجارة الإلكترونية».</summary>
internal sealed class FieldRule : IRule
{
    public string Name => "field";

    public void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        foreach (var unit in context.Units)
        {
            if (unit is not Nominal nominal) continue;
            for (var part = 0; part < nominal.Parts.Count; part++)
            {
                var (bearer, field) = nominal.Parts[part] is { Kind: PartKind.Field, Mention.Entity: { } named } ? (Bearer(context, nominal, part), named) : InKind(context, nominal, part);
                if (bearer is not null && field is not null)
                    builder.Add(relation, new Trigger(nominal, part, WordClass.Common), bearer, new Filler([field], nominal, 1),
                        FactStatus.Asserted, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);
            }
        }
    }

    // شركة الاتصالات «تليفونيكا», "the telecoms company Telefónica": the line of business stands inside the noun of kind.
    private static (Filler? Bearer, Entity? Field) InKind(SentenceContext context, Nominal nominal, int part)
    {
        var kind = nominal.Parts[part];
        if (kind.End - kind.First < 2 || !IsCompany(context, kind)) return default;
        var name = nominal.Parts[^1] is { Kind: PartKind.Name } last && part < nominal.Parts.Count - 1 ? last
            : context.Arabic && nominal.Parts[^1].Demonym is not null && nominal.Parts.Count > part + 2 && nominal.Parts[^2] is { Kind: PartKind.Name } described ? described : null;
        if (name?.Mention!.Entity is not { } entity || !Accepts(context, entity)) return default;
        var (first, end) = context.Arabic ? (kind.First + 1, kind.End) : (kind.First, kind.End - 1);
        var node = context.Tables.Names;
        for (var at = first; at < end; at++)
            if (!node.TryStep(context.Document[at].Word.Folded, out node!)) return default;
        if (node.Value?.Entity is not { Label: "Industry" } field) return default;
        var known = context.Entities.Known(field);
        known.AddSurface(context.Document.SpanOf(first, end).In(context.Document.Article.Text).ToString());
        return (new Filler([entity], nominal, 1), known);
    }

    private static bool Accepts(SentenceContext context, Entity entity) => context.IsA(entity.Label, "Organization") && entity.Label is not ("Publisher" or "PublicBody");

    private static Filler? Bearer(SentenceContext context, Nominal nominal, int part)
    {
        if (!context.Arabic)
        {
            if (part + 1 >= nominal.Parts.Count || !IsCompany(context, nominal.Parts[part + 1])) return null;
            var last = nominal.Parts[^1];
            return last.Kind == PartKind.Name && Accepts(context, last.Mention!.Entity) ? new Filler([last.Mention.Entity], nominal, 1) : null;
        }
        // شركة التجارة الإلكترونية «نون»
        if (part > 0)
            return IsCompany(context, nominal.Parts[part - 1]) && part + 1 < nominal.Parts.Count && nominal.Parts[^1] is { Kind: PartKind.Name, Mention.Entity: var named } && Accepts(context, named) ? new Filler([named], nominal, 1) : null;
        // شركة «نون» للتجارة الإلكترونية
        if (nominal is not { Preposition: "ل", Joined: false } || nominal.Index == 0 || context.Units[nominal.Index - 1] is not Nominal before) return null;
        var name = before.Parts.FindLastIndex(other => other.Kind == PartKind.Name);
        if (name < 0 || before.Parts[name].Mention!.Entity is not { } entity || !Accepts(context, entity)) return null;
        for (var after = name + 1; after < before.Parts.Count; after++)
            if (before.Parts[after].Demonym is null) return null;
        return new Filler([entity], before, 1);
    }

    private static bool IsCompany(SentenceContext context, NominalPart part) =>
        part.Term<HeadTerm>() is { Number: GrammaticalNumber.One } head && context.IsA(head.Label, "Company");
}
