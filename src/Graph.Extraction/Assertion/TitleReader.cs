using Graph.Extraction.Clauses;
using Graph.Extraction.Facts;
using Graph.Extraction.Lexical;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Assertion;

/// <summary>The post that a verb puts somebody into: "hired X as chief scientist", «خلف فلانا في منصب الرئيس التنفيذي», «يرأس مجلس إدارة …».</summary>
internal sealed class TitleReader(SentenceContext context, RoleFinder roles)
{
    private const int LongestReach = 10;

    /// <summary>The title's canonical name; null where the clause names none.</summary>
    internal TextValue? Read(Trigger trigger)
    {
        if (trigger.Verb is not { } verb) return null;
        if (OfBoard(verb) is { } seat) return new TextValue(seat);
        for (var index = verb.Index + 1; index < context.Units.Count && index <= verb.Index + LongestReach; index++)
            switch (context.Units[index])
            {
                case Nominal nominal when IsPredicate(nominal) && NameOf(nominal) is { } title:
                    return new TextValue(title);
                case VerbUnit when roles.SameLevel(context.Units[index], verb):
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon }:
                    return null;
            }
        return null;
    }

    // Behind as, ك or منصب, or a bare accusative; not a post in apposition to a name.
    private bool IsPredicate(Nominal nominal) =>
        nominal.Preposition is "ك" or "as" or "بصفه" || nominal.Head.Key is "منصب" or "مهام" || nominal.Preposition is "to" or "في" && nominal.Parts[0].Term<TitleTerm>() is not null
        || roles.IsAccusative(nominal) || !context.Arabic && nominal.Parts.Count > 1 && nominal.Parts[0].Kind == PartKind.Name && nominal.Preposition is null && nominal.Parts[^1].Kind == PartKind.Noun && !nominal.Parts[0].Possessive;

    private static string? NameOf(Nominal nominal)
    {
        foreach (var part in nominal.Parts)
            if (part.Term<TitleTerm>() is { Title: { Kind: not TitleKind.Honorific } title }) return title.Name;
        return null;
    }

    // Whoever heads a board chairs it; whoever joins one is a member.
    private string? OfBoard(VerbUnit verb)
    {
        var heads = verb.Readings.Any(reading => reading.Lemma.Key is "راس" or "تراس" or "chair");
        if (heads && !context.Arabic) return "chair";
        var joins = verb.Readings.Any(reading => reading.Lemma.Key is "انضم" or "دخل" or "join");
        if (!heads && !joins) return null;
        for (var index = verb.Index + 1; index < context.Units.Count && index <= verb.Index + LongestReach && context.Units[index] is not VerbUnit; index++)
            if (context.Units[index] is Nominal nominal)
                for (var part = 0; part < nominal.Parts.Count; part++)
                    if (nominal.Parts[part].Key == "board" || nominal.Parts[part].Key == "مجلس" && part + 1 < nominal.Parts.Count && nominal.Parts[part + 1].Key == "اداره") return heads ? "chair" : "board member";
        return null;
    }
}
