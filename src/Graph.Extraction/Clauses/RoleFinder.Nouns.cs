using Graph.Extraction.Coreference;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Roles round a noun: whose it is, what it is of, whom it describes.</summary>
internal sealed partial class RoleFinder
{
    /// <summary>What the noun is of: its genitive, its possessor, English 's and "of".</summary>
    internal Filler? Genitive(Nominal nominal, int part, Func<Entity, bool> accepts)
    {
        var noun = nominal.Parts[part];
        if (context.Arabic && noun.Pronoun != Pronoun.None)
            return referents.Owner(noun, nominal.First, accepts) is { } owner ? new Filler([owner], nominal, ReferentFinder.ByPronoun) : null;
        if (context.Arabic)
        {
            if (After(nominal, part, accepts) is { } inside) return inside;
            return null;
        }
        for (var index = part - 1; index >= 0; index--)
        {
            var before = nominal.Parts[index];
            if (before.Kind == PartKind.Name && accepts(before.Mention!.Entity)) return new Filler([before.Mention.Entity], nominal, 1);
            if (before is { Kind: PartKind.Noun, Possessive: true } && referents.OfKind(before, accepts) is { } kind) return new Filler([kind], nominal, ReferentFinder.ByDescription);
            if (before is { Kind: PartKind.Pronoun, Possessive: true } && referents.Owner(before, nominal.First, accepts) is { } possessor)
                return new Filler([possessor], nominal, ReferentFinder.ByPronoun);
        }
        return null;
    }

    // The first name after the noun in its own chain; a noun between that names a thing is read as that thing.
    private Filler? After(Nominal nominal, int part, Func<Entity, bool> accepts)
    {
        if (nominal.GivenName is { } given && part < nominal.Parts.Count - 1 && accepts(given.Entity)) return new Filler([given.Entity], nominal, ByClause);
        for (var index = part + 1; index < nominal.Parts.Count; index++)
        {
            var next = nominal.Parts[index];
            if (next.Kind is PartKind.Name or PartKind.Field)
            {
                if (!accepts(next.Mention!.Entity)) continue;
                var entities = new List<Entity> { next.Mention.Entity };
                if (index == nominal.Parts.Count - 1) AddJoined(nominal, accepts, entities);
                return new Filler(entities, nominal, 1);
            }
            if (next is { Adjective: false, Definite: true } && next.Term<HeadTerm>() is { Refers: true, Number: GrammaticalNumber.One } kind
                && !nominal.Parts.Skip(index + 1).Any(later => later.Mention is { Entity: { Label: not "Person" } }))
            {
                var meant = context.Discourse.Before(next.First, entity => !entity.IsUntyped && context.IsA(entity.Label, kind.Label) && accepts(entity)).FirstOrDefault();
                if (meant is not null) return new Filler([meant], nominal, ReferentFinder.ByDescription);
            }
            if (next is { Definite: true } && next.Term<HeadTerm>() is { Number: GrammaticalNumber.Two } && referents.LastTwo(next.First, accepts) is { } pair)
                return new Filler(pair, nominal, ReferentFinder.ByPronoun);
        }
        return part < nominal.Parts.Count - 1 && referents.Members(nominal, accepts) is { Count: > 0 } members ? new Filler(members, nominal, 1) : null;
    }

    private void AddJoined(Nominal nominal, Func<Entity, bool> accepts, List<Entity> entities)
    {
        for (var index = nominal.Index + 1; index < context.Units.Count; index++)
        {
            if (context.Units[index] is not Nominal { Joined: true, Preposition: null, Head: { Kind: PartKind.Name, Mention: { } mention } } || !accepts(mention.Entity)) return;
            if (!entities.Contains(mention.Entity)) entities.Add(mention.Entity);
        }
    }

    /// <summary>The first constituent after the noun with one of these prepositions.</summary>
    internal Filler? Complement(Unit from, Func<string, bool> prepositions, Func<Entity, bool> accepts, int reach = 4)
    {
        var steps = 0;
        foreach (var unit in Region(from))
        {
            if (++steps > reach) return null;
            if (unit is Nominal { Preposition: { } preposition } nominal && prepositions(preposition) && referents.Find(nominal, accepts) is { } filler) return filler;
        }
        return null;
    }

    /// <summary>Whom or what a describing noun or participle says something about.</summary>
    internal Filler? Self(Nominal nominal, int part, Func<Entity, bool> accepts)
    {
        if (Inside(nominal, part, accepts) is { } inside) return inside;
        if (!context.Arabic && Predicate(nominal, accepts) is { } predicate) return predicate;
        if (Beside(nominal, accepts) is { } neighbour) return neighbour;
        if (Copular(nominal, accepts) is { } subject) return subject;
        var (entity, sureness) = referents.Single(nominal, accepts);
        return entity is null ? null : new Filler([entity], nominal, sureness);
    }

    // "Meta's rivals are OpenAI and Google": whom "is" says the noun to be.
    private Filler? Predicate(Nominal nominal, Func<Entity, bool> accepts)
    {
        for (var index = nominal.Index + 1; index + 1 < context.Units.Count; index++)
            switch (context.Units[index])
            {
                case FunctionUnit { Key: "be" } link when English.SubjectsOf(link) is [var subject, ..] && subject == nominal:
                    return context.Units[index + 1] is Nominal { Preposition: null, Head.Kind: PartKind.Name } named ? referents.Find(named, accepts) : null;
                case VerbUnit { NonFinite: false } when !_inRelative[index]:
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon }:
                    return null;
            }
        return null;
    }

    /// <summary>Whom or what a participle describes: as an adjective the noun it follows, else as <see cref="Self"/>.</summary>
    internal Filler? Described(Nominal nominal, int part, Func<Entity, bool> accepts)
    {
        if (!context.Arabic || part == 0 || nominal.Head.Kind != PartKind.Noun || nominal.Parts[part].Deverbal.Length == 0) return Self(nominal, part, accepts);
        if (Inside(nominal, part, accepts) is { } inside) return inside;
        var (entity, sureness) = referents.Single(nominal, accepts);
        return entity is null ? null : new Filler([entity], nominal, sureness);
    }

    /// <summary>The name in the nominal itself: «ألفابت» المالكة لـ…; مؤسس «سكيل» ألكسندر وانغ; "Scale AI founder Alexandr Wang".</summary>
    internal static Filler? Inside(Nominal nominal, int part, Func<Entity, bool> accepts)
    {
        for (var index = part - 1; index >= 0; index--)
            if (nominal.Parts[index] is { Kind: PartKind.Name, Possessive: false, Mention: { } mention } && accepts(mention.Entity)) return new Filler([mention.Entity], nominal, 1);
        for (var index = nominal.Parts.Count - 1; index > part; index--)
            if (nominal.Parts[index] is { Kind: PartKind.Name, Mention: { } mention } && accepts(mention.Entity)) return new Filler([mention.Entity], nominal, 1);
        return null;
    }

    /// <summary>The name in apposition: beside it or across a comma or dash, before or after.</summary>
    internal Filler? Beside(Nominal nominal, Func<Entity, bool> accepts)
    {
        var units = context.Units;
        var passed = 0;
        for (var index = nominal.Index - 1; index >= 0 && index >= nominal.Index - 6 && passed < 3; index--, passed += units[Math.Max(index, 0)] is Nominal ? 1 : 0)
        {
            if (units[index] is MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket or TokenKind.CloseBracket } or QuantityUnit) continue;
            if (units[index] is not Nominal before) break;
            var beside = index == nominal.Index - 1;
            if (!beside && nominal.Preposition is null && before.Parts[^1] is { Kind: PartKind.Name, Possessive: false, Mention: { } last } && accepts(last.Entity))
                return new Filler([last.Entity], before, 1);
            if (before.Head.Kind == PartKind.Name || !context.Arabic && before.Parts[^1] is { Kind: PartKind.Name, Possessive: false })
            {
                var named = referents.Named(before);
                if (named is not null && accepts(named) && (!beside || nominal.Preposition is null)) return new Filler([named], before, 1);
                if (before.Preposition is null && !nominal.Joined) break;
                continue;
            }
            if (referents.Named(before) is { } own && accepts(own) && (nominal.Joined || !beside || nominal.Preposition is null)) return new Filler([own], before, 1);
            // A joined office shares its holder with the office before it: المؤسس والرئيس التنفيذي.
            if (before.Preposition is null && !nominal.Joined && !beside && !IsOffice(before)) break;
        }
        return AfterIt(nominal, accepts);
    }

    private static bool IsOffice(Nominal nominal) => nominal.Parts.Exists(part => part.Term<TitleTerm>() is not null || part.Term<TitleHeadTerm>() is not null);

    private Filler? AfterIt(Nominal nominal, Func<Entity, bool> accepts)
    {
        var units = context.Units;
        for (var index = nominal.Index + 1; index < units.Count && index <= nominal.Index + 8; index++)
        {
            switch (units[index])
            {
                case Nominal { Preposition: null } next when next.Head.Kind == PartKind.Name || referents.Named(next) is not null:
                    var named = referents.Named(next);
                    var afterMark = units[index - 1] is MarkUnit;
                    if (named is not null && accepts(named) && !next.Joined && (afterMark || IsOffice(nominal) || nominal.Preposition is "من" && index == nominal.Index + 1))
                        return referents.Find(next, accepts) ?? new Filler([named], next, 1);
                    if (!next.Joined) return null;
                    continue;
                case Nominal { Joined: true, Head.Kind: PartKind.Pronoun } when units[index - 1] is MarkUnit:
                    if (index + 1 < units.Count && units[index + 1] is Nominal { Preposition: null } predicate && referents.Single(predicate, accepts).Entity is { } equated)
                        return new Filler([equated], predicate, ByClause);
                    return null;
                case Nominal { Preposition: not null } or Nominal { Joined: true }:
                case MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash }:
                    continue;
                default:
                    return null;
            }
        }
        return null;
    }

    /// <summary>"X is the founder of Y", «لم يعد X مسؤولا عن Y»: the subject of the copula that joins them.</summary>
    internal Filler? Copular(Nominal nominal, Func<Entity, bool> accepts)
    {
        var units = context.Units;
        for (var index = nominal.Index - 1; index >= 0; index--)
        {
            switch (units[index])
            {
                case FunctionUnit { Class: var kind } link when (kind & (WordClass.PastAuxiliary | WordClass.NoLonger)) != 0:
                    return BetweenOrBefore(link, nominal, accepts);
                case VerbUnit verb when JoinsOffice(verb):
                    return Between(verb, nominal, accepts) ?? Subjects(verb, accepts).FirstOrDefault();
                case VerbUnit or FunctionUnit { Class: WordClass.Complementizer or WordClass.Relative }:
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon }:
                    return null;
            }
        }
        return null;
    }

    /// <summary>The verb that puts the bearer of a noun into what it says ("was named chairman", «استقال من منصبه كرئيس»); null for a noun in apposition.</summary>
    internal VerbUnit? LinkingVerb(Nominal nominal)
    {
        var accusative = IsAccusative(nominal);
        if (nominal.Index > 1 && !nominal.Joined && !accusative && context.Units[nominal.Index - 2] is Nominal { Parts: [.., { Kind: PartKind.Name }] }
            && context.Units[nominal.Index - 1] is MarkUnit { Kind: TokenKind.Comma } && nominal.Preposition is null && nominal.Head.Key is not ("منصب" or "مهام")) return null;
        // "hired X, president of Y and one of its founders": a joined post is said by the way where the one before it is.
        if (nominal.Joined && !accusative && nominal.Preposition is null)
            for (var index = nominal.Index - 1; index > 1 && context.Units[index] is Nominal before; index--)
                if (before.Preposition is null && IsOffice(before)) return LinkingVerb(before);
        for (var index = nominal.Index - 1; index >= 0 && index >= nominal.Index - LongestReach; index--)
            switch (context.Units[index])
            {
                case VerbUnit when _inRelative[index] && !_inRelative[nominal.Index]:
                    continue;
                case VerbUnit verb:
                    return JoinsOffice(verb) ? verb : null;
                case FunctionUnit { Class: WordClass.Complementizer }:
                case FunctionUnit { Class: WordClass.Relative } when _inRelative[nominal.Index]:
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon }:
                    return null;
            }
        return null;
    }

    /// <summary>An indefinite accusative: رئيسا تنفيذيا, what somebody is made or becomes.</summary>
    internal bool IsAccusative(Nominal nominal) =>
        context.Arabic && nominal.Head is { Kind: PartKind.Noun, Definite: false } head
        && (context.Document[head.First].Word.Folded is [.., 'ا'] || nominal.Preposition is null && context.Document[head.First].Word.Folded is [.., 'ه'] && IsOffice(nominal) && nominal.Parts.TrueForAll(part => !part.Definite));

    private bool JoinsOffice(VerbUnit verb) => verb.Readings.Any(reading =>
        reading.Lemma.Class == VerbClass.Become || context.Phrases.OfficeVerbs.Contains(reading.Lemma.Key) || context.Phrases.LeaveVerbs.Contains(reading.Lemma.Key));

    private Filler? Between(Unit first, Nominal nominal, Func<Entity, bool> accepts)
    {
        for (var index = first.Index + 1; index < nominal.Index; index++)
            if (context.Units[index] is Nominal { Preposition: null or "ل" or "to" } between && referents.Named(between) is { } entity && accepts(entity)) return new Filler([entity], between, 1);
        return null;
    }

    private Filler? BetweenOrBefore(Unit link, Nominal nominal, Func<Entity, bool> accepts)
    {
        if (Between(link, nominal, accepts) is { } between) return between;
        // "is no longer": the subject is that of "is".
        if (!context.Arabic && link.Index > 0 && context.Units[link.Index - 1] is FunctionUnit { Key: "be" } copula) link = copula;
        if (!context.Arabic)
            return English.SubjectsOf(link is FunctionUnit { Key: not "be" } && link.Index > 0 && context.Units[link.Index - 1] is FunctionUnit { Key: "be" } be ? be : link).Select(subject => referents.Find(subject, accepts)).FirstOrDefault(filler => filler is not null);
        for (var index = link.Index - 1; index >= 0; index--)
        {
            if (context.Units[index] is Nominal { Preposition: null } before && referents.Find(before, accepts, coordinated: false) is { } filler) return filler;
            if (context.Units[index] is VerbUnit or MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon }) break;
        }
        if (context.Arabic && link.Index >= 0)
            return context.Discourse.Before(link.First, accepts).Take(1).Select(entity => new Filler([entity], null, LeftOut)).FirstOrDefault();
        return null;
    }

    /// <summary>Candidates for whoever does what a verbal noun says, when it is not beside the noun.</summary>
    internal IEnumerable<Filler> Controllers(Trigger trigger, Func<Entity, bool> accepts)
    {
        if (Agent(trigger.Unit, accepts) is { } agent)
        {
            yield return agent;
            yield break;
        }
        if (GoverningVerb(trigger.Unit) is { } verb && !verb.Readings.Any(reading => context.Phrases.PassiveVerbs.Contains(reading.Lemma.Key)) && Controls(verb, trigger.Nominal!)
            && !(trigger.NominalPart is { Pronoun: not Pronoun.None } && SubjectNominals(verb).FirstOrDefault() == trigger.Unit))
        {
            var named = false;
            foreach (var filler in Subjects(verb, accepts))
            {
                if (filler.Unit is null && named) break;
                named |= filler.Unit is not null;
                if (filler.Unit != trigger.Unit) yield return filler with { Sureness = filler.Sureness * ByClause };
            }
        }
        // «إعلان «أ» عن اتفاق لشراء»: whoever does what the noun above says.
        for (var index = trigger.Unit.Index - 1; index >= 0 && index >= trigger.Unit.Index - 3 && context.Units[index] is Nominal above; index--)
            for (var part = 0; part < above.Parts.Count; part++)
                if (above.Parts[part].Deverbal.Length > 0 && Genitive(above, part, accepts) is { Sureness: 1 } announcer) yield return announcer with { Sureness = ByClause };
        // «باحثون في «أ» يعملون على تطوير»: what its people do, the body does.
        if (GoverningVerb(trigger.Unit) is { } working && SubjectNominals(working).FirstOrDefault() is { } people && people != trigger.Unit && ArePeople(people)
            && Complement(people, context.Phrases.Belonging.Contains, accepts, reach: 1) is { } body) yield return body with { Sureness = body.Sureness * ByClause };
        if (NounBefore(trigger.Nominal!) is { Preposition: "من" or "from" or "by" } offered && referents.Find(offered, accepts) is { } bidder) yield return bidder;
        if (NounBefore(trigger.Nominal!) is { } before && before.Parts.Select((part, index) => Genitive(before, index, accepts)).FirstOrDefault(found => found is not null) is { } owner)
            yield return owner with { Sureness = owner.Sureness * ByClause };
    }

    private bool ArePeople(Nominal nominal)
    {
        var head = context.Arabic ? nominal.Head : nominal.Parts[^1];
        return head.Terms?.Head(term => term is { Label: "Person", Number: GrammaticalNumber.Many }) is not null || head.Term<SourceTerm>() is not null;
    }

    // "خطة ميتا لشراء …", "Meta's plan to buy": the noun that the verbal noun depends on.
    private Nominal? NounBefore(Nominal nominal) =>
        nominal.Preposition is { } preposition && !context.Phrases.Presupposing.Contains(preposition) && nominal.Index > 0 && context.Units[nominal.Index - 1] is Nominal before ? before : null;

    // The subject of a verb does what its complement names only under verbs of will, phase, saying and doing, or in a phrase of purpose, means or time.
    private bool Controls(VerbUnit verb, Nominal complement) =>
        complement.Preposition is { } preposition && preposition is not ("على" or "ضد" or "against" or "عن")
        || verb.Readings.Any(reading => reading.Lemma.Class != VerbClass.None || context.Phrases.ControlVerbs.Contains(reading.Lemma.Key));
}
