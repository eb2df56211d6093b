using Graph.Extraction.Lexical;

namespace Graph.Extraction.Clauses;

/// <summary>The word of a sentence that a frame turns on: a finite verb, or a part of a nominal.</summary>
/// <param name="Unit">Its constituent.</param>
/// <param name="Part">Index of the part in a nominal; −1 for a verb.</param>
/// <param name="Class">How it stands: verb, verbal noun, participle, or plain noun (<see cref="WordClass.Common"/>).</param>
internal readonly record struct Trigger(Unit Unit, int Part, WordClass Class)
{
    internal Nominal? Nominal => Unit as Nominal;

    internal NominalPart? NominalPart => Part >= 0 ? ((Nominal)Unit).Parts[Part] : null;

    internal VerbUnit? Verb => Unit as VerbUnit;

    /// <summary>Index of its first token.</summary>
    internal int Token => Part >= 0 ? ((Nominal)Unit).Parts[Part].First : Unit.First;

    internal int EndToken => Part >= 0 ? ((Nominal)Unit).Parts[Part].End : Unit.End;
}
