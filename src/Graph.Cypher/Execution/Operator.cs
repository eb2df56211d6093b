namespace Graph.Cypher.Execution;

/// <summary>A step of a plan: rows in, rows out. Immutable.</summary>
internal abstract class Operator
{
    // Each operator asks the one below it for rows, so that a plan takes as much of the stack as it is deep.
    private const int MaxDepth = 2500;
    private readonly int _depth = 1;

    protected Operator(params Operator[] children)
    {
        Children = children;
        foreach (var child in children) _depth = Math.Max(_depth, child._depth + 1);
        if (_depth > MaxDepth)
        {
            throw CypherException.Syntax("UnexpectedSyntax",
                $"The query takes more than {MaxDepth} steps, one on top of the other. Take it apart into smaller ones.", new TextSpan(0, 0));
        }
    }

    /// <summary>Where its rows come from.</summary>
    public IReadOnlyList<Operator> Children { get; }

    /// <summary>How many rows the planner expects.</summary>
    public double EstimatedRows { get; set; } = 1;

    /// <summary>The name shown in plans.</summary>
    public abstract string Name { get; }

    /// <summary>What it does it to, as shown in plans.</summary>
    public virtual string Details => "";

    /// <summary>A run of it over a frame, standing before its first row.</summary>
    public Cursor Open(Frame frame)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return frame.Profile is { } profile ? profile.Watch(this, OpenCursor(frame)) : OpenCursor(frame);
    }

    protected abstract Cursor OpenCursor(Frame frame);

    public PlanDescription Describe(Profile? profile = null)
    {
        var description = new PlanDescription(Name, Details, EstimatedRows, [.. Children.Select(child => child.Describe(profile))]);
        return profile is not null && profile.Of(this) is var (rows, time) ? description with { Rows = rows, Time = time } : description;
    }
}

/// <summary>A run of an operator. Rows appear in the frame's row, one after another.</summary>
internal abstract class Cursor
{
    /// <summary>Goes to the next row; false at the end, and from then on.</summary>
    public abstract bool MoveNext();

    /// <summary>Goes back before the first row, for the row that the frame holds now.</summary>
    public abstract void Reset();
}
