using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Ties a name that the text gives later to the noun it names: «نموذج جديد … يحمل الاسم الرمزي «أفوكادو»», "a unit called TBD Lab".</summary>
internal static class NamingReader
{
    private const int LongestReach = 14;

    internal static void Read(SentenceContext context)
    {
        var units = context.Units;
        for (var index = 1; index < units.Count; index++)
        {
            if (units[index] is not Nominal nominal || NameOf(nominal) is not { } name) continue;
            if (!IsGiven(context, nominal)) continue;
            for (var back = index - 1; back >= 0 && back >= index - LongestReach; back--)
                if (units[back] is Nominal { GivenName: null } described && Names(context, described, name))
                {
                    described.GivenName = name;
                    if (name.Entity.IsUntyped || !name.Entity.LabelFixed) EntityTable.SetLabel(name.Entity, HeadOf(described, context)!.Label);
                    break;
                }
        }
    }

    private static Mention? NameOf(Nominal nominal) => nominal.Parts.Find(static part => part.Kind == PartKind.Name)?.Mention;

    // A word of naming stands before the name, alone or as its noun: باسم, يحمل اسم, المعروف باسم, called, dubbed.
    private static bool IsGiven(SentenceContext context, Nominal nominal)
    {
        foreach (var part in nominal.Parts)
        {
            if (part.Kind == PartKind.Name) break;
            if (IsNaming(context, part.Key)) return true;
        }
        if (nominal.Preposition is { } preposition && IsNaming(context, preposition)) return true;
        for (var index = nominal.Index - 1; index >= 0 && index >= nominal.Index - 2; index--)
            switch (context.Units[index])
            {
                case VerbUnit verb when HasNaming(context, verb):
                case Nominal before when HasNaming(context, before):
                case FunctionUnit function when IsNaming(context, function.Key):
                    return true;
                case MarkUnit or VerbUnit:
                    return false;
            }
        return false;
    }

    private static bool HasNaming(SentenceContext context, VerbUnit verb)
    {
        foreach (var reading in verb.Readings)
            if (IsNaming(context, reading.Lemma.Key)) return true;
        return false;
    }

    private static bool HasNaming(SentenceContext context, Nominal nominal)
    {
        foreach (var part in nominal.Parts)
            if (IsNaming(context, part.Key)) return true;
        return false;
    }

    private static bool IsNaming(SentenceContext context, string key) => context.Phrases.Naming.Contains(key);

    private static bool Names(SentenceContext context, Nominal described, Mention name)
    {
        if (HeadOf(described, context) is not { } head || described.Parts.Exists(part => part.Kind == PartKind.Name)) return false;
        return name.Entity.IsUntyped || context.IsA(name.Entity.Label, head.Label) || context.IsA(head.Label, name.Entity.Label);
    }

    private static HeadTerm? HeadOf(Nominal nominal, SentenceContext context)
    {
        if (!context.Arabic) return nominal.Parts[^1].Term<HeadTerm>() is { Number: GrammaticalNumber.One } last ? last : null;
        return nominal.Parts.Select(part => part.Term<HeadTerm>()).FirstOrDefault(term => term is { Number: GrammaticalNumber.One });
    }
}
