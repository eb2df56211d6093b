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

/// <summary>Where an organisation belongs, by an adjective of origin: "the Chinese lab DeepSeek", «هواوي» الصينية, الشركة الفنلندية.</summary>
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
                if (PlaceOf(context, nominal, part) is not { } place || !Countries.Holds(place)) continue;
                var bearer = context.Arabic ? ArabicBearer(context, roles, builder, nominal, part, place) : EnglishBearer(context, roles, builder, nominal, part, place);
                if (bearer is null) continue;
                var adjective = nominal.Parts[part];
                var placed = context.Entities.Known(place);
                placed.AddSurface(context.Document.SpanOf(adjective.First, adjective.End).In(context.Document.Article.Text).ToString());
                builder.Add(relation, new Trigger(nominal, part, WordClass.Common), bearer, new Filler([placed], nominal, 1),
                    FactStatus.Asserted, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);
            }
        }
    }

    // An adjective, or a country's name that is spelled as its adjective: «أرامكو» السعودية.
    private static EntityEntry? PlaceOf(SentenceContext context, Nominal nominal, int part)
    {
        if (nominal.Parts[part].Demonym is { Place: { Label: "Place" } place }) return place;
        return context.Arabic && part == 0 && nominal.Preposition is null && !nominal.Joined && nominal.Parts[0] is { Kind: PartKind.Name, Mention: { Entity.Known: { Label: "Place" } country, Prefix: Clitics.None } mention }
            && context.Document[mention.First].Word is LexicalWord { Demonym.Place: { } same } && same == country ? country : null;
    }

    private static Filler? ArabicBearer(SentenceContext context, RoleFinder roles, FindingBuilder builder, Nominal nominal, int part, EntityEntry place)
    {
        var adjective = nominal.Parts[part];
        if (adjective.Kind == PartKind.Name)
            return nominal.Index > 0 && context.Units[nominal.Index - 1] is Nominal before && before.End == nominal.First ? OfName(context, before, before.Parts.Count - 1, feminine: true) : null;
        var feminine = IsFeminine(adjective.Key);
        var crossed = false;
        for (var index = part - 1; index >= 0; index--)
        {
            var before = nominal.Parts[index];
            if (before.Kind == PartKind.Name) return adjective.Definite && !crossed ? OfName(context, nominal, index, feminine) : null;
            if (before.Term<TitleTerm>() is not null || before.Pronoun != Pronoun.None) return null;
            if (before.Term<HeadTerm>() is { } head && !before.Adjective)
            {
                if (!context.IsA(head.Label, "Organization") || head.Number != GrammaticalNumber.One || crossed && feminine != IsFeminine(head.Key)) return null;
                return OfKind(context, roles, builder, nominal, head, adjective.Definite, crossed || index < part - 1, place);
            }
            crossed |= before is { Adjective: false, Kind: PartKind.Noun, Demonym: null };
        }
        return null;
    }

    // A masculine adjective after a company's name speaks of the noun before it (رئيس «أرامكو» السعودي), unless the name or its noun is masculine.
    private static Filler? OfName(SentenceContext context, Nominal nominal, int part, bool feminine)
    {
        if (nominal.Parts[part].Mention?.Entity is not { } entity || !IsOrganization(context, entity)) return null;
        var before = part > 0 ? nominal.Parts[part - 1] : null;
        var kind = before?.Term<HeadTerm>();
        // وحدة «أمازون» السعودية is a part of it, elsewhere.
        if (kind is { Key: "وحده" or "ذراع" or "فرع" or "قسم" } && entity.Label != "OrgUnit") return null;
        var ofKind = kind is { Number: GrammaticalNumber.One } && context.IsA(kind.Label, "Organization");
        if (entity.IsUntyped && before is not null && !ofKind && before.Deverbal.Length == 0 && before.Term<MetricTerm>() is null) return null;
        var agrees = feminine || before is null || ofKind || IsMasculine(entity);
        return agrees ? new Filler([entity], nominal, 1) : null;
    }

    // «الشركة الصينية «هواوي»», «الشركة الفنلندية», «علي بابا، وهي شركة صينية».
    private static Filler? OfKind(SentenceContext context, RoleFinder roles, FindingBuilder builder, Nominal nominal, HeadTerm kind, bool definite, bool apart, EntityEntry place)
    {
        if (roles.Referents.Named(nominal) is { } named) return IsOrganization(context, named) ? new Filler([named], nominal, 1) : null;
        if (nominal.Parts.Exists(part => part.Kind == PartKind.Name)) return null;
        if (!definite) return Described(context, roles, nominal);
        // البنك الوطني اليوناني is more of a name than a description.
        return apart ? null : Meant(context, roles, builder, nominal, kind, place);
    }

    private static Filler? EnglishBearer(SentenceContext context, RoleFinder roles, FindingBuilder builder, Nominal nominal, int part, EntityEntry place)
    {
        var last = nominal.Parts[^1];
        for (var index = part + 1; index < nominal.Parts.Count; index++)
            if (nominal.Parts[index].Possessive || nominal.Parts[index].Term<TitleTerm>() is not null && last.Kind != PartKind.Name) return null;
        if (last.Kind == PartKind.Name && part < nominal.Parts.Count - 1)
            // "the Nigerian Communications Commission": an unknown name of several words takes the adjective into it.
            return IsOrganization(context, last.Mention!.Entity) && (part < nominal.Parts.Count - 2 || last.Mention.Entity.Known is not null || last.End - last.First == 1)
                ? new Filler([last.Mention.Entity], nominal, 1) : null;
        if (last.Term<HeadTerm>() is not { Number: GrammaticalNumber.One } head || !context.IsA(head.Label, "Organization")) return null;
        if (roles.Referents.Named(nominal) is { } named) return IsOrganization(context, named) ? new Filler([named], nominal, 1) : null;
        if (nominal.Parts.Exists(other => other.Kind == PartKind.Name)) return null;
        return nominal.Parts[part].Definite || nominal.Demonstrative || nominal.Head.Definite ? Meant(context, roles, builder, nominal, head, place) : Described(context, roles, nominal);
    }

    // Whom a description means is sure enough only where one name alone is near; a company that the article has put there already is the one meant.
    private static Filler? Meant(SentenceContext context, RoleFinder roles, FindingBuilder builder, Nominal nominal, HeadTerm kind, EntityEntry place)
    {
        bool CanBe(Entity entity) => IsOrganization(context, entity) && !entity.IsUntyped && entity.Label is not ("PublicBody" or "Publisher") && !IsOfOtherKind(entity, kind);
        var placed = context.Entities.Find(place) is { } there ? builder.Findings.Of(there) : [];
        if (placed.Any(finding => finding.Relation.Name == "LOCATED_IN" && finding.Object?.Known == place && CanBe(finding.Subject))) return null;
        if (roles.Referents.Single(nominal, CanBe) is ({ } apposed, >= RoleFinder.ByClause and var sure)) return new Filler([apposed], nominal, sure);
        var near = context.Discourse.Nearest(nominal.First, entity => CanBe(entity) && !builder.Findings.Of(entity).Any(finding => finding.Relation.Name == "LOCATED_IN" && finding.Subject == entity && finding.Object?.Known is { } known && Countries.IsCountry(known)));
        return near.Count == 1 ? new Filler([near.First()], nominal, ReferentFinder.ByDescription) : null;
    }

    // A fund or a bank by its own name is not "the company".
    private static bool IsOfOtherKind(Entity entity, HeadTerm kind)
    {
        foreach (var word in (string[])["صندوق", "بنك", "مصرف"])
            if (kind.Key != word && entity.Surfaces.Any(surface => surface.StartsWith(word, StringComparison.Ordinal))) return true;
        return false;
    }

    // Without an article it says something of the name before the comma, or of the subject of "is".
    private static Filler? Described(SentenceContext context, RoleFinder roles, Nominal nominal)
    {
        bool Accepts(Entity entity) => IsOrganization(context, entity);
        if (nominal.Preposition is not null || nominal.Index == 0) return null;
        var apposed = context.Units[nominal.Index - 1] switch
        {
            MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket } => true,
            FunctionUnit { Key: "be" } => true,
            Nominal { Joined: true, Head.Kind: PartKind.Pronoun } => true,
            _ => false,
        };
        return apposed ? roles.Self(nominal, nominal.Parts.Count - 1, Accepts) : null;
    }

    private static bool IsOrganization(SentenceContext context, Entity entity) => entity.IsUntyped || context.IsA(entity.Label, "Organization");

    private static bool IsFeminine(string key) => key.EndsWith('ه');

    private static bool IsMasculine(Entity entity)
    {
        foreach (var surface in entity.Surfaces)
            foreach (var word in surface.Split(' '))
                if (word.Trim('«', '»') is "بنك" or "البنك" or "مصرف" or "المصرف" or "صندوق" or "الصندوق" or "جهاز" or "معهد" or "نادي" or "اتحاد" or "مجلس" or "مكتب" or "مختبر" or "بيت") return true;
        return false;
    }
}
