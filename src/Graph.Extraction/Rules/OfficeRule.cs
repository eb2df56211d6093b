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
                    if (Office(nominal.Parts[part]) is { } office && RelationOf(office.Kind) == relation.Name)
                        Find(frame, relation, context, roles, statuses, builder, nominal, part, office.Name);
    }

    private static (string Name, TitleKind Kind)? Office(NominalPart part)
    {
        if (part.Term<TitleTerm>() is { Title: { Kind: not TitleKind.Honorific } title }) return (title.Name, title.Kind);
        return part.Term<TitleHeadTerm>() is { Head: var head } ? (head.Name, head.Kind) : null;
    }

    private static string RelationOf(TitleKind kind) => kind switch
    {
        TitleKind.Leads => "LEADS",
        TitleKind.Works => "WORKS_FOR",
        TitleKind.Founder => "FOUNDED",
        _ => "",
    };

    private static void Find(
        Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder,
        Nominal nominal, int part, string title)
    {
        bool IsPerson(Entity entity) => entity.Label == "Person" || entity.IsUntyped && relation.Name != "FOUNDED";
        bool IsOrganization(Entity entity) => context.IsA(entity.Label, "Organization");
        var trigger = new Trigger(nominal, part, WordClass.Common);
        if (nominal.Parts[part].Term<HeadTerm>() is { Number: GrammaticalNumber.Many } || IsAmong(nominal)) return;
        var place = Where(context, roles, nominal, part, IsOrganization);
        if (roles.Self(nominal, part, entity => entity.Label == "Person") is not { } who) return;
        if (place is null && relation.Name == "FOUNDED" && frame.InferTo != InferredEnd.None && who.Unit == nominal && nominal.Parts[part].Definite)
        {
            var slot = new TemplateSlot("to", ["Organization"], Narrowed: false, frame.Position, Joined: false);
            place = builder.Infer(frame, slot, who, context).FirstOrDefault();
        }
        if (place is null || !IsPerson(who.Entities[0])) return;
        if (statuses.Read(trigger, relation.Lasting && relation.Name != "FOUNDED", relation.Underway) is not { } status) return;
        if (relation.Name == "FOUNDED" && status == FactStatus.Former) status = FactStatus.Asserted;
        var qualifiers = ImmutableSortedDictionary<string, QualifierValue>.Empty;
        if (relation.Qualifiers.Contains("title")) qualifiers = qualifiers.Add("title", new TextValue(title));
        builder.Add(relation, trigger, who, place, status, frame.Name, frame.Confidence, qualifiers);
    }

    // "a team of its engineers": an office behind such a preposition is no apposition.
    private static bool IsAmong(Nominal nominal) =>
        nominal.Preposition is { } preposition && preposition is not ("ك" or "as" or "ل" or "ب" or "to" or "في" or "in" or "of") && !nominal.Parts.Exists(part => part.Kind == PartKind.Name && part.Mention!.Entity.Label == "Person");

    private static Filler? Where(SentenceContext context, RoleFinder roles, Nominal nominal, int part, Func<Entity, bool> accepts)
    {
        if (roles.Genitive(nominal, part, accepts) is { } genitive) return genitive;
        // Units named in the office's own chain by description: رئيس وحدة … «TBD Lab».
        if (context.Arabic && nominal.GivenName is { } given && accepts(given.Entity)) return new Filler([given.Entity], nominal, RoleFinder.ByClause);
        var steps = 0;
        for (var index = nominal.Index + 1; index < context.Units.Count && steps < 5; index++, steps++)
        {
            switch (context.Units[index])
            {
                case Nominal { Preposition: { } preposition } next when context.Phrases.Belonging.Contains(preposition) || preposition is "عن" or "for":
                    if (roles.Referents.Find(next, accepts, coordinated: true) is { } found) return found;
                    if (context.Arabic && roles.Genitive(next, 0, accepts) is { } inner) return inner;
                    if (next.GivenName is { } named && accepts(named.Entity)) return new Filler([named.Entity], next, RoleFinder.ByClause);
                    continue;
                case Nominal { Joined: true, Preposition: null } joined when joined.Parts.Exists(other => Office(other) is not null):
                    var shared = joined.Parts.FindIndex(other => Office(other) is not null);
                    return Where(context, roles, joined, shared, accepts);
                default:
                    return null;
            }
        }
        return null;
    }
}
