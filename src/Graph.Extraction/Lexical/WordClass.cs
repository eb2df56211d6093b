namespace Graph.Extraction.Lexical;

/// <summary>What a word can be in a sentence; a form may be several at once.</summary>
[Flags]
internal enum WordClass : uint
{
    None = 0,
    Verb = 1 << 0,
    Masdar = 1 << 1,
    ActiveParticiple = 1 << 2,
    PassiveParticiple = 1 << 3,
    Preposition = 1 << 4,
    Conjunction = 1 << 5,
    Complementizer = 1 << 6,
    Relative = 1 << 7,
    Negation = 1 << 8,
    Future = 1 << 9,
    Possibility = 1 << 10,
    PastAuxiliary = 1 << 11,
    NoLonger = 1 << 12,
    Demonstrative = 1 << 13,
    Determiner = 1 << 14,
    Pronoun = 1 << 15,
    Quantifier = 1 << 16,
    Adverb = 1 << 17,
    Particle = 1 << 18,
    Attribution = 1 << 19,
    Transparent = 1 << 20,
    Common = 1 << 21,
    GivenName = 1 << 22,
    NameParticle = 1 << 23,
    Head = 1 << 24,
    Former = 1 << 25,
    Naming = 1 << 26,
    SuchAs = 1 << 27,
    WaryGivenName = 1 << 28,

    /// <summary>Words that close a run of nouns.</summary>
    Closed = Preposition | Conjunction | Complementizer | Relative | Negation | Future | Possibility | PastAuxiliary
        | NoLonger | Pronoun | Adverb | Particle | Attribution | SuchAs,

    /// <summary>Words made from a verb that stand as nouns.</summary>
    Deverbal = Masdar | ActiveParticiple | PassiveParticiple,

    /// <summary>Anything known to be an ordinary word, so no unknown name.</summary>
    Ordinary = Verb | Deverbal | Closed | Demonstrative | Determiner | Quantifier | Common | Head | Former | Naming | Transparent,
}

/// <summary>What a governing verb does to the statement below it.</summary>
internal enum VerbClass : byte
{
    None,
    Speech,
    Denial,
    Intend,
    Weigh,
    Expect,
    Cancel,
    Fail,
    Begin,
    Continue,
    Cease,
    Succeed,
    Become,
    Agree,
    Attempt,
}

/// <summary>A verb of one language by the form under which dictionaries have it, folded.</summary>
internal sealed record Lemma(string Key, VerbClass Class, bool Arabic)
{
    // Templates are looked up by it at every verb.
    private readonly int _hash = HashCode.Combine(Key, Class, Arabic);

    public bool Equals(Lemma? other) => ReferenceEquals(this, other) || other is not null && _hash == other._hash && Key == other.Key && Class == other.Class && Arabic == other.Arabic;

    public override int GetHashCode() => _hash;
}

/// <summary>A finite form: tense, person and whether only the passive is written so.</summary>
[Flags]
internal enum VerbForm : ushort
{
    None = 0,
    Past = 1,
    Present = 2,
    Base = 4,
    PastParticiple = 8,
    Gerund = 16,
    Feminine = 32,
    Masculine = 64,
    Plural = 128,
    FirstPerson = 256,
    PassiveOnly = 512,
    Dual = 1024,
}

/// <summary>One reading of a form as something a verb makes.</summary>
internal readonly record struct VerbReading(Lemma Lemma, WordClass Class, VerbForm Form);
