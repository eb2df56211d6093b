using Graph.Extraction.Coreference;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>What fills the roles round a verb: subject, object, agent, complements.</summary>
/// <remarks>Every role is a list of candidates in order of likelihood; whoever asks takes the first that fits its types.</remarks>
internal sealed partial class RoleFinder(SentenceContext context, ReferentFinder referents)
{
    internal const double ByClause = 0.95;
    internal const double LeftOut = 0.8;

    private const int LongestReach = 14;

    private readonly bool[] _inRelative = context.InRelative;

    private EnglishClauses English => context.English;

    internal ReferentFinder Referents => referents;

    /// <summary>Candidates for the subject of a finite verb; of an English passive, who or what undergoes it.</summary>
    internal IEnumerable<Filler> Subjects(VerbUnit verb, Func<Entity, bool> accepts, int depth = 0)
    {
        if (depth > 3) yield break;
        if (!context.Arabic && English.AreTogether(verb) && Together(verb, accepts) is { } both)
        {
            yield return both;
            yield break;
        }
        foreach (var nominal in SubjectNominals(verb))
            if (referents.Find(nominal, accepts) is { } filler && Agrees(verb, filler)) yield return filler;
        if (HasOvertSubject(verb)) yield break;
        if (GoverningVerb(verb) is { } above)
        {
            // «نموذج «أ» ليخلف «ب»»: what is bought or made is to do it, before its maker.
            if (verb.Purpose)
                foreach (var filler in Objects(above, SubjectNominals(above).FirstOrDefault(), accepts)) yield return filler with { Sureness = filler.Sureness * ByClause };
            foreach (var filler in Subjects(above, accepts, depth + 1)) yield return filler with { Sureness = filler.Sureness * ByClause };
            yield break;
        }
        if (!context.Arabic || IsOvert(verb)) yield break;
        var pronoun = (verb.Reading.Form & VerbForm.Feminine) != 0 ? Pronoun.Her : Pronoun.His;
        // Whoever is spoken of is the subject; if he does not fit, the fact is not there.
        var meant = context.Discourse.Before(verb.First, entity => entity.Label is not ("Publisher" or "Place" or "Industry") && Gender.Allows(pronoun, entity, context.Tables.Schema.Labels, arabic: true)).FirstOrDefault();
        if (meant is not null && accepts(meant)) yield return new Filler([meant], null, LeftOut);
    }

    // "AMD, led by Lisa Su, and Intel compete": one subject in two places.
    private Filler? Together(VerbUnit verb, Func<Entity, bool> accepts)
    {
        var found = English.SubjectsOf(verb).Select(nominal => referents.Find(nominal, accepts)).OfType<Filler>().ToList();
        return found.Count < 2 ? found.FirstOrDefault() : new Filler([.. found.SelectMany(filler => filler.Entities).Distinct()], found[0].Unit, found.Min(filler => filler.Sureness));
    }

    // A man is not the subject of a feminine form: in «يقود حاتم «إي آند»، وتملك المجموعة …» he owns nothing.
    private bool Agrees(VerbUnit verb, Filler filler) =>
        !context.Arabic || (verb.Reading.Form & (VerbForm.Feminine | VerbForm.Plural | VerbForm.Dual)) != VerbForm.Feminine || filler.Entities.Count != 1 || filler.Entities[0].Label != "Person"
        || AfterVerb(verb).FirstOrDefault() is null || AfterVerb(verb).First() == filler.Unit || Gender.Allows(Pronoun.Her, filler.Entities[0], context.Tables.Schema.Labels, arabic: true);

    // "قالت المصادر": a subject that is there but names nobody leaves no room for another.
    private bool IsOvert(VerbUnit verb)
    {
        if (AfterVerb(verb).FirstOrDefault() is not { } after) return false;
        return verb.Reading.Lemma.Class == VerbClass.Speech || after.Head.Term<SourceTerm>() is not null || after.Head.Term<TitleTerm>() is not null
            || after.Head.Term<HeadTerm>() is { Label: not ("Model" or "Product" or "Industry" or "Place") };
    }

    /// <summary>Nominals that can be the subject, likeliest first.</summary>
    internal IEnumerable<Nominal> SubjectNominals(VerbUnit verb) => context.Arabic ? ArabicSubjects(verb) : English.SubjectsOf(verb);

    private IEnumerable<Nominal> ArabicSubjects(VerbUnit verb)
    {
        var antecedent = Antecedent(verb);
        if (antecedent is not null && verb.Object == Pronoun.None) yield return antecedent;
        // أصبحت تشير: a verb right after another shares its subject.
        if (verb.Index > 0 && !verb.Joined && context.Units[verb.Index - 1] is VerbUnit before)
        {
            foreach (var shared in SubjectNominals(before)) yield return shared;
            yield break;
        }
        var topic = Topic(verb);
        var after = AfterVerb(verb).FirstOrDefault();
        if (IndefiniteBefore(verb) is { } described && described != antecedent) yield return described;
        if (topic is not null && topic != antecedent)
        {
            var afterFirst = verb.Joined || verb.Object != Pronoun.None;
            if (afterFirst && after is not null) yield return after;
            yield return topic;
            if (!afterFirst && after is not null) yield return after;
        }
        else if (after is not null) yield return after;
        // ويقود الشركة منذ عامين فلان: the object may come before the subject.
        if (verb.Object == Pronoun.None && AfterVerb(verb).Skip(1).FirstOrDefault() is { } second) yield return second;
    }

    /// <summary>The noun that can only be the subject: what opens the clause, or the first of two bare nouns after the verb; null where neither is there.</summary>
    internal Nominal? Doer(VerbUnit verb)
    {
        var first = SubjectNominals(verb).FirstOrDefault();
        return first is not null && (first.Index < verb.Index || !context.Arabic || AfterVerb(verb).Skip(1).Any()) ? first : null;
    }

    /// <summary>Candidates for the object, other than <paramref name="subject"/>.</summary>
    internal IEnumerable<Filler> Objects(VerbUnit verb, Unit? subject, Func<Entity, bool> accepts)
    {
        // «ما اشترته»: the pronoun is what ما stands for, and that has no name.
        if (verb is { Object: not Pronoun.None, Index: > 0 } && context.Units[verb.Index - 1] is FunctionUnit { Class: WordClass.Relative, Key: "ما" }) yield break;
        if (verb.Object != Pronoun.None)
        {
            // «واتساب» أسسها فلان: what opens the clause is what the pronoun means.
            var antecedent = Antecedent(verb) ?? IndefiniteBefore(verb, anyTense: true) ?? (context.Arabic ? Topic(verb) : null);
            if (antecedent is not null && referents.Find(antecedent, accepts, coordinated: false) is { } relative) yield return relative;
            else if (antecedent is null) foreach (var entity in context.Discourse.Before(verb.First, entity => accepts(entity) && Gender.Allows(verb.Object, entity, context.Tables.Schema.Labels, context.Arabic)).Take(1))
                yield return new Filler([entity], null, ReferentFinder.ByPronoun);
        }
        if (!context.Arabic && English.GapOf(verb) is { } gap && referents.Find(gap, accepts, coordinated: false) is { } leftOut) yield return leftOut;
        var doerLeads = subject is null && context.Arabic && Topic(verb) is null && AfterVerb(verb).Skip(1).Any() && !HasAgent(verb);
        foreach (var nominal in AfterVerb(verb))
        {
            // Of two bare nouns after the verb the first is the subject, whoever it is.
            if (doerLeads)
            {
                doerLeads = false;
                continue;
            }
            if (nominal == subject) continue;
            if (referents.Find(nominal, accepts) is { } filler) yield return filler;
        }
        // «المشروع الذي اشترت «أ»»: a clause that has only its subject leaves the object's place to what it hangs on.
        if (context.Arabic && verb.Object == Pronoun.None && subject?.Index > verb.Index && Antecedent(verb) is { } before && !AfterVerb(verb).Skip(1).Any() && referents.Find(before, accepts, coordinated: false) is { } left)
            yield return left with { Sureness = left.Sureness * ByClause };
    }

    /// <summary>Who did it, where the text says so by a preposition: من قبل, by.</summary>
    internal Filler? Agent(Unit from, Func<Entity, bool> accepts)
    {
        foreach (var unit in Region(from))
            if (unit is Nominal { Preposition: { } preposition } nominal && context.Phrases.Agent.Contains(preposition)
                && referents.Find(nominal, accepts) is { } filler) return filler;
        return null;
    }

    /// <summary>True where one of the agent's prepositions follows.</summary>
    internal bool HasAgent(Unit from)
    {
        foreach (var unit in Region(from))
            if (unit is Nominal { Preposition: { } preposition } && context.Phrases.Agent.Contains(preposition)) return true;
        return false;
    }

    /// <summary>What stands after a constituent in its clause: up to the next verb outside a relative clause, complementizer or end.</summary>
    internal UnitRegion Region(Unit from) => new(context, _inRelative, from.Index, LongestReach);

    // Nominals without preposition after the verb, in order; a comma ends them, a preposition phrase may stand between.
    private IEnumerable<Nominal> AfterVerb(VerbUnit verb)
    {
        var units = context.Units;
        var count = 0;
        for (var index = verb.Index + 1; index < units.Count && index <= verb.Index + 8 && count < 3; index++)
        {
            switch (units[index])
            {
                case Nominal { Preposition: null } nominal:
                    if (nominal.Joined && count > 0) continue;
                    if (_inRelative[index] && !_inRelative[verb.Index]) continue;
                    if (!context.Arabic && English.Opens(nominal)) yield break;
                    count++;
                    yield return nominal;
                    break;
                case VerbUnit when _inRelative[index] && !_inRelative[verb.Index]:
                    continue;
                case VerbUnit or FunctionUnit { Class: WordClass.Complementizer }:
                    yield break;
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon }:
                    yield break;
                case MarkUnit { Kind: TokenKind.Comma } when !ClosesApposition(index, verb):
                    yield break;
            }
        }
    }

    // "أطلقت «ميتا»، عملاق التواصل، نموذجا": a pair of commas may stand between subject and object.
    private bool ClosesApposition(int comma, VerbUnit verb)
    {
        if (!context.Arabic) return false;
        for (var index = comma - 1; index > verb.Index; index--)
            if (context.Units[index] is MarkUnit { Kind: TokenKind.Comma }) return true;
        for (var index = comma + 1; index < context.Units.Count && index <= comma + 6; index++)
        {
            if (context.Units[index] is MarkUnit { Kind: TokenKind.Comma }) return context.Units[comma + 1] is Nominal { Preposition: null, Joined: false };
            if (context.Units[index] is VerbUnit) return false;
        }
        return false;
    }

    private bool HasOvertSubject(VerbUnit verb)
    {
        return !context.Arabic && English.SubjectsOf(verb).Count > 0;
    }

    /// <summary>The noun that a relative clause hangs on, where the verb is the first of such a clause.</summary>
    internal Nominal? Antecedent(VerbUnit verb)
    {
        var units = context.Units;
        var index = verb.Index - 1;
        while (index >= 0 && units[index] is FunctionUnit { Class: not (WordClass.Relative or WordClass.Complementizer) } or QuantityUnit) index--;
        if (index < 0) return null;
        if (units[index] is not FunctionUnit { Class: WordClass.Relative, Key: not "ما" } relative)
            return verb is { NonFinite: true, Passive: true } && Before(verb.Index) is { } reduced ? reduced : null;
        return Before(FirstOfRelatives(relative).Index);
    }

    // «…، التي تتخذ من … مقرا لها والتي أسسها …»: a joined relative clause hangs where the one before it does.
    private FunctionUnit FirstOfRelatives(FunctionUnit relative)
    {
        for (var index = relative.Index - 1; (relative.Joined || relative.Key[0] == 'و') && index >= 0 && context.Units[index] is not MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon }; index--)
            if (context.Units[index] is FunctionUnit { Class: WordClass.Relative } earlier) relative = earlier;
        return relative;
    }

    private Nominal? Before(int index)
    {
        for (index--; index >= 0; index--)
        {
            switch (context.Units[index])
            {
                case Nominal { Preposition: not null, Head: { Kind: PartKind.Pronoun, Possessive: false } } when context.Arabic:
                case Nominal { Head: { Kind: PartKind.Pronoun, Possessive: false } } when context.Arabic && index > 0 && context.Units[index - 1] is Nominal { Head.Kind: PartKind.Name }:
                    continue;
                case Nominal { Joined: true, Head.Kind: PartKind.Name } listed when context.Arabic && context.Units[index + 1] is Nominal { Head.Kind: PartKind.Pronoun }:
                    return FirstJoined(listed);
                case Nominal nominal:
                    return nominal;
                case MarkUnit { Kind: TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket or TokenKind.OpenBracket } or QuantityUnit:
                    continue;
                default:
                    return null;
            }
        }
        return null;
    }

    private Nominal FirstJoined(Nominal nominal)
    {
        while (nominal.Joined && nominal.Index > 0 && context.Units[nominal.Index - 1] is Nominal { Preposition: null, Head.Kind: PartKind.Name } before) nominal = before;
        return nominal;
    }

    // نموذج جديد يخلف «لاما»: a clause without relative pronoun describes the indefinite noun before it.
    private Nominal? IndefiniteBefore(VerbUnit verb, bool anyTense = false) =>
        (anyTense || (verb.Reading.Form & VerbForm.Present) != 0) && !verb.Joined && verb.Index > 0 && context.Units[verb.Index - 1] is Nominal nominal
        && nominal.Head is { Kind: PartKind.Noun, Definite: false } && nominal.Parts.TrueForAll(part => part.Kind == PartKind.Noun && !part.Definite) ? nominal : null;

    // The nominal without preposition that opens the clause before the verb.
    private Nominal? Topic(VerbUnit verb)
    {
        var units = context.Units;
        Nominal? found = null;
        for (var index = verb.Index - 1; index >= 0; index--)
        {
            if (_inRelative[index] && !_inRelative[verb.Index]) continue;
            switch (units[index])
            {
                case VerbUnit { NonFinite: false } or FunctionUnit { Class: WordClass.Relative } when !_inRelative[verb.Index] || !_inRelative[index]:
                case MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon }:
                    return found;
                case VerbUnit { NonFinite: false } or FunctionUnit { Class: WordClass.Relative }:
                    return found;
                case FunctionUnit { Class: WordClass.Complementizer } complementizer:
                    return found ?? (complementizer.Suffix != Pronoun.None ? Pronominal(complementizer) : null);
                case Nominal { Preposition: null } nominal when !nominal.Joined || IsListHead(nominal):
                    // What opens the clause is the topic, and what follows a verb is that verb's.
                    if (index == 0 || nominal.Joined || units[index - 1] is MarkUnit or FunctionUnit or VerbUnit { Reading.Lemma.Class: VerbClass.Become or VerbClass.Continue or VerbClass.Begin }) found = nominal;
                    break;
            }
        }
        return found;
    }

    // After a mark a conjunction opens a clause instead of lengthening a list.
    private bool IsListHead(Nominal nominal) => nominal.Index == 0 || context.Units[nominal.Index - 1] is MarkUnit;

    private static Nominal Pronominal(FunctionUnit complementizer)
    {
        var nominal = new Nominal(complementizer.First, complementizer.End) { Index = complementizer.Index };
        nominal.Parts.Add(new NominalPart(complementizer.First, complementizer.End, PartKind.Pronoun) { Pronoun = complementizer.Suffix, Definite = true });
        return nominal;
    }

    private VerbUnit? PreviousVerb(Unit unit)
    {
        for (var index = unit.Index - 1; index >= 0; index--)
        {
            if (context.Units[index] is VerbUnit verb && (!_inRelative[index] || _inRelative[unit.Index])) return verb;
            if (context.Units[index] is MarkUnit { Kind: TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon }) return null;
        }
        return null;
    }

    /// <summary>True where both stand inside relative clauses or both outside.</summary>
    internal bool SameLevel(Unit left, Unit right) => _inRelative[left.Index] == _inRelative[right.Index];

    /// <summary>The verb above: the one before it in the sentence, outside relative clauses that it is not in itself.</summary>
    internal VerbUnit? GoverningVerb(Unit unit) => PreviousVerb(unit);
}
