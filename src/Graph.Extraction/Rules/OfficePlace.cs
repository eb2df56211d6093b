using Graph.Extraction.Clauses;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Schema;

namespace Graph.Extraction.Rules;

/// <summary>Where a post is held: what it is of, whose it is, or what the sentence and the article leave for it.</summary>
internal sealed class OfficePlace(SentenceContext context, RoleFinder roles, Findings findings)
{
    private const int LongestComplement = 5;

    /// <summary>The organisation that the words round the post name; null where they name none.</summary>
    internal Filler? Find(Office office, Filler who)
    {
        var nominal = office.Nominal;
        if (Resumed(office) is { } resumed) return resumed;
        if (roles.Genitive(nominal, office.Part, IsOrganization) is { } genitive) return genitive;
        if (context.Arabic && office.Noun.Pronoun == Text.Analysis.Pronoun.None && roles.Genitive(nominal, office.Part, entity => entity.IsUntyped) is { } unknown) return unknown;
        // Units named in the office's own chain by description: رئيس وحدة … «TBD Lab».
        if (context.Arabic && nominal.GivenName is { } given && IsOrganization(given.Entity)) return new Filler([given.Entity], nominal, RoleFinder.ByClause);
        for (var index = nominal.Index + 1; index < context.Units.Count && index <= nominal.Index + LongestComplement; index++)
            switch (context.Units[index])
            {
                case Nominal { Preposition: { } preposition } next when context.Phrases.Belonging.Contains(preposition) || preposition is "عن" or "for":
                    if (roles.Referents.Find(next, entity => CanBeOrganization(entity) && !(next.Head.Kind == PartKind.Pronoun && findings.HasLeft(who.Entities[0], entity))) is { } found) return found;
                    if (context.Arabic && roles.Genitive(next, 0, IsOrganization) is { } inner) return inner;
                    if (next.GivenName is { } named && IsOrganization(named.Entity)) return new Filler([named.Entity], next, RoleFinder.ByClause);
                    continue;
                case Nominal { Preposition: null, Joined: false, Head: { Kind: PartKind.Name, Mention.Entity: { } spoken } } body when office.Title == "spokesperson" && index == nominal.Index + 1 && CanBeOrganization(spoken):
                    return new Filler([spoken], body, 1);
                case Nominal { Joined: true, Preposition: null } joined when Shared(joined) is { } other:
                    return Find(other, who);
                default:
                    return null;
            }
        return null;
    }

    // مؤسس «ميتا» ورئيسها التنفيذي: a pronoun on a joined post means what the post or name before it is of.
    private Filler? Resumed(Office office)
    {
        var nominal = office.Nominal;
        if (!nominal.Joined || nominal.Index == 0 || office.Noun.Pronoun == Text.Analysis.Pronoun.None && !nominal.Parts.Exists(part => part is { Kind: PartKind.Pronoun, Possessive: true })) return null;
        for (var index = nominal.Index - 1; index >= 0 && index >= nominal.Index - 2; index--)
        {
            if (context.Units[index] is not Nominal before) return null;
            for (var part = before.Parts.Count - 1; part >= 0; part--)
                if (before.Parts[part].Mention is { } mention && IsOrganization(mention.Entity)) return new Filler([mention.Entity], before, ReferentFinder.ByPronoun);
        }
        return null;
    }

    /// <summary>«فلان، مؤسس «سنونو»، … رئيسا لها»: a pronoun means where the sentence has just put the holder, unless somebody appoints him.</summary>
    internal Filler? OfHolder(Office office, VerbUnit? link, Filler who)
    {
        if (!context.Arabic || link is null || Is(link, context.Phrases.AppointVerbs)) return null;
        var next = office.Nominal.Index + 1;
        if (next >= context.Units.Count || context.Units[next] is not Nominal { Preposition: not null, Head: { Kind: PartKind.Pronoun, Possessive: false } }) return null;
        return findings.Employers(who.Entities[0]).Where(IsOrganization).Select(entity => new Filler([entity], context.Units[next], ReferentFinder.ByPronoun)).FirstOrDefault();
    }

    /// <summary>The organisation of a post that stands without one: whoever appoints, where the predecessor was, where the holder is known to be, or what the text is about.</summary>
    internal Filler? Infer(Office office, VerbUnit? link, Filler who)
    {
        if (link is not null && Is(link, context.Phrases.AppointVerbs) && Appointer(link) is { } appointer) return appointer;
        // "Zuckerberg made Wang chief AI officer": where whoever appoints is in charge himself.
        if (link is { Passive: false } && Is(link, context.Phrases.AppointVerbs) && roles.Subjects(link, OfficeHolder.IsPerson).FirstOrDefault() is { } chief && !chief.Entities.Contains(who.Entities[0]) && Held(chief.Entities[0]) is { } his) return his;
        if (link is not null && roles.Objects(link, who.Unit, OfficeHolder.IsPerson).FirstOrDefault() is { } before && Held(before.Entities[0]) is { } succeeded) return succeeded;
        if (office.Kind == TitleKind.Works || !IsDefinite(office) && link is null) return null;
        if (Held(who.Entities[0]) is { } held) return held;
        return office.Kind != TitleKind.Leads ? null
            : Topic(office.Noun.First) is { } topic ? new Filler([topic], null, RoleFinder.LeftOut) : null;
    }

    // The nearest, unless the article speaks far more of another.
    private Entity? Topic(int token)
    {
        bool IsBody(Entity entity) => IsOrganization(entity) && entity.Label != "Publisher";
        return context.Discourse.Before(token, IsBody).FirstOrDefault() is { } near
            ? context.Discourse.Topic(IsBody) is { } topic && topic.Count > near.Count * 2 ? topic : near : null;
    }

    private Filler? Appointer(VerbUnit verb) =>
        verb.Passive ? roles.Agent(verb, IsOrganization) : roles.Subjects(verb, IsOrganization).FirstOrDefault();

    private Filler? Held(Entity person) =>
        findings.Posts(person).Where(IsOrganization).Select(entity => new Filler([entity], null, RoleFinder.LeftOut)).FirstOrDefault();

    private static bool Is(VerbUnit verb, System.Collections.Frozen.FrozenSet<string> verbs) => verb.Readings.Any(reading => verbs.Contains(reading.Lemma.Key));

    // "the chief executive", الرئيس التنفيذي; in English also a title before a name.
    private bool IsDefinite(Office office) =>
        context.Arabic ? office.Noun is { Definite: true, Pronoun: Text.Analysis.Pronoun.None } && context.Document[office.Noun.First].Word.Folded.Contains("ال", StringComparison.Ordinal)
            : office.Noun.Definite || office.Part + 1 < office.Nominal.Parts.Count && office.Nominal.Parts[office.Part + 1].Kind == PartKind.Name;

    private static Office? Shared(Nominal nominal)
    {
        for (var part = 0; part < nominal.Parts.Count; part++)
            if (Office.At(nominal, part) is { } office) return office;
        return null;
    }

    private bool IsOrganization(Entity entity) => context.IsA(entity.Label, "Organization") || entity.CanBeBusiness;

    // Behind a preposition of belonging a name of which nothing says what it is names a body.
    private bool CanBeOrganization(Entity entity) => IsOrganization(entity) || entity.IsUntyped;
}
