using Graph.Extraction.Clauses;
using Graph.Extraction.Coreference;
using Graph.Extraction.Facts;
using Graph.Extraction.Lexical;

namespace Graph.Extraction.Assertion;

/// <summary>Keeps in the discourse who spoke last and when, for an opinion that the next sentence adds without its date.</summary>
internal static class StatementReader
{
    /// <summary>Enters what the sentence says of a speaker; a sentence without one takes nothing back.</summary>
    internal static void Read(SentenceContext context, RoleFinder roles, QualifierReader qualifiers)
    {
        foreach (var unit in context.Units)
        {
            if (unit is not VerbUnit verb || !verb.Readings.Any(reading => reading.Lemma.Class == VerbClass.Speech)) continue;
            if (qualifiers.Date(new Trigger(verb, -1, WordClass.Verb)) is not DateValue date) continue;
            if (roles.Subjects(verb, entity => entity.Label == "Person" || context.IsA(entity.Label, "Organization")).FirstOrDefault() is not { Unit: not null } speaker) continue;
            context.Discourse.Statement = new Statement(speaker.Entities[0], context.Sentence.Sentence.Line, date);
            return;
        }
    }
}
