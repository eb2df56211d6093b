using System.Collections.Immutable;
using Graph.Extraction.Assertion;
using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Frames;

/// <summary>Makes findings of fillers: checks types, reads status, source and qualifiers, and settles what an untyped name is.</summary>
internal sealed class FindingBuilder(SentenceContext context, int sentence, StatusReader statuses, AttributionReader attributions, QualifierReader qualifiers, Findings findings)
{
    private const double ByType = 0.9;

    internal Findings Findings { get; } = findings;

    /// <summary>Adds what a template's match says; false where no pair of ends fits.</summary>
    internal bool Add(CompiledTemplate template, Trigger trigger, Filler from, Filler to, Binding binding)
    {
        var status = template.Frame.Status is { } forced && FactStatusNames.TryRead(forced, out var fixedStatus) ? fixedStatus
            : statuses.Read(trigger, template.Relation.Lasting, template.Relation.Underway);
        if (status is null || !SaysRating(template, trigger)) return false;
        var extra = ImmutableSortedDictionary<string, QualifierValue>.Empty;
        if (binding.HasTexts)
            foreach (var (slot, nominal) in binding.Texts)
                if (template.Relation.Qualifiers.Contains(slot) && context.Tables.Schema.Qualifiers.First(qualifier => qualifier.Name == slot).Type == ValueKind.Text)
                    extra = extra.SetItem(slot, new TextValue(TextOf(nominal)));
        return Add(template.Relation, trigger, from, to, status.Value, template.Frame.Name, template.Frame.Confidence, extra);
    }

    // "the unit that he rates most highly" is no recommendation: one says what it is, or speaks of a rating by name.
    private bool SaysRating(CompiledTemplate template, Trigger trigger) =>
        !template.Relation.Qualifiers.Contains("rating") || template.After.Any(step => step is NounStep) || qualifiers.Read(template.Relation, trigger).ContainsKey("rating");

    /// <summary>Adds every pair of two fillers; false where none fits the relation.</summary>
    internal bool Add(
        Relation relation, Trigger trigger, Filler from, Filler to, FactStatus status, string frame, double confidence,
        ImmutableSortedDictionary<string, QualifierValue> extra)
    {
        var any = false;
        var stated = qualifiers.Read(relation, trigger);
        foreach (var (name, value) in extra) stated = stated.SetItem(name, value);
        // A thing is a part of one whole: in «أ» التابعة لـ«ب» و«ج» the last name belongs to the sentence.
        var wholes = relation.Name == "PART_OF" && to.Entities.Count > 1 ? to.Entities.Take(1) : to.Entities;
        // "In a note in May X wrote … The firm rates Y a buy": the opinion is as old as the words before it on the line.
        if (relation.Qualifiers.Contains("rating") && !stated.ContainsKey("date") && context.Discourse.Statement is { } last
            && last.Line == context.Sentence.Sentence.Line && from.Entities.Contains(last.Speaker)) stated = stated.Add("date", last.Date);
        foreach (var subject in from.Entities)
            foreach (var @object in wholes)
            {
                if (subject == @object || Typed(relation, subject, @object) is not { } sureness) continue;
                any = true;
                Findings.Add(new Finding
                {
                    Relation = relation,
                    Subject = subject,
                    Object = @object,
                    Status = status,
                    By = attributions.Read(trigger, subject),
                    Qualifiers = stated,
                    Confidence = Math.Round(confidence * from.Sureness * to.Sureness * sureness, 3),
                    Sentence = sentence,
                    Focus = FocusOf(trigger, from, to),
                    Frame = frame,
                });
            }
        return any;
    }

    /// <summary>Adds a figure.</summary>
    internal void Add(Relation relation, Trigger trigger, Entity subject, Figure figure, FactStatus status, string frame, double confidence, (int, int) focus) =>
        Findings.Add(new Finding
        {
            Relation = relation,
            Subject = subject,
            Figure = figure,
            Status = status,
            By = attributions.Read(trigger, subject),
            Confidence = Math.Round(confidence, 3),
            Sentence = sentence,
            Focus = focus,
            Frame = frame,
        });

    /// <summary>Whom a frame takes for an end that the sentence leaves out.</summary>
    internal IEnumerable<Filler> Infer(Frame frame, TemplateSlot slot, Filler other, SentenceContext here)
    {
        var way = slot.Name == "from" ? frame.InferFrom : frame.InferTo;
        var relation = here.Tables.Schema.Relations[frame.Relation];
        bool Fits(Entity entity) => other.Entities[0].IsUntyped || (slot.Name == "from"
            ? relation.Fits(entity.Label, other.Entities[0].Label, here.Tables.Schema.Labels) : relation.Fits(other.Entities[0].Label, entity.Label, here.Tables.Schema.Labels));
        bool Accepts(Entity entity) => !entity.IsUntyped && slot.Labels.Any(label => entity.Is(label, here)) && !other.Entities.Contains(entity) && Fits(entity);
        var inferred = way switch
        {
            InferredEnd.Maker => other.Entities.SelectMany(Findings.Makers).FirstOrDefault(Accepts),
            InferredEnd.Owner => other.Entities.SelectMany(Findings.Employers).FirstOrDefault(Accepts),
            InferredEnd.Topic => here.Discourse.Before(here.Document.Tokens.Length, Accepts).FirstOrDefault() is { } near
                ? here.Discourse.Topic(Accepts) is { } topic && topic.Count > near.Count * 2 ? topic : near : null,
            _ => null,
        };
        if (inferred is not null) yield return new Filler([inferred], null, RoleFinder.LeftOut);
    }

    // Types of the pair against the relation; a name without a type takes the one that fits.
    private double? Typed(Relation relation, Entity subject, Entity @object)
    {
        var labels = context.Tables.Schema.Labels;
        if (AsBusiness(relation, subject, @object) is { } business) EntityTable.SetLabel(business, "Company");
        if (subject.LabelFixed && @object.LabelFixed) return Labels.Fit(relation, subject, @object, labels) ? 1 : null;
        foreach (var ends in relation.Ends)
            foreach (var from in Possible(subject, ends.From))
                foreach (var to in Possible(@object, relation.SameKind ? [from] : ends.To))
                {
                    if (!relation.Fits(from, to, labels)) continue;
                    if (!subject.LabelFixed) EntityTable.SetLabel(subject, from);
                    if (!@object.LabelFixed) EntityTable.SetLabel(@object, to);
                    return ByType;
                }
        return null;
    }

    // Whoever founds or leads a service founds or leads the business behind it, unless the article has shown it as a mere product.
    private Entity? AsBusiness(Relation relation, Entity subject, Entity @object)
    {
        var labels = context.Tables.Schema.Labels;
        var (person, venture) = relation.Name switch
        {
            "FOUNDED" or "LEADS" or "WORKS_FOR" => (subject, @object),
            "HIRED" => (@object, subject),
            _ => (null, null),
        };
        if (venture is not { CanBeBusiness: true } || !(person!.IsUntyped || labels.IsA(person.Label, "Person") || relation.Name == "FOUNDED" && labels.IsA(person.Label, "Organization"))) return null;
        foreach (var have in Findings.Of(venture))
            if (have.Object == venture && !have.Relation.Fits(have.Subject.Label, "Company", labels) || have.Subject == venture && have.Object is { } other && !have.Relation.Fits("Company", other.Label, labels)) return null;
        return venture;
    }

    private IEnumerable<string> Possible(Entity entity, ImmutableArray<string> labels)
    {
        if (entity.LabelFixed)
        {
            foreach (var own in Labels.Of(entity))
                if (labels.Any(label => context.IsA(own, label))) yield return own;
            yield break;
        }
        // A thing that only its launch shows is a product, unless the article speaks of models.
        if (labels is ["Model", "Product"] && !context.Entities.All.Any(other => other.Label == "Model")) labels = ["Product", "Model"];
        // A body that only its deed shows is a company more often than anything else.
        foreach (var label in labels) yield return label == "Organization" ? "Company" : label;
    }

    private (int, int) FocusOf(Trigger trigger, params ReadOnlySpan<Filler> fillers)
    {
        var (first, end) = (trigger.Token, trigger.EndToken);
        foreach (var filler in fillers)
            if (filler.Unit is { } unit) (first, end) = (Math.Min(first, unit.First), Math.Max(end, unit.End));
        var bounds = context.Sentence.Sentence;
        return (Math.Max(first, bounds.FirstToken), Math.Min(end, bounds.EndToken));
    }

    // Without a name that opens it and the proclitics of its first word: بالبطاريات is البطاريات.
    private string TextOf(Nominal nominal)
    {
        var named = nominal.Head.Kind == PartKind.Name && nominal.Parts.Count > 1;
        var text = context.Document.SpanOf(named ? nominal.Parts[1].First : nominal.First, nominal.End).In(context.Document.Article.Text);
        if (!named && context.Document[nominal.First].Word is LexicalWord { Script: Script.Arabic } word)
        {
            var prefix = (nominal.Head.Mention?.Prefix ?? word.NounSplit.Prefix) & ~Clitics.Al;
            text = text[Math.Min(System.Numerics.BitOperations.PopCount((uint)prefix), text.Length)..];
        }
        return text.Trim(" «»\"“”،,").ToString();
    }
}
