using Graph.Extraction.Clauses;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Coreference;

/// <summary>Enters the names of a sentence into the discourse, each as prominent as its place makes it.</summary>
internal static class Prominence
{
    private const int Subject = 3;
    private const int Possessor = 2;
    private const int Other = 1;
    private const int Quoted = 0;

    private const int LongestQuotedName = 8;

    internal static void Enter(SentenceContext context, ReferentFinder referents)
    {
        var units = context.Units;
        var topicTaken = false;
        foreach (var unit in units)
        {
            if (unit is not Nominal nominal) continue;
            var quoted = InSpeech(context, nominal.First);
            for (var part = 0; part < nominal.Parts.Count; part++)
            {
                if (nominal.Parts[part].Mention is not { } mention) continue;
                var bare = nominal.Preposition is null && (!nominal.Joined || nominal.Index == 0);
                var leads = bare && (!topicTaken || nominal.Index > 0 && units[nominal.Index - 1] is VerbUnit);
                var prominence = quoted ? Quoted : leads && part == 0 ? Subject : leads || bare && part > 0 ? Possessor : Other;
                context.Discourse.Add(mention.Entity, mention.First, prominence, !context.Arabic ? null : part > 0 ? FeminineHead(nominal, part) : FeminineLink(units, nominal), EndOfAside(context, nominal));
            }
            if (nominal.GivenName is { } given) context.Discourse.Add(given.Entity, nominal.First, Subject);
            else if (Anaphor(context, referents, nominal) is { } meant)
                context.Discourse.Add(meant, nominal.First, quoted ? Quoted : !topicTaken && nominal is { Preposition: null, Joined: false, Head: { Possessive: false, Pronoun: Pronoun.None } or { Kind: PartKind.Pronoun, Possessive: false } } ? Subject : Other, until: EndOfAside(context, nominal));
            topicTaken |= nominal.Preposition is null && nominal.Parts.Exists(part => part.Mention is not null);
        }
    }

    // Where the relative clause or the apposition of a post ends that the nominal stands in.
    private static int EndOfAside(SentenceContext context, Nominal nominal)
    {
        var units = context.Units;
        var end = nominal.Index;
        if (context.InRelative[nominal.Index])
        {
            while (end < units.Count && context.InRelative[end]) end++;
            return end < units.Count ? units[end].First : context.Sentence.Sentence.EndToken;
        }
        var first = nominal.Index;
        while (first > 0 && units[first] is Nominal { Preposition: not null } && units[first - 1] is Nominal) first--;
        if (first < 2 || !IsPost(units[first]) || units[first - 1] is not (MarkUnit { Kind: TokenKind.Comma } or Nominal { Head.Kind: PartKind.Pronoun } )) return int.MaxValue;
        // «فلان، مؤسس «أ»، … الشركة»: his own company stays at hand in the sentence, one that he has left does not.
        if (units[first - 1] is MarkUnit && !((Nominal)units[first]).Parts.Exists(context.IsFormer)) return context.Sentence.Sentence.EndToken;
        while (end < units.Count && units[end] is not MarkUnit) end++;
        return end < units.Count ? units[end].First : context.Sentence.Sentence.EndToken;
    }

    private static bool IsPost(Unit unit) => unit is Nominal nominal && nominal.Parts.Exists(part => part.Term<TitleTerm>() is not null || part.Term<TitleHeadTerm>() is not null);

    // "the company", "it", لها: what is meant again stays in mind.
    private static Entity? Anaphor(SentenceContext context, ReferentFinder referents, Nominal nominal)
    {
        if (nominal.Parts.Exists(part => part.Mention is not null)) return null;
        var head = context.Arabic ? nominal.Head : nominal.Parts[^1];
        if (head.Kind == PartKind.Pronoun || head.Definite && head.Pronoun == Pronoun.None && head.Term<HeadTerm>() is { Number: GrammaticalNumber.One, Refers: true })
            return referents.Single(nominal, CanBeMeant).Entity;
        foreach (var part in nominal.Parts)
            if (part is { Kind: PartKind.Pronoun, Possessive: true } or { Kind: PartKind.Noun, Pronoun: not Pronoun.None } && referents.Owner(part, nominal.First, CanBeMeant) is { } owner) return owner;
        return null;
    }

    private static bool CanBeMeant(Entity entity) => entity.Label is not ("" or "Place" or "Industry" or "Publisher");

    // مختبر «أ» is he, شركة «أ» is she.
    private static bool? FeminineHead(Nominal nominal, int part)
    {
        for (var index = part - 1; index >= 0; index--)
            if (nominal.Parts[index] is { Kind: PartKind.Noun, Adjective: false } noun && noun.Terms?.Head(_ => true) is not null) return noun.Key.EndsWith('ه');
        return null;
    }

    // متجر هو «أ» is he.
    private static bool? FeminineLink(List<Unit> units, Nominal nominal) =>
        nominal is { Preposition: null, Joined: false, Index: > 0 } && units[nominal.Index - 1] is Nominal { Preposition: null, Joined: false, Head: { Kind: PartKind.Pronoun, Pronoun: Pronoun.His or Pronoun.Her } link } ? link.Pronoun == Pronoun.Her : null;

    // Inside quotation marks that hold a saying, not only a name.
    private static bool InSpeech(SentenceContext context, int token)
    {
        if ((context.Document[token].Flags & TokenFlags.Quoted) == 0) return false;
        var length = 0;
        for (var at = token; at >= context.Sentence.Sentence.FirstToken && (context.Document[at].Flags & TokenFlags.Quoted) != 0; at--) length++;
        for (var at = token + 1; at < context.Sentence.Sentence.EndToken && (context.Document[at].Flags & TokenFlags.Quoted) != 0; at++) length++;
        return length > LongestQuotedName;
    }
}
