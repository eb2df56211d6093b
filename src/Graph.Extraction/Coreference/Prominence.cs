using Graph.Extraction.Clauses;
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

    internal static void Enter(SentenceContext context)
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
                var bare = nominal.Preposition is null && !nominal.Joined;
                var leads = bare && (!topicTaken || nominal.Index > 0 && units[nominal.Index - 1] is VerbUnit);
                var prominence = quoted ? Quoted : leads && part == 0 ? Subject : leads || bare && part > 0 ? Possessor : Other;
                context.Discourse.Add(mention.Entity, mention.First, prominence, part > 0 && context.Arabic ? FeminineHead(nominal, part) : null);
            }
            if (nominal.GivenName is { } given) context.Discourse.Add(given.Entity, nominal.First, Subject);
            topicTaken |= nominal.Preposition is null && nominal.Parts.Exists(part => part.Mention is not null);
        }
    }

    // مختبر «أ» is he, شركة «أ» is she.
    private static bool? FeminineHead(Nominal nominal, int part)
    {
        for (var index = part - 1; index >= 0; index--)
            if (nominal.Parts[index] is { Kind: PartKind.Noun, Adjective: false } noun && noun.Terms?.Head(_ => true) is not null) return noun.Key.EndsWith('ه');
        return null;
    }

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
