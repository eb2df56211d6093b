namespace Graph.Building.Resolution;

/// <summary>Why a name that articles use was taken for an entity.</summary>
public enum MergeReason : byte
{
    /// <summary>It gave the entity its name: nothing was merged.</summary>
    Itself,

    /// <summary>The lexicon knows it under that id.</summary>
    SameId,

    /// <summary>It is the same name but for case, diacritics, forms of letters, punctuation or the article.</summary>
    SameName,

    /// <summary>It is a name that the lexicon lists for the entity.</summary>
    LexiconName,

    /// <summary>An article gives both names for one thing.</summary>
    SameAlias,

    /// <summary>It sounds the same: another spelling in the same script or in the other.</summary>
    SameSound,

    /// <summary>It is the same person's name with initials for given names.</summary>
    SamePerson,
}
