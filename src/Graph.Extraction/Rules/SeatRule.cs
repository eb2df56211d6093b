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

/// <summary>Where an organisation has its seat, by a place named beside it: "Japan's SoftBank", "Delivery Hero of Berlin", "Dubai-based", «ومقرها دبي».</summary>
internal sealed class SeatRule : IRule
{
    private const int LongestReach = 5;
    private const string Seat = "مقر";

    public string Name => "seat";

    public void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        foreach (var unit in context.Units)
        {
            if (unit is not Nominal nominal) continue;
            for (var part = 0; part < nominal.Parts.Count; part++)
            {
                if (context.Arabic ? nominal.Parts[part].Key != Seat : nominal.Parts[part].Kind != PartKind.Name) continue;
                var (who, where) = context.Arabic ? ByHeadquarters(context, roles, nominal, part) : ByModifier(context, roles, nominal, part);
                if (who is not null && where is not null) Add(nominal, part, who, where);
            }
            var (body, place) = ByComplement(context, nominal);
            if (body is not null && place is not null) Add(nominal, nominal.Parts.Count - 1, body, place);
        }
        foreach (var unit in context.Units)
            if (unit is VerbUnit verb && !context.Arabic && WhereBased(context, roles, verb) is var (based, town) && based is not null && town is not null)
                builder.Add(relation, new Trigger(verb, -1, WordClass.Verb), based, town, FactStatus.Asserted, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);

        void Add(Nominal nominal, int part, Filler who, Filler where) =>
            builder.Add(relation, new Trigger(nominal, part, WordClass.Common), who, where, FactStatus.Asserted, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);
    }

    // "Japan's SoftBank", "the Dubai developer Emaar", "Darmstadt-based Software AG", "the Beijing-based owner of TikTok".
    private static (Filler? Who, Filler? Where) ByModifier(SentenceContext context, RoleFinder roles, Nominal nominal, int part)
    {
        if (nominal.Parts[part] is not { Kind: PartKind.Name, Mention.Entity: { } place } || part == nominal.Parts.Count - 1 || !IsPlace(place)) return default;
        var based = nominal.Parts[part + 1] is { Kind: PartKind.Noun, Key: "based" or "headquartered" };
        if (place.IsUntyped && !based) return default;
        var last = nominal.Parts[^1];
        var head = false;
        for (var index = part + 1; index < nominal.Parts.Count; index++)
        {
            var between = nominal.Parts[index];
            if (between.Term<TitleTerm>() is not null || between.Possessive || between.Kind == PartKind.Name && index < nominal.Parts.Count - 1) return default;
            head |= between.Term<HeadTerm>() is { Number: GrammaticalNumber.One } kind && context.IsA(kind.Label, "Organization");
        }
        var where = new Filler([place], nominal, 1);
        bool Accepts(Entity entity) => context.IsA(entity.Label, "Organization");
        if (last.Kind == PartKind.Name)
            return (based || head || nominal.Parts[part].Possessive) && IsSubject(context, last.Mention!.Entity) ? (new Filler([last.Mention.Entity], nominal, 1), where) : default;
        if (!based) return default;
        if (roles.Referents.Single(nominal, Accepts) is ({ } meant, var sureness)) return (new Filler([meant], nominal, sureness), where);
        return (roles.Self(nominal, nominal.Parts.Count - 1, Accepts), where);
    }

    // "Ooredoo of Qatar"; «هيئة المنافسة» في بريطانيا for a public body, which has no branches abroad.
    private static (Filler? Who, Filler? Where) ByComplement(SentenceContext context, Nominal nominal)
    {
        if (nominal.Parts[^1] is not { Kind: PartKind.Name, Possessive: false, Mention: { Entity: var entity } mention } || !IsSubject(context, entity) || entity.IsUntyped) return default;
        if (nominal.Index + 1 >= context.Units.Count || context.Units[nominal.Index + 1] is not Nominal { Joined: false, Parts: [{ Kind: PartKind.Name, Possessive: false, Mention.Entity: var place }] } next || !IsPlace(place) || place.IsUntyped) return default;
        if (context.Arabic ? entity.Label != "PublicBody" || next.Preposition != "في" || place.Known is not { } known || !Countries.IsCountry(known) : next.Preposition != "of") return default;
        // "the Amazon of China" is a likeness.
        if (mention.First > 0 && context.Document[mention.First - 1].Word is LexicalWord { Folded: "the" or "a" or "an" } && entity.Label == "Company") return default;
        return (new Filler([entity], nominal, 1), new Filler([place], next, 1));
    }

    // "Leverkusen, where Covestro is based".
    private static (Filler? Who, Filler? Where) WhereBased(SentenceContext context, RoleFinder roles, VerbUnit verb)
    {
        if (!verb.Readings.Any(reading => reading.Lemma.Key is "base" or "headquarter") || verb.Index < 3) return default;
        if (context.Units[verb.Index - 1] is not Nominal owner || context.Units[verb.Index - 2] is not FunctionUnit { Key: "where" }) return default;
        var at = verb.Index - 3;
        if (context.Units[at] is MarkUnit { Kind: TokenKind.Comma }) at--;
        if (at < 0 || context.Units[at] is not Nominal { Parts: [.., { Kind: PartKind.Name, Mention.Entity: var place }] } town || !IsPlace(place)) return default;
        return (roles.Referents.Find(owner, entity => IsSubject(context, entity)), new Filler([place], town, 1));
    }

    // مقرها الرئيسي في …: the pronoun's owner is what the relative clause or the apposition hangs on, else whoever is spoken of.
    private static (Filler? Who, Filler? Where) ByHeadquarters(SentenceContext context, RoleFinder roles, Nominal nominal, int part)
    {
        var seat = nominal.Parts[part];
        if (seat.Key != Seat || Town(context, nominal) is not { } where) return default;
        bool Accepts(Entity entity) => context.IsA(entity.Label, "Organization") && entity.Label != "Publisher";
        if (seat.Pronoun == Pronoun.None)
            return (roles.Genitive(nominal, part, Accepts) ?? roles.Complement(nominal, preposition => preposition == "ل", Accepts, reach: 1), where);
        for (var index = nominal.Index - 1; index >= 0 && index >= nominal.Index - LongestReach; index--)
            switch (context.Units[index])
            {
                case FunctionUnit { Class: WordClass.Relative } when context.Units.Take(nominal.Index).Skip(index + 1).Count(unit => unit is VerbUnit) <= 1:
                    return (Before(context, roles, index, Accepts), where);
                case MarkUnit { Kind: TokenKind.Comma or TokenKind.OpenBracket } when index >= nominal.Index - 1 && Before(context, roles, index, Accepts) is { } apposed:
                    return (apposed, where);
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon }:
                    index = -1;
                    break;
            }
        return (roles.Genitive(nominal, part, Accepts), where);
    }

    private static Filler? Before(SentenceContext context, RoleFinder roles, int index, Func<Entity, bool> accepts)
    {
        for (index--; index >= 0; index--)
            switch (context.Units[index])
            {
                case Nominal nominal:
                    if (nominal.Parts[^1] is { Kind: PartKind.Name, Mention.Entity: var last } && accepts(last)) return new Filler([last], nominal, 1);
                    return roles.Referents.Find(nominal, accepts, coordinated: false);
                case MarkUnit { Kind: TokenKind.Comma or TokenKind.CloseBracket or TokenKind.OpenBracket or TokenKind.Dash } or QuantityUnit:
                    continue;
                default:
                    return null;
            }
        return null;
    }

    private static Filler? Town(SentenceContext context, Nominal seat)
    {
        for (var index = seat.Index + 1; index < context.Units.Count && index <= seat.Index + 3; index++)
            switch (context.Units[index])
            {
                case Nominal { Preposition: null or "في" or "ب" } nominal when nominal.Parts.Find(part => part.Kind == PartKind.Name) is { Mention.Entity: var place } && IsPlace(place):
                    return new Filler([place], nominal, 1);
                case QuantityUnit or FunctionUnit { Class: WordClass.Adverb } or Nominal { Preposition: null or "ل" }:
                    continue;
                default:
                    return null;
            }
        return null;
    }

    private static bool IsPlace(Entity entity) => entity.IsUntyped || entity.Label == "Place" && (entity.Known is not { } known || Countries.Holds(known));

    private static bool IsSubject(SentenceContext context, Entity entity) => entity.IsUntyped || context.IsA(entity.Label, "Organization");
}
