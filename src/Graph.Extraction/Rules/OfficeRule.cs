using System.Collections.Immutable;
using Graph.Extraction.Assertion;
using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexical;
using Graph.Schema;

namespace Graph.Extraction.Rules;

/// <summary>Who holds which office where: "Meta CEO Mark Zuckerberg", «مؤسس «سكيل»، ألكسندر وانغ», "was named chairman of …".</summary>
/// <remarks>The kind of the title (leads, works, founder) tells the relation that it states.</remarks>
internal sealed class OfficeRule : IRule
{
    public string Name => "office";

    public void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        foreach (var unit in context.Units)
            if (unit is Nominal nominal)
                for (var part = 0; part < nominal.Parts.Count; part++)
                    if (Office.At(nominal, part) is { } office && office.Relation == relation.Name && !(part > 0 && Office.At(nominal, part - 1) is { Kind: TitleKind.Works }))
                        Find(frame, relation, context, roles, statuses, builder, office);
        if (relation.Name == "LEADS") FindCharges(frame, relation, context, roles, statuses, builder);
    }

    // "is no longer in charge of GenAI": a phrase instead of a title.
    private static void FindCharges(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        foreach (var unit in context.Units)
        {
            if (unit is not Nominal { Preposition: "in charge of" or "at the helm of" } nominal) continue;
            if (roles.Referents.Find(nominal, entity => entity.IsUntyped || context.IsA(entity.Label, "Organization")) is not { } place) continue;
            if ((roles.Copular(nominal, OfficeHolder.IsPerson) ?? roles.Beside(nominal, OfficeHolder.IsPerson)) is not { } who) continue;
            var trigger = new Trigger(nominal, 0, WordClass.Common);
            if (Charge(context, nominal) is { } status) builder.Add(relation, trigger, who, place, status, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);
            else if (statuses.Read(trigger, relation.Lasting, relation.Underway) is { } read) builder.Add(relation, trigger, who, place, read, frame.Name, frame.Confidence, ImmutableSortedDictionary<string, QualifierValue>.Empty);
        }
    }

    // The copula stands right before the phrase.
    private static FactStatus? Charge(SentenceContext context, Nominal nominal)
    {
        for (var index = nominal.Index - 1; index >= 0 && index >= nominal.Index - 2 && context.Units[index] is FunctionUnit link; index--)
            if ((link.Class & WordClass.NoLonger) != 0) return FactStatus.Former;
        return null;
    }

    private static void Find(
        Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder, Office office)
    {
        var nominal = office.Nominal;
        var link = roles.LinkingVerb(nominal);
        if (IsAmong(context, nominal, link) || IsResponsibility(context, office)) return;
        if (new OfficeHolder(context, roles).Find(office, link) is not { } who) return;
        var places = new OfficePlace(context, roles, builder.Findings);
        if ((places.OfHolder(office, link, who) ?? places.Find(office, who) ?? places.Infer(office, link, who)) is not { } place) return;
        var trigger = new Trigger(nominal, office.Part, WordClass.Common);
        if (statuses.Read(trigger, relation.Lasting && office.Kind != TitleKind.Founder, relation.Underway) is not { } status) return;
        if (office.Kind == TitleKind.Founder && status == FactStatus.Former) status = FactStatus.Asserted;
        var qualifiers = ImmutableSortedDictionary<string, QualifierValue>.Empty;
        if (relation.Qualifiers.Contains("title")) qualifiers = qualifiers.Add("title", new TextValue(office.Title));
        builder.Add(relation, trigger, who, place, status, frame.Name, frame.Confidence, qualifiers);
    }

    // "a team of its engineers": an office behind such a preposition is no apposition, unless a verb takes somebody out of it.
    private static bool IsAmong(SentenceContext context, Nominal nominal, VerbUnit? link)
    {
        if (nominal.Parts.Exists(part => part.Kind == PartKind.Name && part.Mention!.Entity.Label == "Person")) return false;
        if (nominal is { Preposition: null, Joined: true } && nominal.Index > 0 && context.Units[nominal.Index - 1] is Nominal { Preposition: not null } before && Office.IsIn(before)) return IsAmong(context, before, link);
        return nominal.Preposition is { } preposition && preposition is not ("ك" or "as" or "ل" or "ب" or "to" or "في" or "in" or "of")
            && !(preposition is "من" or "from" or "عن" && link is not null && link.Readings.Any(reading => context.Phrases.LeaveVerbs.Contains(reading.Lemma.Key)));
    }

    // مسؤول عن: a duty, which a frame reads.
    private static bool IsResponsibility(SentenceContext context, Office office) =>
        office.Title == "official" && office.Nominal.Index + 1 < context.Units.Count && context.Units[office.Nominal.Index + 1] is Nominal { Preposition: "عن" };
}
