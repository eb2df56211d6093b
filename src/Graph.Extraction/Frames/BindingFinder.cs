using Graph.Extraction.Clauses;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Schema;

namespace Graph.Extraction.Frames;

/// <summary>Fills the two ends of a template from the roles round its trigger.</summary>
internal sealed class BindingFinder(SentenceContext context, RoleFinder roles, FindingBuilder builder, Binding binding)
{
    private readonly CompiledTemplate _template = binding.Template;
    private readonly Trigger _trigger = binding.Trigger;

    /// <summary>Pairs of fillers, likeliest first; <see cref="FromFirst"/> says which is which.</summary>
    internal IEnumerable<(Filler Core, Filler Other)> Find()
    {
        var before = _template.Before;
        var direct = _template.Direct;
        if (direct is not null && before is not null && direct.Name != before.Name)
        {
            BindTexts();
            return TwoCore(before, direct);
        }
        return CanReach() ? CoreAndPath() : [];
    }

    /// <summary>True where the first filler of a pair stands at <c>from</c>, the second at <c>to</c>.</summary>
    internal bool FromFirst => (_template.Before ?? FirstEnd()).Name == "from";

    // Without a preposition that the first step asks for there is no end behind it, and most templates end here.
    private bool CanReach()
    {
        if (_template.Relation.Symmetric || _template.After is not [PrepositionStep { Key: var wanted }, SlotStep { Slot.IsEnd: true }, ..] || _trigger.Verb?.Particle == wanted || !context.Arabic && _trigger.Class == WordClass.Common) return true;
        foreach (var unit in roles.Region(_trigger.Unit))
            if (unit is Nominal { Preposition: { } here } && SamePreposition(here, wanted)) return true;
        return false;
    }

    private TemplateSlot FirstEnd() => _template.After.OfType<SlotStep>().First(step => step.Slot.IsEnd).Slot;

    // A public body is known, or called one: a name of which nothing is known is none.
    private Func<Entity, bool> Accepts(TemplateSlot slot) => entity => entity.IsUntyped && slot.Labels is not ["PublicBody"] || TakesBusiness(slot) && entity.CanBeBusiness
        || slot.Labels.Any(label => entity.Is(label, context)) || !entity.IsUntyped && !entity.LabelFixed && slot.Labels.Any(label => context.IsA(label, entity.Label));

    // What is founded or led may be a service.
    private bool TakesBusiness(TemplateSlot slot) => _template.Relation.Name switch
    {
        "FOUNDED" or "LEADS" or "WORKS_FOR" => slot.Name == "to",
        "HIRED" => slot.Name == "from",
        _ => false,
    };

    // Both ends stand bare beside the trigger: subject and object.
    private IEnumerable<(Filler, Filler)> TwoCore(TemplateSlot before, TemplateSlot direct)
    {
        if (!TailStands()) yield break;
        var subject = Accepts(before);
        var @object = Accepts(direct);
        ReadTexts();
        foreach (var pair in _trigger.Class switch
        {
            WordClass.Verb => OfVerb(_trigger.Verb!, subject, @object),
            WordClass.Masdar => OfMasdar(subject, @object),
            WordClass.PassiveParticiple => OfPassiveParticiple(subject, @object),
            _ => OfDescription(subject, @object),
        }) yield return pair;
        foreach (var pair in Inferred(before, direct)) yield return pair;
    }

    // "take {to} to court": the nouns that the template has after its object must be there.
    private bool TailStands()
    {
        string? preposition = null;
        for (var index = 1; index < _template.After.Length; index++)
        {
            if (_template.After[index] is PrepositionStep governed) preposition = governed.Key;
            if (_template.After[index] is NounStep noun && FindNoun(_trigger.Unit, _trigger.Part, noun, preposition) is null) return false;
        }
        return true;
    }

    // Slots that hold words behind a preposition: "supplies Apple with screens".
    private void ReadTexts()
    {
        string? preposition = null;
        foreach (var step in _template.After)
            if (step is PrepositionStep governed) preposition = governed.Key;
            else if (step is SlotStep { Slot: { IsEnd: false } text } && preposition is not null && Worded(_trigger.Unit, preposition) is { } words) binding.Texts[text.Name] = words;
    }

    private IEnumerable<(Filler, Filler)> OfVerb(VerbUnit verb, Func<Entity, bool> subject, Func<Entity, bool> @object)
    {
        if (verb.Passive || context.Arabic && roles.HasAgent(verb))
        {
            if (roles.Agent(verb, subject) is not { } agent) yield break;
            var patients = context.Arabic ? roles.Objects(verb, null, @object) : roles.Subjects(verb, @object);
            foreach (var patient in patients) yield return (agent, patient);
            yield break;
        }
        foreach (var who in roles.Subjects(verb, subject))
            foreach (var what in roles.Objects(verb, who.Unit, @object))
                if (!Same(who, what) && !IsSubject(verb, who, what)) yield return (who, what);
    }

    // «وتملك المجموعة حصة …»: what stands right after a joined verb and before another bare noun or figure is its subject, not its object.
    private bool IsSubject(VerbUnit verb, Filler who, Filler what)
    {
        if (!context.Arabic || !_template.Relation.Lasting || !verb.Joined && who.Unit is not null || what.Unit is not Nominal { Preposition: null } nominal || nominal.Index != verb.Index + 1 || who.Unit?.Index > nominal.Index) return false;
        var next = nominal.Index + 1;
        while (next < context.Units.Count && context.Units[next] is FunctionUnit { Class: WordClass.Adverb or WordClass.Particle or (WordClass.Adverb | WordClass.Particle) }) next++;
        return next < context.Units.Count && context.Units[next] is QuantityUnit { Preposition: null, Quantity.Kind: not Text.Analysis.QuantityKind.Date } or Nominal { Preposition: null, Joined: false };
    }

    private IEnumerable<(Filler, Filler)> OfMasdar(Func<Entity, bool> subject, Func<Entity, bool> @object)
    {
        var nominal = _trigger.Nominal!;
        if (!context.Arabic && IsPartial(nominal)) yield break;
        // استحواذ «أ» … : the genitive is the doer where the object follows on its own, else what is done to.
        if (roles.Genitive(nominal, _trigger.Part, subject) is { } owner && ObjectBeside(owner, @object) is { } beside) yield return (owner, beside);
        var patient = roles.Genitive(nominal, _trigger.Part, @object) ?? roles.Complement(nominal, preposition => preposition is "ل" or "of", @object, reach: 2);
        if (patient is null) yield break;
        foreach (var who in roles.Controllers(_trigger, subject))
            if (!Same(who, patient)) yield return (who, patient);
        if (!context.Arabic && roles.Genitive(nominal, _trigger.Part, subject) is { } possessor && !Same(possessor, patient)) yield return (possessor, patient);
    }

    // "its purchase of 50% of X", "the acquisition of a stake in X": a part is not the whole.
    private bool IsPartial(Nominal nominal) =>
        nominal.Index + 1 < context.Units.Count && context.Units[nominal.Index + 1] is QuantityUnit { Quantity.Kind: Text.Analysis.QuantityKind.Percent } or Nominal { Preposition: "of", Parts: [.., { Key: "stake" or "share" or "shares" or "interest" }] };

    private Filler? ObjectBeside(Filler owner, Func<Entity, bool> accepts)
    {
        var nominal = _trigger.Nominal!;
        for (var part = _trigger.Part + 1; part < nominal.Parts.Count; part++)
            if (nominal.Parts[part] is { Kind: PartKind.Name, Mention.Entity: var entity } && !owner.Entities.Contains(entity) && accepts(entity)) return new Filler([entity], nominal, 1);
        if (roles.Complement(nominal, preposition => preposition is "ل" or "of", accepts, reach: 3) is { } complement && !Same(owner, complement)) return complement;
        if (nominal.Index + 1 < context.Units.Count && context.Units[nominal.Index + 1] is Nominal { Preposition: null, Joined: false } next
            && roles.Referents.Find(next, accepts) is { } direct && !Same(owner, direct)) return direct;
        return null;
    }

    private IEnumerable<(Filler, Filler)> OfPassiveParticiple(Func<Entity, bool> subject, Func<Entity, bool> @object)
    {
        var nominal = _trigger.Nominal!;
        // "Bain-owned Rocket Software": a hyphen ties the doer to the participle.
        if (!context.Arabic && _trigger.Part > 0 && nominal.Parts[_trigger.Part - 1].Mention?.Entity is { } doer)
        {
            if (subject(doer) && roles.Referents.Find(nominal, entity => @object(entity) && entity != doer) is { } undergone) yield return (new Filler([doer], nominal, 1), undergone);
            yield break;
        }
        // منافسوها are its rivals; the passive of that spelling would have its doer behind من قبل.
        if (context.Arabic && nominal.Parts[_trigger.Part] is { Pronoun: not Text.Analysis.Pronoun.None } owned && owned.Deverbal.Any(reading => (reading.Class & WordClass.ActiveParticiple) != 0)) yield break;
        if (roles.Described(nominal, _trigger.Part, @object) is not { } patient) yield break;
        bool IsOther(Entity entity) => subject(entity) && !patient.Entities.Contains(entity);
        var agent = roles.Agent(nominal, IsOther) ?? roles.Complement(nominal, preposition => preposition is "ل" or "by", IsOther) ?? roles.Genitive(nominal, _trigger.Part, IsOther);
        if (agent is not null && !Same(agent, patient)) yield return (agent, patient);
    }

    // Active participles and plain nouns: مالكة «ب», "owner of B", «ب» المالكة.
    private IEnumerable<(Filler, Filler)> OfDescription(Func<Entity, bool> subject, Func<Entity, bool> @object)
    {
        var nominal = _trigger.Nominal!;
        var what = roles.Genitive(nominal, _trigger.Part, @object) ?? roles.Complement(nominal, context.Phrases.Belonging.Contains, @object, reach: 3);
        if (what is null) yield break;
        if (roles.Self(nominal, _trigger.Part, entity => subject(entity) && !what.Entities.Contains(entity)) is { } who) yield return (who, what);
    }

    // One end stands beside the trigger, the other behind prepositions and nouns.
    private IEnumerable<(Filler, Filler)> CoreAndPath()
    {
        var ends = EndsOnPath(null);
        if (ends is null)
        {
            foreach (var pair in Mutual()) yield return pair;
            yield break;
        }
        if (_template.Before is not { } before)
        {
            if (ends.Count == 2) yield return (ends[0].Filler, ends[1].Filler);
            else if (ends.Count == 1)
                foreach (var inferred in builder.Infer(_template.Frame, MissingEnd(ends[0].Slot), ends[0].Filler, context)) yield return (ends[0].Filler, inferred);
            yield break;
        }
        if (ends.Count == 0) yield break;
        var other = ends[0].Filler;
        foreach (var core in Cores(Accepts(before)))
        {
            if (!Same(core, other)) yield return (core, other);
            else if (other.Sureness < 1 && EndsOnPath(core) is [var again, ..] && !Same(core, again.Filler)) yield return (core, again.Filler);
        }
        if (!context.Arabic && _trigger.Class == WordClass.Common) yield break;
        foreach (var inferred in builder.Infer(_template.Frame, before, other, context))
            if (!Same(inferred, other)) yield return (inferred, other);
    }

    private TemplateSlot MissingEnd(TemplateSlot there) =>
        there.Name == "from" ? new TemplateSlot("to", _template.Relation.To, Narrowed: false, there.Position, Joined: false)
            : new TemplateSlot("from", _template.Relation.From, Narrowed: false, there.Position, Joined: false);

    private IEnumerable<Filler> Cores(Func<Entity, bool> accepts)
    {
        if (_trigger.Verb is { } verb)
        {
            if (!verb.Passive || !roles.HasAgent(verb)) foreach (var filler in roles.Subjects(verb, accepts)) yield return filler;
            if (verb.Passive || context.Arabic) if (roles.Agent(verb, accepts) is { } agent) yield return agent;
            yield break;
        }
        var nominal = _trigger.Nominal!;
        if (_trigger.Class == WordClass.Masdar)
        {
            if (roles.Genitive(nominal, _trigger.Part, accepts) is { } owner) yield return owner;
            foreach (var controller in roles.Controllers(_trigger, accepts)) yield return controller;
            // "the merger of A with B": of what takes no object, "of" brings in the doer.
            if (!context.Arabic && roles.Complement(nominal, preposition => preposition is "of", accepts, reach: 1) is { } doer) yield return doer;
            if (roles.Complement(nominal, preposition => preposition is "بين" or "between", accepts) is { } pair) yield return pair;
            yield break;
        }
        // شراكتها مع: whose it is says who is in it, before whoever stands near.
        if (context.Arabic && nominal.Parts[_trigger.Part].Pronoun != Text.Analysis.Pronoun.None && roles.Genitive(nominal, _trigger.Part, accepts) is { } possessor) yield return possessor;
        if (roles.Self(nominal, _trigger.Part, accepts) is { } self) yield return self;
        if (_trigger.Class == WordClass.Common && roles.Genitive(nominal, _trigger.Part, accepts) is { } genitive) yield return genitive;
    }

    // "A and B signed an agreement": a relation that goes both ways holds between those who are its subject together.
    private IEnumerable<(Filler, Filler)> Mutual()
    {
        if (!_template.Relation.Symmetric || _template.Before is not { } before || !context.Arabic && (_trigger.Class == WordClass.Common || HasPartner()) || !ReachesNouns()) yield break;
        // Without a noun on the way the verb itself must be plural, or be read in no other way: تنافس is "she rivals" too.
        if (_trigger.Verb is { Readings.Length: > 1 } verb && (verb.Reading.Form & VerbForm.Plural) == 0 && !_template.After.Any(step => step is NounStep)) yield break;
        foreach (var core in Cores(Accepts(before)))
            if (core.Entities.Count > 1)
                yield return (core with { Entities = [core.Entities[0]] }, core with { Entities = [.. core.Entities.Skip(1)] });
    }

    // "A and B compete with C" says nothing of A and B.
    private bool HasPartner()
    {
        foreach (var unit in roles.Region(_trigger.Unit))
        {
            if (unit is MarkUnit { Kind: Text.Analysis.TokenKind.Comma }) return false;
            if (unit is Nominal { Preposition: "with" or "against" or "to" }) return true;
        }
        return false;
    }

    private bool ReachesNouns()
    {
        Unit at = _trigger.Unit;
        var part = _trigger.Part;
        string? preposition = null;
        foreach (var step in _template.After)
        {
            if (step is PrepositionStep governed) preposition = governed.Key;
            if (step is not NounStep noun) continue;
            if (FindNoun(at, part, noun, preposition) is not { } found) return false;
            (at, part) = found;
            preposition = null;
        }
        return true;
    }

    // Ends named on the way; a description is not read as whoever `other` already is.
    private List<(TemplateSlot Slot, Filler Filler)>? EndsOnPath(Filler? other)
    {
        var ends = new List<(TemplateSlot, Filler)>();
        Unit at = _trigger.Unit;
        var part = _trigger.Part;
        string? preposition = null;
        var onNoun = _trigger.Part >= 0;
        foreach (var step in _template.After)
        {
            switch (step)
            {
                case PrepositionStep governed:
                    preposition = at is VerbUnit { Particle: { } particle } && particle == governed.Key ? null : governed.Key;
                    break;
                case NounStep noun:
                    if (FindNoun(at, part, noun, preposition) is not { } found) return null;
                    (at, part) = found;
                    (preposition, onNoun) = (null, true);
                    break;
                case SlotStep { Slot: { IsEnd: true } slot }:
                    var accepts = Accepts(slot);
                    bool IsFree(Entity entity) => accepts(entity) && other?.Entities.Contains(entity) != true;
                    var filler = preposition is not null ? Governed(at, preposition, IsFree) ?? Possessor(at, part, preposition, IsFree)
                        : onNoun && at is Nominal bearer ? roles.Genitive(bearer, part, IsFree) ?? roles.Complement(at, context.Phrases.Belonging.Contains, IsFree, reach: 2)
                        : at is VerbUnit { Passive: true, Reading.Lemma.Arabic: false } undergone ? roles.Subjects(undergone, IsFree).FirstOrDefault()
                        : at is VerbUnit governing ? roles.Objects(governing, Doer(governing), IsFree).FirstOrDefault() : null;
                    if (filler is null or { Sureness: ReferentFinder.ByDescription }) filler = SameShares(at, IsFree) ?? filler;
                    if (filler is null) return null;
                    ends.Add((slot, filler));
                    if (filler.Unit is Nominal nominal && nominal.Index >= at.Index) (at, part, onNoun) = (nominal, Math.Max(0, nominal.Parts.Count - 1), true);
                    preposition = null;
                    break;
                case SlotStep { Slot: var text }:
                    if (Worded(at, preposition) is { } words)
                    {
                        // A stake sold or an offer made is no product.
                        if (!context.Arabic && words.Parts[^1] is { Key: var thing } && (context.Phrases.PlanNouns.Contains(thing) || thing is "offer" or "bid" or "stake" or "share" or "shares" or "holding" or "unit" or "business")) return null;
                        binding.Texts[text.Name] = words;
                    }
                    preposition = null;
                    break;
            }
        }
        return ends;
    }

    // "A owns 40% of C and B owns 20%", «… وتحتفظ «ب» بحصة 45% في الشركة»: shares named in one sentence are of one company.
    private Filler? SameShares(Unit at, Func<Entity, bool> accepts)
    {
        if (_template.Relation.Name is not ("OWNS" or "ACQUIRED_STAKE_IN") || at == _trigger.Unit || !_template.After.Any(step => step is NounStep { IsShare: true })) return null;
        foreach (var finding in builder.Findings.In(context.Number))
            if (finding.Qualifiers.ContainsKey("share") && finding.Object is { } shared && finding.Focus.End <= _trigger.Token && accepts(shared)) return new Filler([shared], null, RoleFinder.LeftOut);
        return null;
    }

    // "باعت «أ» وحدة «ب» إلى …": where the template has no place for the subject, it must not be taken for the object.
    private Nominal? Doer(VerbUnit verb)
    {
        // صدر {to}: the one bare noun of an intransitive verb is the slot itself.
        if (verb.Passive || (verb.Reading.Form & VerbForm.PassiveOnly) != 0 || _template.Before is not null || _template.After is [SlotStep]) return null;
        return roles.Doer(verb);
    }

    // "Meta's rival OpenAI", "its subsidiary": English says with a genitive what it says with "of" and "to".
    private Filler? Possessor(Unit at, int part, string preposition, Func<Entity, bool> accepts) =>
        !context.Arabic && at == _trigger.Unit && part >= 0 && preposition is "of" or "to" && _trigger.Class == WordClass.Common && ((Nominal)at).Parts[part].Term<HeadTerm>() is not { Label: "OrgUnit", Number: not GrammaticalNumber.One } ? roles.Genitive((Nominal)at, part, accepts) : null;

    private Filler? Governed(Unit at, string preposition, Func<Entity, bool> accepts)
    {
        foreach (var unit in roles.Region(at))
        {
            // «حصة في «أ» من «ب»»: من says whose part it is only right behind the part.
            if (preposition is "من" && at != _trigger.Unit && unit.Index > at.Index + 1 && context.Units[unit.Index - 1] is not QuantityUnit) return null;
            // English "of" hangs on the word right before it.
            if (preposition is "of" && unit.Index > at.Index + 1 && context.Units[unit.Index - 1] is not QuantityUnit) return null;
            if (unit is Nominal { Preposition: { } here } nominal && SamePreposition(here, preposition))
            {
                if (roles.Referents.Find(nominal, accepts) is { } filler) return filler;
                // «على حصة في شركة X»: the name may stand deeper in the same phrase.
                if (context.Arabic && roles.Genitive(nominal, 0, accepts) is { } deeper && nominal.Head.Term<HeadTerm>() is not null) return deeper;
            }
        }
        return null;
    }

    private static bool SamePreposition(string here, string wanted) =>
        here == wanted || wanted is "الي" && here is "ل" || wanted is "ل" && here is "الي" || wanted is "ب" && here is "في";

    private (Unit, int)? FindNoun(Unit at, int part, NounStep noun, string? preposition)
    {
        if (part >= 0 && preposition is null && at is Nominal same)
            for (var index = part + 1; index < same.Parts.Count; index++)
                if (IsNoun(same.Parts[index], noun)) return (same, index);
        var seen = 0;
        foreach (var unit in roles.Region(at))
        {
            // "على 55% من": a percentage is a share without the word.
            if (unit is QuantityUnit { Quantity.Kind: Text.Analysis.QuantityKind.Percent } share && noun.IsShare && (preposition is null || share.Preposition is { } governs && SamePreposition(governs, preposition))) return (share, -1);
            if (noun.IsSum && preposition is null && unit is QuantityUnit { Quantity.Kind: Text.Analysis.QuantityKind.Money }) return (unit, -1);
            if (unit is not Nominal nominal || preposition is not null && (nominal.Preposition is null || !SamePreposition(nominal.Preposition, preposition))) continue;
            if (preposition is null && nominal.Preposition is not null && context.Arabic) continue;
            for (var index = 0; index < nominal.Parts.Count; index++)
                if (IsNoun(nominal.Parts[index], noun)) return (nominal, index);
            if (++seen >= 3) return null;
        }
        return null;
    }

    private bool IsNoun(NominalPart part, NounStep noun) =>
        part.Kind == PartKind.Noun && (part.Key == noun.Key || NounStep.HasRoot(part.Key, noun.RootKey) || noun.Lemma is not null && IsMade(part, noun.Lemma)
            || !context.Arabic && part.Key.Length == noun.Key.Length + 1 && part.Key.StartsWith(noun.Key, StringComparison.Ordinal) && part.Key[^1] == 's');

    private static bool IsMade(NominalPart part, Lemma lemma)
    {
        foreach (var reading in part.Deverbal)
            if (reading.Lemma == lemma) return true;
        return false;
    }

    // "supply {to} with {product}": what a preposition after both ends brings in.
    private void BindTexts()
    {
        string? preposition = null;
        foreach (var step in _template.After)
        {
            if (step is SlotStep { Slot: { IsEnd: false } text } && preposition is not null && Worded(_trigger.Unit, preposition) is { } words) binding.Texts[text.Name] = words;
            preposition = (step as PrepositionStep)?.Key;
        }
    }

    private Nominal? Worded(Unit at, string? preposition)
    {
        var doer = preposition is null && at is VerbUnit verb ? roles.SubjectNominals(verb).FirstOrDefault() : null;
        foreach (var unit in roles.Region(at))
            if (unit is Nominal nominal && nominal != doer && (preposition is null ? nominal.Preposition is null : nominal.Preposition is { } here && SamePreposition(here, preposition))) return nominal;
        return null;
    }

    private IEnumerable<(Filler, Filler)> Inferred(TemplateSlot before, TemplateSlot direct)
    {
        if (_template.Frame.InferFrom == InferredEnd.None || before.Name != "from") yield break;
        var accepts = Accepts(direct);
        var what = _trigger.Verb is { } verb ? (verb.Passive ? roles.Subjects(verb, accepts) : roles.Objects(verb, null, accepts)).FirstOrDefault()
            : _trigger.Class == WordClass.Masdar ? roles.Genitive(_trigger.Nominal!, _trigger.Part, accepts) : null;
        if (what is null) yield break;
        foreach (var who in builder.Infer(_template.Frame, before, what, context))
            if (!Same(who, what)) yield return (who, what);
    }

    private static bool Same(Filler left, Filler right) => left.Entities.Count == 1 && right.Entities.Count == 1 && left.Entities[0] == right.Entities[0];
}
