namespace Graph.Extraction.Identity;

/// <summary>What a letter of a name may sound like. Two letters can stand for one another where they share a sound.</summary>
[Flags]
internal enum Sound
{
    None = 0,
    B = 1 << 0,
    P = 1 << 1,
    T = 1 << 2,
    Th = 1 << 3,
    D = 1 << 4,
    F = 1 << 5,
    V = 1 << 6,
    S = 1 << 7,
    Z = 1 << 8,
    Sh = 1 << 9,
    K = 1 << 10,
    Kh = 1 << 11,
    Ch = 1 << 12,
    J = 1 << 13,
    L = 1 << 14,
    M = 1 << 15,
    N = 1 << 16,
    R = 1 << 17,
    W = 1 << 18,
    H = 1 << 19,
    Hh = 1 << 22,

    // غ and ج both write a hard g, and so do غ and ق; but ج and ق are not two spellings of one name (جاسم, قاسم).
    GhOrJeem = 1 << 20,
    GhOrQaf = 1 << 21,
    G = GhOrJeem | GhOrQaf,
}

/// <summary>Vowels that may stand between two consonants of a name.</summary>
[Flags]
internal enum Vowels
{
    None = 0,
    A = 1 << 0,
    I = 1 << 1,
    U = 1 << 2,

    // A spelling such as "oo" or "ei", which Arabic would not leave out.
    Long = 1 << 3,
    Quality = A | I | U,
}
