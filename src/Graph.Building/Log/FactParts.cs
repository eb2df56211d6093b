namespace Graph.Building.Log;

/// <summary>Parts of a line that a reader asks for; the others are passed over, which is most of the cost of a line.</summary>
[Flags]
internal enum FactParts
{
    /// <summary>Subject and object, without the forms that texts have for them.</summary>
    Ends = 1,

    /// <summary>Qualifiers and evidence.</summary>
    Statement = 2,

    /// <summary>The forms that texts have for subject and object.</summary>
    Surfaces = 4,

    /// <summary>Everything.</summary>
    All = Ends | Statement | Surfaces,
}
