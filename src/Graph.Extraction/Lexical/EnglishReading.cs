using System.Collections.Immutable;
using Graph.Text.Analysis;

namespace Graph.Extraction.Lexical;

/// <summary>Reads a form in Latin letters, and anything that is not Arabic.</summary>
internal static class EnglishReading
{
    internal static void Read(LexicalWord word, LexicalTables tables)
    {
        var form = word.Folded;
        word.NounSplit = word.VerbSplit = word.FunctionSplit = new CliticSplit(Clitics.None, 0, form.Length, Pronoun.None);
        if (tables.Functions.TryGetValue(form, out var function))
        {
            word.Function = form;
            word.Classes |= function;
        }
        if (tables.Finite.TryGetValue(form, out var finite))
        {
            word.Verbs = [.. finite];
            word.Classes |= WordClass.Verb;
        }
        word.Classes |= tables.NounClasses(form, out var readings);
        if (readings.Length > 0) word.Verbs = word.Verbs.AddRange(readings);
        if (tables.GivenNames.Contains(form)) word.Classes |= WordClass.GivenName;
        if (tables.WaryGivenNames.Contains(form)) word.Classes |= WordClass.WaryGivenName;
        if (tables.NameParticles.Contains(form)) word.Classes |= WordClass.NameParticle;
        word.Demonym = tables.EnglishDemonym(form);
        word.StartsTerm = tables.Terms.TryStep(form, out var term);
        if (tables.IsTermToken(form)) word.TermKeys = [new TermKey(form, word.NounSplit, term)];
        if (tables.Names.TryStep(form, out var start)) word.NameStarts = [(start, Clitics.None)];
    }
}
