namespace Graph.Extraction.Facts;

/// <summary>How the text holds a fact.</summary>
public enum FactStatus : byte
{
    /// <summary>It is so.</summary>
    Asserted,

    /// <summary>It was so and is over.</summary>
    Former,

    /// <summary>It is intended, expected or due.</summary>
    Planned,

    /// <summary>It may be so.</summary>
    Possible,

    /// <summary>It is said not to be so.</summary>
    Denied,
}

/// <summary>The spelling of a status in files: lower case.</summary>
public static class FactStatusNames
{
    /// <summary>The name of <paramref name="status"/> as fact lines and schema files write it.</summary>
    public static string Name(this FactStatus status) => status switch
    {
        FactStatus.Former => "former",
        FactStatus.Planned => "planned",
        FactStatus.Possible => "possible",
        FactStatus.Denied => "denied",
        _ => "asserted",
    };

    /// <summary>Reads a name written by <see cref="Name"/>; false for any other text.</summary>
    public static bool TryRead(string name, out FactStatus status)
    {
        // Asked for every fact of a log, and Enum.GetValues makes an array each time.
        for (var candidate = FactStatus.Asserted; candidate <= FactStatus.Denied; candidate++)
            if (candidate.Name() == name)
            {
                status = candidate;
                return true;
            }
        status = default;
        return false;
    }
}
