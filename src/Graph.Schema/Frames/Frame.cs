using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>The grammatical constructions in which a frame may be found.</summary>
[Flags]
public enum Constructions : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A finite verb, active or passive: "Alpha bought Beta".</summary>
    Verb = 1,

    /// <summary>A verbal noun: "the purchase of Beta by Alpha".</summary>
    Noun = 2,

    /// <summary>A participle: "Beta, bought by Alpha".</summary>
    Participle = 4,

    /// <summary>All of them.</summary>
    All = Verb | Noun | Participle,
}

/// <summary>Where an end comes from when the sentence leaves it out.</summary>
public enum InferredEnd : byte
{
    /// <summary>It must stand in the sentence.</summary>
    None,

    /// <summary>Whoever makes the product or model at hand.</summary>
    Maker,

    /// <summary>What the text is about at that point.</summary>
    Topic,

    /// <summary>The organisation that the unit or product at hand belongs to.</summary>
    Owner,
}

/// <summary>One way in which texts state a relation.</summary>
public sealed record Frame
{
    /// <summary>Its name; no other frame has it.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the relation it states.</summary>
    public required string Relation { get; init; }

    /// <summary>Canonical sentences in file order, Arabic before English; empty where <see cref="Rule"/> is set.</summary>
    public ImmutableArray<FrameTemplate> Templates { get; init; } = [];

    /// <summary>Name of a rule of the engine that finds it instead of templates; null otherwise.</summary>
    public string? Rule { get; init; }

    /// <summary>The status its facts have whatever the sentence says; null where the sentence decides.</summary>
    public string? Status { get; init; }

    /// <summary>Where the start comes from when the sentence leaves it out.</summary>
    public InferredEnd InferFrom { get; init; }

    /// <summary>Where the end comes from when the sentence leaves it out.</summary>
    public InferredEnd InferTo { get; init; }

    /// <summary>The frame does not hold where one of these Arabic words stands in the clause.</summary>
    public ImmutableArray<string> UnlessArabic { get; init; } = [];

    /// <summary>The frame does not hold where one of these English words stands in the clause.</summary>
    public ImmutableArray<string> UnlessEnglish { get; init; } = [];

    /// <summary>How sure its facts are, 0 to 1.</summary>
    public double Confidence { get; init; } = 0.9;

    /// <summary>The constructions to which it is restricted.</summary>
    public Constructions Only { get; init; } = Constructions.All;

    /// <summary>Its tests, in file order.</summary>
    public ImmutableArray<FrameExample> Examples { get; init; } = [];

    /// <summary>Where its name was written.</summary>
    public required SourcePosition Position { get; init; }
}
