using Graph.Extraction.Clauses;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Rules;

/// <summary>Who holds a post: by name beside it, by a pronoun, or as subject or object of the verb that gives or takes it.</summary>
internal sealed class OfficeHolder(SentenceContext context, RoleFinder roles)
{
    private const int LongestComplement = 4;

    /// <summary>The holders; null where the sentence names none.</summary>
    /// <param name="office">The post.</param>
    /// <param name="link">The verb that puts somebody into it or out of it, if there is one.</param>
    internal Filler? Find(Office office, VerbUnit? link)
    {
        if (office.Several) return Several(office.Nominal, office.Part);
        var nominal = office.Nominal;
        if (RoleFinder.Inside(nominal, office.Part, IsPerson) is { } inside) return inside;
        if (Adjoining(nominal) is { } adjoining) return adjoining;
        if ((Equated(nominal, office.Part) ?? Predicate(nominal)) is { } equated) return equated;
        if (link is not null) return ByVerb(link);
        return roles.Beside(nominal, IsPerson) ?? roles.Copular(nominal, IsPerson) ?? OfBefore(nominal) ?? Described(office);
    }

    // الرئيس التنفيذي لجاهز وأحد مؤسسيها: a joined post has the holder of the one before it.
    private Filler? OfBefore(Nominal nominal)
    {
        for (var index = nominal.Index - 1; nominal.Joined && index >= 0 && index >= nominal.Index - 2 && context.Units[index] is Nominal before; index--)
            for (var part = 0; part < before.Parts.Count; part++)
                if (Office.At(before, part) is { } office) return Find(office, roles.LinkingVerb(before));
        return null;
    }

    // "the founder" on its own: whoever was spoken of.
    private Filler? Described(Office office)
    {
        if (office.Kind != TitleKind.Founder || !office.Noun.Definite || office.Noun.Pronoun != Pronoun.None || office.Nominal.Parts.Exists(part => part.Mention is not null)) return null;
        var (entity, sureness) = roles.Referents.Single(office.Nominal, IsPerson);
        return entity is null ? null : new Filler([entity], office.Nominal, sureness);
    }

    /// <summary>True for people.</summary>
    internal static bool IsPerson(Entity entity) => entity.Label == "Person";

    // سام ألتمان رئيس «أوبن إيه آي»: right after the name, whatever the verb.
    private Filler? Adjoining(Nominal nominal)
    {
        if (!context.Arabic || nominal.Preposition is not null || nominal.Joined || nominal.Index == 0 || roles.IsAccusative(nominal)) return null;
        return context.Units[nominal.Index - 1] is Nominal { Parts: [.., { Kind: PartKind.Name, Mention.Entity: { Label: "Person" } entity }] } before ? new Filler([entity], before, 1) : null;
    }

    private Filler? ByVerb(VerbUnit verb)
    {
        if (!GivesOrTakes(verb)) return roles.Subjects(verb, IsPerson).FirstOrDefault();
        if (verb.Passive) return roles.Subjects(verb, IsPerson).FirstOrDefault();
        return roles.Objects(verb, null, IsPerson).FirstOrDefault() ?? (context.Arabic ? roles.Subjects(verb, IsPerson).FirstOrDefault() : null);
    }

    private bool GivesOrTakes(VerbUnit verb) => verb.Readings.Any(reading =>
        context.Phrases.AppointVerbs.Contains(reading.Lemma.Key) || reading.Lemma.Key is "اقال" or "عزل" or "اعفي" or "طرد" or "oust" or "fire" or "dismiss" or "sack" or "remove");

    // «غصاب بن منديل هو الرئيس», «…، وهو رئيس …»: a pronoun stands for the copula.
    private Filler? Equated(Nominal nominal, int part)
    {
        if (!context.Arabic || nominal.Index == 0 || context.Units[nominal.Index - 1] is not Nominal { Preposition: null, Head: { Kind: PartKind.Pronoun, Possessive: false } } pronoun) return null;
        if (pronoun.Head.Pronoun == Pronoun.Their) return Several(nominal, part);
        if (pronoun.Index > 0 && context.Units[pronoun.Index - 1] is Nominal { Parts: [.., { Kind: PartKind.Name, Mention.Entity: { } entity }] } before && IsPerson(entity)) return new Filler([entity], before, 1);
        return roles.Referents.Find(pronoun, IsPerson);
    }

    // "The chief executive is X", «رئيسها التنفيذي هو X»: the name is the predicate.
    private Filler? Predicate(Nominal nominal)
    {
        if (nominal.Preposition is not null || !nominal.Parts[0].Definite && context.Arabic) return null;
        var linked = false;
        for (var index = nominal.Index + 1; index < context.Units.Count && index <= nominal.Index + LongestComplement; index++)
            switch (context.Units[index])
            {
                case Nominal { Preposition: not null } when !linked:
                    continue;
                case Nominal { Preposition: null, Head: { Kind: PartKind.Pronoun, Possessive: false } } when context.Arabic && !linked:
                case FunctionUnit { Key: "be" } when !linked:
                    linked = true;
                    continue;
                case Nominal { Preposition: null, Head: { Kind: PartKind.Name, Mention.Entity: { Label: "Person" } entity } } name when linked:
                    return new Filler([entity], name, 1);
                default:
                    return null;
            }
        return null;
    }

    // «المؤسسان فلان وفلان», "A, B and C, three former employees of …", «… وفلان، وهما مستشاران».
    private Filler? Several(Nominal nominal, int part)
    {
        var units = context.Units;
        for (var index = part + 1; index < nominal.Parts.Count; index++)
            if (nominal.Parts[index] is { Kind: PartKind.Name, Mention.Entity: { Label: "Person" } first }) return Together(nominal, first, Onwards(nominal.Index + 1));
        var after = nominal.Index + 1;
        while (after < units.Count && after <= nominal.Index + LongestComplement && units[after] is Nominal { Preposition: not null, Joined: false } or MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash }) after++;
        if (Onwards(after) is { Count: > 1 } following) return new Filler(following, units[after], 1);
        var before = nominal.Index - 1;
        if (before >= 0 && units[before] is QuantityUnit) before--;
        if (before >= 0 && units[before] is Nominal { Preposition: null, Head: { Kind: PartKind.Pronoun, Possessive: false, Pronoun: Pronoun.Their } }) before--;
        if (before >= 0 && units[before] is MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash }) before--;
        if (before > 0 && units[before] is QuantityUnit { Quantity.Kind: QuantityKind.Date }) before--;
        return before >= 0 && Backwards(before) is { Count: > 1 } preceding ? new Filler(preceding, units[before], 1) : null;
    }

    private static Filler? Together(Nominal nominal, Entity first, List<Entity> others) => others.Count == 0 ? null : new Filler([first, .. others], nominal, 1);

    // Names from here on, joined or parted by commas.
    private List<Entity> Onwards(int from)
    {
        var people = new List<Entity>();
        for (var index = from; index < context.Units.Count; index++)
        {
            if (context.Units[index] is MarkUnit { Kind: TokenKind.Comma } && people.Count > 0) continue;
            if (context.Units[index] is not Nominal { Preposition: null, Head: { Kind: PartKind.Name, Mention.Entity: { } entity } } nominal || !IsPerson(entity)) break;
            people.Add(entity);
            if (nominal.Parts.Count > 1) break;
        }
        return people;
    }

    private List<Entity> Backwards(int from)
    {
        var people = new List<Entity>();
        for (var index = from; index >= 0; index--)
        {
            if (context.Units[index] is MarkUnit { Kind: TokenKind.Comma } && people.Count > 0) continue;
            if (context.Units[index] is not Nominal { Parts: [.., { Kind: PartKind.Name, Mention.Entity: { } entity }] } nominal || !IsPerson(entity)) break;
            people.Insert(0, entity);
            if (people.Count > 1 && !nominal.Joined && (index == 0 || context.Units[index - 1] is not MarkUnit { Kind: TokenKind.Comma })) break;
        }
        return people;
    }
}
