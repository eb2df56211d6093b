using System.Collections.Immutable;
using Graph.Extraction.Lexical;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Frames;

/// <summary>Makes templates ready to be matched: finds the word each turns on and what leads from it to each slot.</summary>
internal static class FrameCompiler
{
    /// <summary>All variants of all templates; a template without a usable trigger is reported.</summary>
    internal static ImmutableArray<CompiledTemplate> Compile(LexicalTables tables, List<Diagnostic> diagnostics)
    {
        var compiled = ImmutableArray.CreateBuilder<CompiledTemplate>();
        foreach (var frame in tables.Schema.Frames)
        {
            var relation = tables.Schema.Relations.First(relation => relation.Name == frame.Relation);
            foreach (var template in frame.Templates)
                foreach (var variant in Variants(template.Parts))
                    if (Cut(tables, frame, relation, template, variant) is { } cut) compiled.Add(cut);
                    else diagnostics.Add(new Diagnostic(template.Position.File, template.Position.Line, template.Position.Column,
                        $"Template \"{template.Text}\" has no verb or noun to turn on; write one between its slots"));
        }
        return compiled.ToImmutable();
    }

    private static IEnumerable<ImmutableArray<object>> Variants(ImmutableArray<TemplatePart> parts)
    {
        IEnumerable<ImmutableArray<object>> variants = [[]];
        foreach (var part in parts)
            variants = part switch
            {
                TemplateWord word => variants.Select(variant => variant.AddRange(Phrase.Tokens(word.Text))),
                TemplateChoice choice => variants.SelectMany(variant => choice.Alternatives.Select(run => variant.AddRange(run.SelectMany(Phrase.Tokens)))),
                TemplateSlot slot => variants.Select(variant => variant.Add(slot)),
                _ => variants,
            };
        return variants;
    }

    private static CompiledTemplate? Cut(LexicalTables tables, Frame frame, Relation relation, FrameTemplate template, ImmutableArray<object> parts)
    {
        var arabic = template.Language == FrameLanguage.Arabic;
        TemplateSlot? before = null;
        var at = 0;
        for (; at < parts.Length; at++)
        {
            if (parts[at] is TemplateSlot slot) before ??= slot.IsEnd ? slot : null;
            else if (!IsSmall(tables, (string)parts[at], arabic)) break;
        }
        if (at == parts.Length) return null;
        if (Compound(tables, parts, at) is var (compound, length) && length > 1)
            return new CompiledTemplate(frame, relation, arabic, null, compound, false, before, Steps(tables, parts, at + length, arabic));
        var noun = Phrase.WithoutArticle((string)parts[at]);
        var (lemma, participle) = LemmaOf(tables, (string)parts[at], arabic);
        return new CompiledTemplate(frame, relation, arabic, lemma, noun, participle, before, Steps(tables, parts, at + 1, arabic));
    }

    // Words that the lexicon has as one noun of kind are one word to turn on: شركة أم, "parent company".
    private static (string Key, int Length) Compound(LexicalTables tables, ImmutableArray<object> parts, int at)
    {
        var (key, length) = ("", 1);
        var node = tables.Terms;
        for (var end = at; end < parts.Length && parts[end] is string word && node.TryStep(Phrase.WithoutArticle(word), out node!); end++)
            if (node.Value?.Of<HeadTerm>() is { } head) (key, length) = (head.Key, end - at + 1);
        return (key, length);
    }

    // A run of closed-class words before a slot or noun is one preposition: "by", "من قبل", "in charge of".
    private static ImmutableArray<Step> Steps(LexicalTables tables, ImmutableArray<object> parts, int from, bool arabic)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        for (var at = from; at < parts.Length; at++)
        {
            if (parts[at] is TemplateSlot slot)
            {
                steps.Add(new SlotStep(slot));
                continue;
            }
            var word = (string)parts[at];
            if (Preposition(tables, parts, at, arabic, out var length) is { } preposition)
            {
                steps.Add(new PrepositionStep(preposition));
                at += length - 1;
            }
            else if (!IsSmall(tables, word, arabic))
            {
                var (lemma, _) = LemmaOf(tables, word, arabic);
                steps.Add(new NounStep(Phrase.WithoutArticle(word), lemma));
            }
        }
        return steps.ToImmutable();
    }

    private static string? Preposition(LexicalTables tables, ImmutableArray<object> parts, int at, bool arabic, out int length)
    {
        for (length = Math.Min(3, parts.Length - at); length > 0; length--)
        {
            var run = parts.Skip(at).Take(length).OfType<string>().ToList();
            if (run.Count < length) continue;
            if (length == 1)
            {
                if (tables.Functions.TryGetValue(run[0], out var classes) && (classes & WordClass.Preposition) != 0) return run[0];
                return arabic && run[0] is "ل" or "ب" or "ك" ? run[0] : null;
            }
            var node = tables.Terms;
            if (run.All(token => node.TryStep(Phrase.WithoutArticle(token), out node!)) && node.Value?.Of<FunctionTerm>() is { } phrase && (phrase.Class & WordClass.Preposition) != 0) return phrase.Key;
        }
        return null;
    }

    private static bool IsSmall(LexicalTables tables, string word, bool arabic)
    {
        if (arabic && word is "ل" or "ب" or "ك" or "و") return true;
        if (!arabic && word is "is" or "are" or "was" or "be" or "were" or "has" or "have" or "the" or "a" or "an" or "its" or "his" or "'s") return true;
        if (!tables.Functions.TryGetValue(word, out var classes)) return false;
        return (classes & (WordClass.Preposition | WordClass.Determiner | WordClass.Relative | WordClass.Pronoun | WordClass.Demonstrative)) != 0 && LemmaOf(tables, word, arabic).Lemma is null;
    }

    private static (Lemma? Lemma, bool Participle) LemmaOf(LexicalTables tables, string word, bool arabic)
    {
        // "purchase" is a verb of its own before it is the noun of "buy".
        if (tables.Lemmas.TryGetValue(word, out var lemmas)
            && (lemmas.FirstOrDefault(lemma => lemma.Arabic == arabic && lemma.Key == word) ?? lemmas.FirstOrDefault(lemma => lemma.Arabic == arabic)) is { } exact) return (exact, false);
        if (tables.Finite.TryGetValue(word, out var finite) && finite.FirstOrDefault(reading => reading.Lemma.Arabic == arabic) is { Lemma: not null } reading) return (reading.Lemma, false);
        tables.NounClasses(Phrase.WithoutArticle(word), out var readings);
        var participle = readings.FirstOrDefault(reading => reading.Lemma.Arabic == arabic && (reading.Class & (WordClass.ActiveParticiple | WordClass.PassiveParticiple)) != 0);
        return (participle.Lemma, participle.Lemma is not null);
    }
}
