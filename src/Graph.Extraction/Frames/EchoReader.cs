using System.Collections.Immutable;
using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Mentions;

namespace Graph.Extraction.Frames;

/// <summary>An English clause that says of another what was just said: "So does Beta", "and so had Gamma".</summary>
internal static class EchoReader
{
    private const double Sureness = 0.85;

    /// <summary>Adds what the clause before says, with the new subject in the place of its own.</summary>
    internal static void Read(SentenceContext context)
    {
        if (context.Arabic) return;
        foreach (var unit in context.Units)
            if (unit is Nominal nominal)
                foreach (var part in nominal.Parts)
                    if (part.Mention is { Entity: var echoed } && IsEchoed(context, part.First) && Said(context, part.First) is { } said) Add(context, said, echoed, part);
    }

    private static bool IsEchoed(SentenceContext context, int name) =>
        name - 2 >= context.Sentence.Sentence.FirstToken && context.Document[name - 2].Word.Folded == "so"
        && context.Document[name - 1].Word.Folded is "do" or "does" or "did" or "have" or "has" or "had" or "is" or "are" or "was" or "were" or "will";

    // What reaches farthest is said by the verb of the clause, not by the way.
    private static Finding? Said(SentenceContext context, int before)
    {
        for (var sentence = context.Number; sentence >= 0 && sentence >= context.Number - 1; sentence--)
        {
            Finding? last = null;
            for (var index = context.Findings.All.Count - 1; index >= 0 && context.Findings.All[index].Sentence >= sentence; index--)
                if (context.Findings.All[index] is { Object: not null } have && have.Sentence == sentence && have.Focus.End <= before && (last is null || have.Focus.End > last.Focus.End)) last = have;
            if (last is not null) return last;
        }
        return null;
    }

    private static void Add(SentenceContext context, Finding said, Entity echoed, NominalPart part)
    {
        if (echoed == said.Subject || echoed == said.Object) return;
        if (!echoed.LabelFixed) EntityTable.SetLabel(echoed, said.Subject.Label);
        if (!Labels.Fit(said.Relation, echoed, said.Object!, context.Tables.Schema.Labels)) return;
        context.Findings.Add(said with
        {
            Subject = echoed,
            Qualifiers = ImmutableSortedDictionary<string, QualifierValue>.Empty,
            Confidence = Math.Round(said.Confidence * Sureness, 3),
            Sentence = context.Number,
            Focus = (part.First - 2, part.End),
        });
    }
}
