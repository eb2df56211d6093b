using Graph.Extraction.Clauses;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Rules;

/// <summary>Whose age a number of years is: «البالغ من العمر 41 عاما», "Wang, 28,", "the 41-year-old founder".</summary>
internal sealed class AgeReader(SentenceContext context, RoleFinder roles)
{
    private const int Youngest = 10;
    private const int Oldest = 110;
    private const int LongestReach = 8;

    /// <summary>The person whose age <paramref name="quantity"/> is, and the nominal that names him; null where it is no age.</summary>
    internal (Entity Person, Nominal Nominal)? Find(QuantityUnit quantity)
    {
        if (quantity.Quantity.Low is not { } years || years is < Youngest or > Oldest || years != quantity.Quantity.High || decimal.Truncate(years) != years) return null;
        var inYears = quantity.Quantity is { Kind: QuantityKind.Duration, Unit: "year" };
        if (!inYears && (context.Arabic || quantity.Quantity.Kind != QuantityKind.Number)) return null;
        if (context.Arabic) return Before(quantity, IsApposed(quantity) || context.Document[quantity.End - 1].Word.Folded is "عمره" or "عمرها" or "العمر");
        if (inYears && FollowedByOld(quantity)) return After(quantity) ?? Before(quantity, told: true);
        if (inYears) return null;
        if (quantity.Preposition == "aged" || Word(quantity.Index - 1) == "aged" || Word(quantity.Index - 1) == "age") return Before(quantity, told: true);
        return IsApposed(quantity) || IsPredicate(quantity) ? Before(quantity, told: true) : null;
    }

    private string? Word(int index) => index >= 0 && index < context.Units.Count && context.Units[index] is Nominal nominal ? nominal.Parts[^1].Key : null;

    // "41-year-old", "41 years old"
    private bool FollowedByOld(QuantityUnit quantity)
    {
        const int reach = 3;
        for (var at = quantity.First; at < Math.Min(quantity.End + reach, context.Document.Tokens.Length); at++)
            if (context.Document[at].Word.Folded is "old" or "year-old" or "olds") return true;
        return false;
    }

    // Between two commas, a comma and the end, or brackets.
    private bool IsApposed(QuantityUnit quantity) =>
        quantity.Index > 1 && context.Units[quantity.Index - 1] is MarkUnit { Kind: TokenKind.Comma or TokenKind.OpenBracket } && context.Units[quantity.Index - 2] is Nominal
        && quantity.Index + 1 < context.Units.Count && context.Units[quantity.Index + 1] is MarkUnit { Kind: TokenKind.Comma or TokenKind.Stop or TokenKind.CloseBracket };

    // "who is 41", "Wang is 28."
    private bool IsPredicate(QuantityUnit quantity) =>
        quantity.Index > 0 && context.Units[quantity.Index - 1] is FunctionUnit { Key: "be" } && quantity.Preposition is null
        && (quantity.Index + 1 >= context.Units.Count || context.Units[quantity.Index + 1] is MarkUnit or { Joined: true });

    // "the 41-year-old founder Mark Zuckerberg": named in the nominal that the age opens.
    private (Entity, Nominal)? After(QuantityUnit quantity)
    {
        for (var index = quantity.Index + 1; index < context.Units.Count && index <= quantity.Index + 2; index++)
        {
            if (context.Units[index] is not Nominal { Preposition: null } nominal) return null;
            for (var part = nominal.Parts.Count - 1; part >= 0; part--)
                if (nominal.Parts[part] is { Kind: PartKind.Name, Possessive: false, Mention.Entity: { Label: "Person" } named }) return (named, nominal);
            if (Person(nominal) is { } person) return (person, nominal);
        }
        return null;
    }

    private (Entity, Nominal)? Before(QuantityUnit quantity, bool told)
    {
        for (var index = quantity.Index - 1; index >= 0 && index >= quantity.Index - LongestReach; index--)
        {
            if (context.Units[index] is MarkUnit { Kind: TokenKind.Stop } || context.Units[index] is VerbUnit verb && !IsAge(verb)) return null;
            if (context.Units[index] is not Nominal nominal) continue;
            told |= nominal.Parts.Exists(part => part.Term<MetricTerm>() is { Metric.Name: "age" });
            if (!told) continue;
            if (Person(nominal) is { } person) return (person, nominal);
            // «ثروة زوكربيرج، البالغ من العمر 41 عاما»: the name nearest to the age.
            if (nominal.Parts[^1] is { Kind: PartKind.Name, Mention.Entity: { Label: "Person" } named }) return (named, nominal);
            foreach (var part in nominal.Parts)
                if (part.Term<MetricTerm>() is { Metric.Name: "age" } && part.Pronoun != Pronoun.None && roles.Referents.Owner(part, nominal.First, entity => entity.Label == "Person") is { } owner) return (owner, nominal);
        }
        return null;
    }

    private Entity? Person(Nominal nominal) => roles.Referents.Single(nominal, entity => entity.Label == "Person").Entity;

    private static bool IsAge(VerbUnit verb) => verb.Readings.Any(reading => reading.Lemma.Key == "بلغ");
}
