using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Clauses;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Frames;

/// <summary>Finds in one sentence what the frames describe.</summary>
internal sealed class FrameMatcher(SentenceContext context, FrameIndex frames, RoleFinder roles, FindingBuilder builder)
{
    internal void Run()
    {
        foreach (var unit in context.Units)
            switch (unit)
            {
                case VerbUnit verb:
                    for (var reading = 0; reading < verb.Readings.Length; reading++)
                        if (!IsRepeated(verb, reading)) RunVerb(verb, verb.Readings[reading].Lemma);
                    break;
                case Nominal nominal:
                    for (var part = 0; part < nominal.Parts.Count; part++) RunPart(nominal, part);
                    break;
            }
    }

    // A form may be several of one verb.
    private static bool IsRepeated(VerbUnit verb, int reading)
    {
        for (var before = 0; before < reading; before++)
            if (verb.Readings[before].Lemma == verb.Readings[reading].Lemma) return true;
        return false;
    }

    private void RunVerb(VerbUnit verb, Lemma lemma)
    {
        foreach (var template in frames.On(lemma))
            if (!template.OnlyParticiple && (template.Frame.Only & Constructions.Verb) != 0) Match(template, new Trigger(verb, -1, WordClass.Verb));
    }

    private void RunPart(Nominal nominal, int index)
    {
        var part = nominal.Parts[index];
        if (part.Kind != PartKind.Noun) return;
        foreach (var reading in part.Deverbal)
            foreach (var template in frames.On(reading.Lemma))
            {
                var masdar = (reading.Class & WordClass.Masdar) != 0;
                if (masdar && template.OnlyParticiple) continue;
                if ((template.Frame.Only & (masdar ? Constructions.Noun : Constructions.Participle)) != 0) Match(template, new Trigger(nominal, index, reading.Class));
            }
        RunNoun(nominal, index, frames.On(part.Key));
        if (part.Term<HeadTerm>() is { } head && head.Key != part.Key) RunNoun(nominal, index, frames.On(head.Key));
        if (context.Arabic) return;
        var key = part.Key.AsSpan();
        if (key.Length > 3 && key[^1] == 's') RunNoun(nominal, index, frames.On(key[..^1]));
        // "parent company", "chip maker": the noun of a term of several words.
        if (key.IndexOf(' ') is > 0 and var space)
        {
            RunNoun(nominal, index, frames.On(key[..space]));
            RunNoun(nominal, index, frames.On(key[(key.LastIndexOf(' ') + 1)..]));
        }
    }

    private void RunNoun(Nominal nominal, int index, ImmutableArray<CompiledTemplate> templates)
    {
        foreach (var template in templates)
            if (template.TriggerLemma is null || IsAgent(nominal.Parts[index], template)) Match(template, new Trigger(nominal, index, WordClass.Common));
    }

    // "a rival of Meta", "the partner of": a noun of kind that is spelled as the verb.
    private bool IsAgent(NominalPart part, CompiledTemplate template) =>
        !context.Arabic && template.TriggerLemma is { } lemma && lemma.Key == template.TriggerNoun && part.Deverbal.Length == 0 && part.Term<HeadTerm>() is { Label: "Company" or "Person" };

    private void Match(CompiledTemplate template, Trigger trigger)
    {
        if (template.Arabic != context.Arabic || IsExcluded(template.Unless)) return;
        var bound = new Binding(template, trigger);
        var finder = new BindingFinder(context, roles, builder, bound);
        foreach (var (core, other) in finder.Find())
            if (finder.FromFirst ? builder.Add(template, trigger, core, other, bound) : builder.Add(template, trigger, other, core, bound)) return;
    }

    private bool IsExcluded(FrozenSet<string> keys)
    {
        if (keys.Count == 0) return false;
        for (var at = context.Sentence.Sentence.FirstToken; at < context.Sentence.Sentence.EndToken; at++)
            if (context.Document[at].Word is LexicalWord word && (keys.Contains(word.Stem) || keys.Contains(word.Folded) || HasVerb(word, keys))) return true;
        return false;
    }

    private static bool HasVerb(LexicalWord word, FrozenSet<string> keys)
    {
        foreach (var reading in word.Verbs)
            if (keys.Contains(reading.Lemma.Key)) return true;
        return false;
    }
}

/// <summary>What a template has been matched against: its trigger, and texts for slots that are no ends.</summary>
internal sealed class Binding(CompiledTemplate template, Trigger trigger)
{
    // Most templates have no such slot.
    private Dictionary<string, Nominal>? _texts;

    internal CompiledTemplate Template { get; } = template;

    internal Trigger Trigger { get; } = trigger;

    /// <summary>Slots that hold words: what is supplied, what a deal is about.</summary>
    internal Dictionary<string, Nominal> Texts => _texts ??= new(StringComparer.Ordinal);

    internal bool HasTexts => _texts is { Count: > 0 };
}
