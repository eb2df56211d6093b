using Graph.Extraction.Coreference;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Which entities a nominal means: by its name, by a name beside it, by what was said before.</summary>
internal sealed class ReferentFinder(SentenceContext context)
{
    internal const double ByDescription = 0.9;
    internal const double ByPronoun = 0.85;

    /// <summary>The entities that <paramref name="nominal"/> and what is coordinated with it mean; null where it means none that is accepted.</summary>
    internal Filler? Find(Nominal nominal, Func<Entity, bool> accepts, bool coordinated = true)
    {
        var (first, sureness) = Single(nominal, accepts);
        var entities = new List<Entity>();
        if (first is not null) entities.Add(first);
        else foreach (var member in Members(nominal, accepts)) entities.Add(member);
        if (entities.Count == 0 && Pair(nominal, accepts) is { } pair) return new Filler(pair, nominal, ByPronoun);
        if (entities.Count == 0) return null;
        if (coordinated) AddCoordinated(nominal, accepts, entities);
        return new Filler(entities, nominal, sureness == 0 ? 1 : sureness);
    }

    /// <summary>The one entity that the nominal itself means.</summary>
    internal (Entity? Entity, double Sureness) Single(Nominal nominal, Func<Entity, bool> accepts)
    {
        if (Named(nominal) is { } name) return accepts(name) ? (name, 1) : (null, 0);
        if (nominal.GivenName is { } given && accepts(given.Entity)) return (given.Entity, 0.95);
        var head = context.Arabic ? nominal.Head : nominal.Parts[^1];
        if (head.Kind == PartKind.Pronoun && !head.Possessive)
        {
            if ((Equated(nominal) ?? Resumed(nominal)) is { } same && accepts(same)) return (same, 0.95);
            var meant = context.Discourse.Before(nominal.First, entity => accepts(entity) && Gender.Allows(head.Pronoun, entity, context.Tables.Schema.Labels, context.Arabic)).FirstOrDefault();
            return (meant, ByPronoun);
        }
        if (Apposed(nominal, accepts) is { } apposed) return (apposed, 0.95);
        if (nominal.Index > 0 && context.Units[nominal.Index - 1] is Nominal { Head: { Kind: PartKind.Pronoun, Possessive: false } } link
            && Equated(link) is { } bearer && CanBe(head, bearer) && accepts(bearer)) return (bearer, 0.95);
        if (Transparent(nominal, accepts) is { } inner) return (inner, ByDescription);
        return (Described(nominal, head, accepts), ByDescription);
    }

    // «أ»، وهو …: such a pronoun means what stands before the comma.
    private Entity? Equated(Nominal pronoun)
    {
        // «شركته هي التي …»: the pronoun only joins the noun to what is said of it.
        if (pronoun is { Joined: false, Preposition: null, Index: > 0 } && context.Units[pronoun.Index - 1] is Nominal { Preposition: null } copied && copied.Head.Kind != PartKind.Pronoun)
            return Single(copied, _ => true).Entity;
        if (pronoun.Index < 2 || pronoun.Preposition is not null || context.Units[pronoun.Index - 1] is not MarkUnit { Kind: TokenKind.Comma }) return null;
        for (var index = pronoun.Index - 2; index >= 0 && index >= pronoun.Index - 4; index--)
        {
            if (context.Units[index] is not Nominal before) continue;
            if (Named(before) is { } named) return named;
            if (before.Parts[^1] is { Kind: PartKind.Name, Mention: { } last }) return last.Entity;
        }
        return null;
    }

    // «R1»، الذي كشفت عنه: a pronoun behind a preposition in a relative clause means what the clause hangs on.
    private Entity? Resumed(Nominal pronoun)
    {
        if (pronoun.Preposition is null) return null;
        for (var index = pronoun.Index - 1; index > 0 && index >= pronoun.Index - 4; index--)
        {
            if (context.Units[index] is MarkUnit) return null;
            if (context.Units[index] is not FunctionUnit { Class: WordClass.Relative, Key: not "ما" }) continue;
            for (var back = index - 1; back >= 0 && back >= index - 2; back--)
                if (context.Units[back] is Nominal antecedent) return Named(antecedent) ?? antecedent.GivenName?.Entity;
        }
        return null;
    }

    /// <summary>The name that is, or stands with, the nominal's head.</summary>
    internal Entity? Named(Nominal nominal)
    {
        if (!context.Arabic)
        {
            var last = nominal.Parts[^1];
            if (last.Kind is PartKind.Name or PartKind.Field && !last.Possessive) return last.Mention!.Entity;
            // "named Jane Roe chief executive": the person, not the post.
            if (last.Term<TitleTerm>() is not null && nominal.Parts is [.., { Kind: PartKind.Name, Possessive: false, Mention.Entity: { Label: "Person" } person }, _]) return person;
            // "the Llama model": the noun after the name says what it is.
            if (nominal.Parts.Count > 1 && last.Term<HeadTerm>() is { } kind && nominal.Parts[^2] is { Kind: PartKind.Name, Possessive: false, Mention.Entity: var before }
                && (before.IsUntyped || Related(before.Label, kind.Label)) && kind.Label is not ("Person" or "Place" or "Industry")) return before;
            return null;
        }
        var head = nominal.Head;
        if (head.Kind is PartKind.Name or PartKind.Field) return head.Mention!.Entity;
        if (head.Kind != PartKind.Noun) return null;
        for (var index = 1; index < nominal.Parts.Count; index++)
        {
            var part = nominal.Parts[index];
            if (part.Kind != PartKind.Name) continue;
            var entity = part.Mention!.Entity;
            return CanBe(head, entity) && NoOtherOwner(nominal, index, entity) ? entity : null;
        }
        return null;
    }

    // عائلة نماذج … «لاما»: a noun between may say the kind as well; a noun of another kind makes the name its own.
    private bool NoOtherOwner(Nominal nominal, int index, Entity entity)
    {
        for (var between = index - 1; between > 0; between--)
            if (nominal.Parts[between] is { Kind: PartKind.Noun, Adjective: false } part && part.Term<HeadTerm>() is not null && !CanBe(part, entity)) return false;
        return true;
    }

    private bool CanBe(NominalPart head, Entity entity)
    {
        if (head.Term<TitleTerm>() is not null || head.Term<TitleHeadTerm>() is not null) return entity.Label == "Person";
        return head.Terms?.Head(kind => entity.IsUntyped || Related(entity.Label, kind.Label)) is not null;
    }

    private bool Related(string left, string right) => Kinship.Fit(context.Tables.Schema.Labels, left, right);

    // «الرئيس التنفيذي لشركة «ميتا»، مارك زوكربيرغ» and «منافستها، «ألفابت»،»: the name stands after a comma.
    private Entity? Apposed(Nominal nominal, Func<Entity, bool> accepts)
    {
        var head = context.Arabic ? nominal.Head : nominal.Parts[^1];
        var title = head.Term<TitleTerm>() is not null || head.Term<TitleHeadTerm>() is not null;
        if (!title && head.Term<HeadTerm>() is not { Number: GrammaticalNumber.One }) return null;
        var units = context.Units;
        for (var index = nominal.Index + 1; index < units.Count && index < nominal.Index + 7; index++)
        {
            if (units[index] is Nominal { Preposition: null } next && next.Head.Kind == PartKind.Name)
            {
                var entity = next.Head.Mention!.Entity;
                var afterComma = units[index - 1] is MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash };
                if ((afterComma || title && !next.Joined) && (title ? entity.Label == "Person" : CanBe(head, entity)) && accepts(entity)) return entity;
                return null;
            }
            if (units[index] is VerbUnit or FunctionUnit || units[index] is MarkUnit { Kind: not (TokenKind.Comma or TokenKind.Dash) }) break;
            if (units[index] is MarkUnit && (index + 1 >= units.Count || units[index + 1] is not Nominal { Preposition: null })) break;
        }
        return Backwards(nominal, accepts, head);
    }

    // «ميتا، عملاق التواصل الاجتماعي، …»: the name stands before the comma.
    private Entity? Backwards(Nominal nominal, Func<Entity, bool> accepts, NominalPart head)
    {
        if (nominal.Preposition is not null || nominal.Index < 2) return null;
        var units = context.Units;
        if (units[nominal.Index - 1] is not MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash }) return null;
        if (units[nominal.Index - 2] is not Nominal before || (before.Parts[^1] is { Kind: PartKind.Name, Mention: { } last } ? last.Entity : Named(before)) is not { } entity) return null;
        var title = head.Term<TitleTerm>() is not null || head.Term<TitleHeadTerm>() is not null;
        return (title ? entity.Label == "Person" : CanBe(head, entity)) && accepts(entity) ? entity : null;
    }

    // محللو «كي بانك», إدارة الشركة: what such a noun does, what it belongs to does.
    private Entity? Transparent(Nominal nominal, Func<Entity, bool> accepts)
    {
        if (!context.Arabic)
        {
            // "the board": of whoever was spoken of.
            if (nominal.Parts[^1] is { Key: "board", Definite: true } && nominal.Parts.TrueForAll(part => part.Kind == PartKind.Noun)) return Following(nominal, accepts) ?? context.Discourse.Before(nominal.First, entity => entity.Label != "Publisher" && accepts(entity)).FirstOrDefault();
            if (!IsTransparent(nominal.Parts[^1]) || nominal.Parts.Count < 2) return Following(nominal, accepts);
            var owner = nominal.Parts[^2];
            if (owner is { Kind: PartKind.Pronoun, Possessive: true }) return Owner(owner, nominal.First, accepts);
            return owner.Kind == PartKind.Name && accepts(owner.Mention!.Entity) ? owner.Mention!.Entity : null;
        }
        if (!IsTransparent(nominal.Head)) return null;
        for (var index = 1; index < nominal.Parts.Count; index++)
        {
            var part = nominal.Parts[index];
            if (part.Kind == PartKind.Name) return accepts(part.Mention!.Entity) ? part.Mention!.Entity : null;
            if (part.Term<HeadTerm>() is { Refers: true } && part.Definite) return Described(nominal, part, accepts) ?? Following(nominal, accepts);
        }
        if (nominal.Head.Pronoun != Pronoun.None) return Owner(nominal.Head, nominal.First, accepts);
        return Following(nominal, accepts);
    }

    private Entity? Following(Nominal nominal, Func<Entity, bool> accepts)
    {
        if (!IsTransparent(context.Arabic ? nominal.Head : nominal.Parts[^1])) return null;
        return nominal.Index + 1 < context.Units.Count && context.Units[nominal.Index + 1] is Nominal { Preposition: { } preposition } next
            && context.Phrases.Belonging.Contains(preposition) && Named(next) is { } entity && accepts(entity) ? entity : null;
    }

    private bool IsTransparent(NominalPart part) =>
        part.Kind == PartKind.Noun && context.Tables.Functions.TryGetValue(part.Key, out var classes) && (classes & WordClass.Transparent) != 0;

    /// <summary>Whom a possessive pronoun means.</summary>
    internal Entity? Owner(NominalPart part, int token, Func<Entity, bool> accepts) =>
        OfClause(token) is { } own && accepts(own) && Gender.Allows(part.Pronoun, own, context.Tables.Schema.Labels, context.Arabic) ? own
        : context.Discourse.Before(token, entity => accepts(entity) && Gender.Allows(part.Pronoun, entity, context.Tables.Schema.Labels, context.Arabic)).FirstOrDefault();

    // «أ»، التي تنافس «ب» بجهازها: in a relative clause without a subject of its own "its" means what the clause hangs on.
    private Entity? OfClause(int token)
    {
        var units = context.Units;
        var index = units.Count - 1;
        while (index >= 0 && units[index].First > token) index--;
        if (index < 0 || !context.InRelative[index]) return null;
        while (index > 0 && units[index] is not FunctionUnit { Class: WordClass.Relative }) index--;
        if (index < 1 || index + 1 >= units.Count || units[index + 1] is not VerbUnit { Object: Pronoun.None, Passive: false }) return null;
        var before = units[index - 1] is MarkUnit { Kind: TokenKind.Comma } ? index - 2 : index - 1;
        return before >= 0 && units[before] is Nominal antecedent ? Named(antecedent) : null;
    }

    // "the company", "هذه الوحدة", "نموذجها": the last thing of that kind.
    private Entity? Described(Nominal nominal, NominalPart head, Func<Entity, bool> accepts)
    {
        // عملاقة النفط is as definite as its genitive.
        var giant = context.Arabic && head.Key.StartsWith("عملاق", StringComparison.Ordinal) && nominal.Parts.Count > 1 && nominal.Parts[1] is { Definite: true, Adjective: false, Kind: not PartKind.Name };
        if (head.Kind != PartKind.Noun || !head.Definite && !nominal.Demonstrative && !giant) return null;
        if (head.Term<TitleTerm>() is { } title)
            return nominal.Parts.Exists(part => part.Kind == PartKind.Name) ? null : context.Discourse.Before(nominal.First, entity => entity.Label == "Person" && accepts(entity)).FirstOrDefault();
        if (head.Term<HeadTerm>() is not { Number: GrammaticalNumber.One } kind || !kind.Refers && !nominal.Demonstrative && head.Pronoun == Pronoun.None) return null;
        // In "the Dublin-based airline" the name only describes.
        for (var index = 0; index < nominal.Parts.Count; index++)
            if (nominal.Parts[index].Kind == PartKind.Name && nominal.Parts[index] != head && !(index + 1 < nominal.Parts.Count && nominal.Parts[index + 1] is { Adjective: true, Deverbal.Length: > 0 })) return null;
        // شركته: the one he leads or founded.
        if (head.Pronoun != Pronoun.None && head.Terms!.Head(term => context.IsA(term.Label, "Organization")) is not null
            && Owner(head, nominal.First, entity => entity.Label == "Person") is { } person && context.Findings.Employers(person).FirstOrDefault(accepts) is { } own) return own;
        var meant = context.Discourse.Before(nominal.First, entity => !entity.IsUntyped && head.Terms!.Head(term => entity.Is(term.Label, context)) is not null && accepts(entity));
        if (nominal.Parts.Find(part => part.Demonym is not null)?.Demonym is { Place: var place }) return OfPlace(meant, place, nominal);
        return head.Key.Length > 2 ? meant.FirstOrDefault(entity => entity.IsCalled(head.Key)) ?? OfKind(meant, kind) : meant.FirstOrDefault();
    }

    // "the bank": none that is known to be something else, unless there is no other.
    private static Entity? OfKind(IEnumerable<Entity> meant, HeadTerm kind)
    {
        Entity? other = null;
        foreach (var entity in meant)
        {
            if (kind.Kind is null || entity.Known?.Kind is not { } known || known == kind.Kind) return entity;
            other ??= entity;
        }
        return other;
    }

    // البنك الإماراتي: one that the text has placed there or that has the place in its name, before one placed nowhere; none placed elsewhere.
    private Entity? OfPlace(IEnumerable<Entity> meant, Schema.EntityEntry place, Nominal nominal)
    {
        Entity? unplaced = null;
        Entity? here = null;
        foreach (var entity in meant)
        {
            var places = context.Findings.Places(entity);
            // Whoever an earlier clause of this sentence speaks of comes before one placed long ago.
            if (places.Contains(place) || place.ArabicAliases.Any(alias => Phrase.TermTokens(alias) is [var token] && entity.IsCalled(token))) return here is null || IsInEarlierClause(entity, nominal) ? entity : here;
            if (places.Count > 0) continue;
            if (here is null && IsInEarlierClause(entity, nominal)) here = entity;
            unplaced ??= entity;
        }
        return unplaced;
    }

    private bool IsInEarlierClause(Entity entity, Nominal nominal)
    {
        var comma = false;
        for (var index = nominal.Index - 1; index >= 0; index--)
        {
            if (comma && context.Units[index] is Nominal named && named.Parts.Exists(part => part.Mention?.Entity == entity)) return true;
            comma |= context.Units[index] is MarkUnit { Kind: TokenKind.Comma };
        }
        return false;
    }

    /// <summary>Whom an English possessive noun means: "the group's arm".</summary>
    internal Entity? OfKind(NominalPart part, Func<Entity, bool> accepts) =>
        part.Definite && part.Term<HeadTerm>() is { Number: GrammaticalNumber.One, Refers: true }
            ? context.Discourse.Before(part.First, entity => !entity.IsUntyped && part.Terms!.Head(term => entity.Is(term.Label, context)) is not null && accepts(entity)).FirstOrDefault() : null;

    // السهمين, الشركتان, "the two companies": the last two of that kind.
    private List<Entity>? Pair(Nominal nominal, Func<Entity, bool> accepts)
    {
        var head = context.Arabic ? nominal.Head : nominal.Parts[^1];
        if (head.Term<HeadTerm>() is not { } kind || !(context.Arabic ? kind.Number == GrammaticalNumber.Two && head.Definite : kind.Number == GrammaticalNumber.Many && AreTwo(nominal))) return null;
        return LastTwo(nominal.First, entity => accepts(entity) && (!kind.Refers || Related(entity.Label, kind.Label)));
    }

    private bool AreTwo(Nominal nominal) =>
        nominal.First > 0 && context.Document[nominal.First - 1].Word.Folded == "both"
        || nominal.First > 1 && context.Document[nominal.First - 1].Word.Folded == "two" && context.Document[nominal.First - 2].Word.Folded is "the" or "these";

    /// <summary>The two of those accepted that the nearest sentence speaks of, else the last two; where there are three, whoever is spoken of most is not among them, for he speaks of them.</summary>
    internal List<Entity>? LastTwo(int token, Func<Entity, bool> accepts)
    {
        if (context.Discourse.Nearest(token, accepts) is { Count: 2 } nearest) return [.. nearest];
        var last = context.Discourse.Before(token, accepts).Take(3).ToList();
        if (last.Count == 3) last.RemoveAt(0);
        return last.Count == 2 ? last : null;
    }

    /// <summary>The names that follow a noun and stand for it: شركات مثل «أ» و«ب», شركتين هما «أ» و«ب».</summary>
    internal List<Entity> Members(Nominal nominal, Func<Entity, bool> accepts)
    {
        var members = new List<Entity>();
        var units = context.Units;
        var index = nominal.Index + 1;
        if (!context.Arabic && index < units.Count && units[index] is Nominal { Preposition: not null and not "of", Joined: false }) index++;
        if (index < units.Count && units[index] is MarkUnit { Kind: TokenKind.Comma or TokenKind.Colon }) index++;
        if (index + 1 >= units.Count || units[index] is not FunctionUnit { Class: WordClass.SuchAs } && !IsListing(nominal, units[index]) || units[index + 1] is not Nominal first) return members;
        if (Single(first, accepts).Entity is { } entity) members.Add(entity);
        AddCoordinated(first, accepts, members);
        return members;
    }

    // A bare pronoun between an indefinite noun and the names of what it counts.
    private bool IsListing(Nominal nominal, Unit unit) =>
        context.Arabic && nominal.Head is { Kind: PartKind.Noun, Definite: false } && unit is Nominal { Preposition: null, Joined: false, Head: { Kind: PartKind.Pronoun, Possessive: false } }
        && context.Units[unit.Index + 1] is Nominal { Preposition: null, Joined: false, Head.Kind: PartKind.Name };

    private void AddCoordinated(Nominal nominal, Func<Entity, bool> accepts, List<Entity> entities)
    {
        var units = context.Units;
        var last = nominal;
        for (var index = nominal.Index + 1; index < units.Count; index++)
        {
            if (units[index] is MarkUnit { Kind: TokenKind.Comma } && index + 1 < units.Count && units[index + 1] is Nominal listed && IsListed(listed)) continue;
            // "with A at home and with B abroad"
            if (!context.Arabic && nominal.Preposition is { } shared && units[index] is Nominal { Preposition: not null, Joined: false } && index + 1 < units.Count && units[index + 1] is Nominal { Joined: true, Preposition: { } again } further && again == shared)
            {
                if (Single(further, accepts).Entity is { } abroad && !entities.Contains(abroad)) entities.Add(abroad);
                return;
            }
            if (Beyond(index, nominal) is { } resumed && Single(resumed, accepts).Entity is { } after)
            {
                if (!entities.Contains(after)) entities.Add(after);
                (last, index) = (resumed, resumed.Index);
                continue;
            }
            if (units[index] is not Nominal next || !Continues(next, last, nominal) || !context.Arabic && context.English.Opens(next)) return;
            var (entity, _) = Single(next, accepts);
            if (entity is null) return;
            if (!entities.Contains(entity)) entities.Add(entity);
            last = next;
        }
    }

    // «أ» العاملة في مجال …، و«ب» and "A of Qatar and B": a name joined behind what describes the one before.
    private Nominal? Beyond(int index, Nominal first)
    {
        var units = context.Units;
        if (!context.Arabic)
            return units[index] is Nominal { Preposition: "of", Parts: [{ Kind: PartKind.Name, Mention.Entity.Label: "Place" }] } && index + 1 < units.Count
                && units[index + 1] is Nominal { Joined: true, Preposition: null, Head: { Kind: PartKind.Name, Mention.Entity.Label: not "Place" } } other ? other : null;
        var described = false;
        for (; index < units.Count && units[index] is Nominal { Joined: false } description && (description.Preposition is not null || description.Head.Deverbal.Length > 0); index++) described = true;
        if (!described || index + 1 >= units.Count || units[index] is not MarkUnit { Kind: TokenKind.Comma } || units[index + 1] is not Nominal { Joined: true, Preposition: null, Head.Kind: PartKind.Name } joined) return null;
        // Before a verb the name opens a clause of its own.
        for (index += 2; index < units.Count && units[index] is not MarkUnit; index++)
            if (units[index] is VerbUnit or FunctionUnit) return null;
        return first.Index > 0 && first.Head.Kind == PartKind.Name ? joined : null;
    }

    private bool Continues(Nominal next, Nominal last, Nominal first) =>
        (next.Joined || context.Units[next.Index - 1] is MarkUnit && IsListed(next)) && (next.Preposition is null || next.Preposition == first.Preposition)
        && (next.Index == last.Index + 1 || next.Index == last.Index + 2);

    // A comma makes a list only where a conjunction closes it: A, B and C.
    private bool IsListed(Nominal nominal)
    {
        if (nominal.Head.Kind != PartKind.Name) return false;
        var units = context.Units;
        for (var index = nominal.Index; index < units.Count; index++)
        {
            if (units[index] is Nominal { Joined: true } && units[index] is Nominal { Head.Kind: PartKind.Name }) return true;
            if (units[index] is Nominal { Joined: false, Head.Kind: PartKind.Name } || units[index] is MarkUnit { Kind: TokenKind.Comma }) continue;
            return false;
        }
        return false;
    }
}
