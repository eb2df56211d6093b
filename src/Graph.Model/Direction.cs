namespace Graph.Model;

/// <summary>Which of a node's relationships are meant.</summary>
public enum Direction
{
    /// <summary>Those that start at the node.</summary>
    Outgoing,

    /// <summary>Those that end at the node.</summary>
    Incoming,

    /// <summary>All of them; one that starts and ends at the node counts once.</summary>
    Both,
}
