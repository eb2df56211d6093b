using Graph.Tck.Features;

namespace Graph.Tck.Harness;

/// <summary>A theory over the kit's files, which are not part of the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TckTheoryAttribute : TheoryAttribute
{
    public TckTheoryAttribute()
    {
        if (TckFolder.Path is null) Skip = TckFolder.Missing;
    }
}

/// <summary>A test that needs the kit's files.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TckFactAttribute : FactAttribute
{
    public TckFactAttribute()
    {
        if (TckFolder.Path is null) Skip = TckFolder.Missing;
    }
}
