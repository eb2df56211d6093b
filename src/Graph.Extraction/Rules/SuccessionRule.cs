using System.Collections.Immutable;
using Graph.Extraction.Assertion;
using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexical;
using Graph.Schema;

namespace Graph.Extraction.Rules;

/// <summary>Who takes whose place without a verb of succeeding: «عينت «آرم» فلانا رئيسا تنفيذيا خلفا لفلان», "appointed X as CEO, in succession to Y".</summary>
internal sealed class SuccessionRule : IRule
{
    private const int LongestReach = 8;

    public string Name => "succession";

    public void Run(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, StatusReader statuses, FindingBuilder builder)
    {
        foreach (var unit in context.Units)
            if (unit is Nominal nominal)
                for (var part = 0; part < nominal.Parts.Count; part++)
                    if (context.Document[nominal.Parts[part].First].Word.Folded is "خلفا" or "بديلا" or "succession" or "replacement") Find(frame, relation, context, roles, builder, nominal, part);
    }

    private static void Find(Frame frame, Relation relation, SentenceContext context, RoleFinder roles, FindingBuilder builder, Nominal nominal, int part)
    {
        if (roles.Complement(nominal, preposition => preposition is "ل" or "عن" or "to" or "for", OfficeHolder.IsPerson, reach: 1) is not { } before) return;
        if (Successor(context, roles, nominal, before) is not { } after) return;
        var qualifiers = ImmutableSortedDictionary<string, QualifierValue>.Empty;
        if (Title(context, nominal) is { } title) qualifiers = qualifiers.Add("title", new TextValue(title));
        builder.Add(relation, new Trigger(nominal, part, WordClass.Common), after, before, FactStatus.Asserted, frame.Name, frame.Confidence, qualifiers);
    }

    private static Filler? Successor(SentenceContext context, RoleFinder roles, Nominal nominal, Filler before)
    {
        for (var index = nominal.Index - 1; index >= 0 && index >= nominal.Index - LongestReach; index--)
        {
            if (context.Units[index] is VerbUnit verb)
                return verb.Readings.Any(reading => context.Phrases.AppointVerbs.Contains(reading.Lemma.Key)) && !verb.Passive
                    ? roles.Objects(verb, null, OfficeHolder.IsPerson).FirstOrDefault() : roles.Subjects(verb, OfficeHolder.IsPerson).FirstOrDefault();
            if (context.Units[index] is Nominal { Preposition: null, Parts: [.., { Kind: PartKind.Name, Mention.Entity: { } entity }] } name && OfficeHolder.IsPerson(entity) && !before.Entities.Contains(entity)) return new Filler([entity], name, 1);
        }
        return null;
    }

    private static string? Title(SentenceContext context, Nominal nominal)
    {
        for (var index = nominal.Index; index >= 0 && index >= nominal.Index - LongestReach && context.Units[index] is not VerbUnit; index--)
            if (context.Units[index] is Nominal candidate)
                for (var part = 0; part < candidate.Parts.Count; part++)
                    if (Office.At(candidate, part) is { } office) return office.Title;
        return null;
    }
}
