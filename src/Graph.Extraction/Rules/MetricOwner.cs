using Graph.Extraction.Clauses;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Rules;

/// <summary>Whose a figure is.</summary>
internal sealed class MetricOwner(SentenceContext context, Relation relation, RoleFinder roles)
{
    private const int NearComplement = 3;

    /// <summary>The likeliest owner of <paramref name="figure"/>; null where the text names none that can have such a figure.</summary>
    internal Filler? Find(StatedFigure figure)
    {
        bool Accepts(Entity entity) => CanOwn(figure.Metric, entity);
        return figure.Trigger.Nominal is { } nominal ? OfNoun(figure, nominal, Accepts) : OfVerb(figure, figure.Trigger.Verb!, Accepts);
    }

    private bool CanOwn(MetricName metric, Entity entity)
    {
        if (entity.IsUntyped) return false;
        if (metric.Name is "net worth" or "salary" or "bonus" or "compensation") return entity.Label == "Person";
        if (metric.Name is "price" or "subscription price" && entity.Label != "Product") return false;
        if (entity.Label is "Person" or "Publisher") return false;
        foreach (var ends in relation.Ends)
            foreach (var label in ends.From)
                if (context.IsA(entity.Label, label)) return true;
        return false;
    }

    private Filler? OfNoun(StatedFigure figure, Nominal nominal, Func<Entity, bool> accepts)
    {
        if (Beside(nominal, figure.Trigger.Part, accepts) is { } beside) return beside;
        if (BelongsToAnother(nominal, figure.Trigger.Part)) return null;
        if (Holder(figure, accepts) is { } holder) return holder;
        if (roles.GoverningVerb(nominal) is { } verb)
        {
            foreach (var subject in roles.SubjectNominals(verb))
                if (subject != nominal && !IsBody(subject) && roles.Referents.Single(subject, accepts).Entity is null && roles.Complement(subject, context.Phrases.Belonging.Contains, accepts, reach: 1) is { } business)
                    return Weaker(business);
            if (!IsSource(verb) && (Has(verb) || !figure.Metric.Loose && Tells(verb) || figure.Metric.Name == "net worth" && nominal.Preposition is "ب" or "with"))
                foreach (var subject in roles.Subjects(verb, accepts))
                    if (subject.Unit is not null && subject.Unit != nominal) return Weaker(subject);
            // "The young company has 67 employees": a description of whoever was spoken of.
            if (Has(verb) && (roles.SubjectNominals(verb).FirstOrDefault() ?? (roles.GoverningVerb(verb) is { } above ? roles.SubjectNominals(above).FirstOrDefault() : null)) is { } described && described != nominal && IsBody(described) && !IsPlural(described)
                && Spoken(described.First, accepts) is { } meant) return meant;
        }
        if (figure.Metric.Loose || !IsPredicated(figure, nominal)) return null;
        var before = Math.Max(nominal.First, figure.Quantity.First);
        return Spoken(before, accepts);
    }

    private Filler? Spoken(int before, Func<Entity, bool> accepts)
    {
        foreach (var entity in context.Discourse.Before(before, accepts))
        {
            if (IsSourceHere(entity)) continue;
            // What the article is about outweighs what it has just touched upon.
            var topic = context.Discourse.Topic(accepts);
            return new Filler([topic is not null && topic.Count > entity.Count * 2 ? topic : entity], null, RoleFinder.LeftOut);
        }
        return null;
    }

    // Genitive, possessor, "of", and the same of the noun that it depends on: توجيهاتها بشأن الإنفاق.
    private Filler? Beside(Nominal nominal, int part, Func<Entity, bool> accepts)
    {
        for (var index = 0; index <= part; index++)
            if (roles.Genitive(nominal, index, accepts) is { } genitive) return genitive;
        if (roles.Complement(nominal, preposition => preposition is "ل" or "لدي" or "of" or "at" or "for" or "في", accepts, NearComplement) is { } complement) return complement;
        if (nominal.Index > 0 && context.Units[nominal.Index - 1] is Nominal before && (nominal.Preposition is not null || before.Head.Deverbal.Any(reading => context.Phrases.HaveVerbs.Contains(reading.Lemma.Key))))
            for (var index = 0; index < before.Parts.Count; index++)
                if (roles.Genitive(before, index, accepts) is { } outer) return Weaker(outer);
        return null;
    }

    // إيرادات القطاع: the genitive is something else, so no subject or topic is the owner.
    private bool BelongsToAnother(Nominal nominal, int part)
    {
        if (!context.Arabic) return nominal.Parts.Take(part).Any(before => before.Kind == PartKind.Name && before.Mention!.Entity.Label is "Place" or "Industry");
        for (var index = part + 1; index < nominal.Parts.Count; index++)
            if (nominal.Parts[index] is { Adjective: false, Definite: true, Kind: PartKind.Noun or PartKind.Name } other && other.Pronoun == Pronoun.None && other.Term<MetricTerm>() is null
                && !context.IsFormer(other) && !context.Phrases.Recurrences.ContainsKey(other.Key)) return true;
        return false;
    }

    // يعمل لدى «ألفا» 55 موظفا: who has it stands before in the same clause.
    private Filler? Holder(StatedFigure figure, Func<Entity, bool> accepts)
    {
        for (var index = figure.Quantity.Index - 1; index >= 0 && context.Units[index] is not (VerbUnit or MarkUnit { Kind: not TokenKind.Comma }); index--)
            if (context.Units[index] is Nominal { Preposition: { } preposition } nominal && (preposition is "لدي" or "عند" || preposition is "ل" or "في" or "at" && index > 0 && context.Units[index - 1] is VerbUnit or FunctionUnit) && roles.Referents.Find(nominal, accepts) is { } holder) return holder.Sureness == ReferentFinder.ByDescription && Spoken(nominal.First, accepts) is { } spoken ? spoken : Weaker(holder);
        return null;
    }

    // What is valued is the object of the verb; who employs, delivers or makes is its subject.
    private Filler? OfVerb(StatedFigure figure, VerbUnit verb, Func<Entity, bool> accepts)
    {
        if (figure.Metric.Name == "valuation" && !verb.Passive)
            foreach (var valued in roles.Objects(verb, null, accepts)) return valued;
        if (Holder(figure, accepts) is { } holder) return holder;
        foreach (var subject in roles.Subjects(verb, accepts)) return subject.Unit is null ? Spoken(verb.First, accepts) : Weaker(subject);
        return null;
    }

    private bool IsBody(Nominal nominal) => nominal.Parts[context.Arabic ? 0 : ^1].Term<HeadTerm>() is { } head && context.IsA(head.Label, "Organization");

    private bool IsPlural(Nominal nominal) => nominal.Parts[context.Arabic ? 0 : ^1].Term<HeadTerm>() is { Number: not GrammaticalNumber.One };

    private bool Has(VerbUnit verb)
    {
        foreach (var reading in verb.Readings)
            if (context.Phrases.HaveVerbs.Contains(reading.Lemma.Key) || context.Phrases.AmountVerbs.Contains(reading.Lemma.Key)) return true;
        return false;
    }

    private static bool Tells(VerbUnit verb)
    {
        foreach (var reading in verb.Readings)
            if (reading.Lemma.Class is VerbClass.Speech or VerbClass.Expect or VerbClass.Intend) return true;
        return false;
    }

    // «وبلغ صافي الربح 9 مليارات»: only a figure that the clause is about may be that of whoever was spoken of before.
    private bool IsPredicated(StatedFigure figure, Nominal nominal)
    {
        if (nominal.Preposition is not null || figure.Quantity.Index < nominal.Index) return false;
        for (var index = Math.Max(0, nominal.Index - 1); index < figure.Quantity.Index; index++)
            if (context.Units[index] is VerbUnit verb && Has(verb) || index > nominal.Index && context.Units[index] is FunctionUnit { Key: "be" }) return true;
        return false;
    }

    // "Analysts at X expect revenue of …": whoever speaks of a figure does not have it.
    private bool IsSource(VerbUnit verb) => roles.SubjectNominals(verb).FirstOrDefault() is { } subject && IsSource(subject);

    private static bool IsSource(Nominal nominal) =>
        nominal.Parts.Exists(part => part.Term<SourceTerm>() is not null || part.Term<TitleHeadTerm>() is not null);

    private bool IsSourceHere(Entity entity)
    {
        foreach (var unit in context.Units)
            if (unit is Nominal nominal && nominal.Parts.Exists(part => part.Mention?.Entity == entity))
            {
                if (IsSource(nominal) || nominal.Index > 0 && nominal.Preposition is not null && context.Units[nominal.Index - 1] is Nominal before && IsSource(before)) continue;
                return false;
            }
        return context.Units.Exists(unit => unit is Nominal nominal && nominal.Parts.Exists(part => part.Mention?.Entity == entity));
    }

    private static Filler Weaker(Filler filler) => filler with { Sureness = filler.Sureness * RoleFinder.ByClause };
}
