namespace Graph.Extraction.Lexical;

/// <summary>The unvowelled forms of an Arabic verb, its verbal nouns and participles. All input and output is folded.</summary>
/// <remarks>
/// Spelling only: forms that differ in vowels alone are one. Weak verbs follow the rules of the triliteral
/// paradigms (W. Wright, A Grammar of the Arabic Language, vol. 1, §§ 140–170); a form too many costs
/// nothing, for no other word is spelled so.
/// </remarks>
internal static class ArabicConjugation
{
    /// <summary>Finite forms from the third person masculine singular of past and present.</summary>
    internal static IEnumerable<(string Form, VerbForm Features)> Finite(string past, string present)
    {
        foreach (var form in Past(past)) yield return form;
        foreach (var form in Present(present)) yield return form;
    }

    /// <summary>A noun with the endings of number and case, which are the same before a pronoun; no feminine, for سعره is his price.</summary>
    internal static IEnumerable<string> Noun(string form)
    {
        if (form.Length < 2) yield break;
        yield return form;
        if (form[^1] == 'ه')
        {
            yield return form[..^1] + "ات";
            yield return form[..^1] + "تان";
            yield return form[..^1] + "تين";
            yield break;
        }
        yield return form + "ا";
        yield return form + "ات";
        yield return form + "ان";
        yield return form + "ين";
        yield return form + "ون";
        if (form.EndsWith("اء", StringComparison.Ordinal))
        {
            yield return form[..^1] + "ئ";                                  // before a pronoun: شرائها، بناؤه
            yield return form[..^1] + "ؤ";
        }
    }

    /// <summary>A dual as the lexicon has it (شركتا) and its other forms: شركتي before a genitive, شركتان and شركتين without one.</summary>
    internal static IEnumerable<string> Duals(string form)
    {
        yield return form;
        if (form.Length < 3 || form[^1] != 'ا') yield break;
        yield return form[..^1] + "ي";
        yield return form + "ن";
        yield return form[..^1] + "ين";
    }

    /// <summary>A participle or an adjective with its feminine, dual and plural endings, before pronouns too.</summary>
    internal static IEnumerable<string> Nominal(string form)
    {
        if (form.Length < 2) yield break;
        yield return form;
        var stem = form[^1] is 'ه' or 'ي' && form.Length > 3 ? form[..^1] : form;
        if (form[^1] == 'ه')
        {
            yield return stem + "ت";
            yield return stem + "ات";
            yield return stem + "تان";
            yield return stem + "تين";
            yield break;
        }
        yield return form + "ه";
        yield return form + "ت";
        yield return form + "ون";
        yield return form + "ين";
        yield return form + "ان";
        yield return form + "ات";
        yield return form + "و";
        yield return form + "ي";
        yield return form + "ا";
        yield return form + "تا";
        yield return form + "تي";
        yield return form + "تان";
        yield return form + "تين";
    }

    private static IEnumerable<(string, VerbForm)> Past(string past)
    {
        const VerbForm he = VerbForm.Past | VerbForm.Masculine, she = VerbForm.Past | VerbForm.Feminine;
        yield return (past, he);
        var last = past[^1];
        var cut = past[..^1];
        if (last is 'ي' or 'ا')
        {
            yield return (cut + "ا", he);                                   // before a pronoun: اشتراها
            yield return (cut + "ت", she);
            yield return (cut + "وا", he | VerbForm.Plural);
            yield return (cut + "و", he | VerbForm.Plural);
            yield return (cut + "تا", she | VerbForm.Plural);
            yield return (cut + "ينا", VerbForm.Past | VerbForm.FirstPerson | VerbForm.Plural);
            yield return (cut + "ي", he | VerbForm.PassiveOnly);
            if (last == 'ي') yield return (past + "ت", she);                // بقي، بقيت
            yield break;
        }
        yield return (past + "ت", she);
        yield return (past + "وا", he | VerbForm.Plural);
        yield return (past + "و", he | VerbForm.Plural);                    // before a pronoun: أسسوها
        yield return (past + "ا", he | VerbForm.Plural | VerbForm.Dual);
        yield return (past + "تا", she | VerbForm.Plural);
        yield return (past + "نا", VerbForm.Past | VerbForm.FirstPerson | VerbForm.Plural);
        if (past.Length >= 3 && past[^2] == 'ا')
        {
            yield return (past[..^2] + past[^1] + "نا", VerbForm.Past | VerbForm.FirstPerson | VerbForm.Plural);
            var passive = past[..^2] + "ي" + past[^1];
            yield return (passive, he | VerbForm.PassiveOnly);
            yield return (passive + "ت", she | VerbForm.PassiveOnly);
        }
    }

    private static IEnumerable<(string, VerbForm)> Present(string present)
    {
        if (present.Length < 2) yield break;
        var stem = present[1..];
        var last = stem[^1];
        var weak = last is 'ي' or 'و' or 'ا';
        var cut = weak ? stem[..^1] : stem;
        foreach (var (prefix, who) in Persons)
        {
            var features = VerbForm.Present | who;
            yield return (prefix + stem, features);
            if (weak)
            {
                yield return (prefix + cut, features);                      // jussive: لم يشتر
                if (last == 'ي') yield return (prefix + cut + "ا", features);
            }
            else if (stem.Length >= 3 && stem[^2] is 'و' or 'ي' or 'ا')
            {
                yield return (prefix + stem[..^2] + last, features);        // jussive: لم يقل
                if (stem[^2] != 'ا') yield return (prefix + stem[..^2] + "ا" + last, features | VerbForm.PassiveOnly);
            }
            if (who is VerbForm.Masculine or VerbForm.Feminine)
            {
                yield return (prefix + cut + "ون", features | VerbForm.Plural);
                yield return (prefix + cut + "وا", features | VerbForm.Plural);
                yield return (prefix + stem + "ان", features | VerbForm.Plural);
                yield return (prefix + stem + "ن", features | VerbForm.Plural);
            }
        }
    }

    private static readonly (string Prefix, VerbForm Who)[] Persons =
    [
        ("ي", VerbForm.Masculine), ("ت", VerbForm.Feminine),
        ("ن", VerbForm.FirstPerson | VerbForm.Plural),
    ];
}
