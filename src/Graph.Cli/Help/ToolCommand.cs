using System.Collections.Immutable;
using System.CommandLine;

namespace Graph.Cli.Help;

/// <summary>A command with examples of its use.</summary>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines that work as written in the project's folder, and what each does.</summary>
    internal ImmutableArray<(string Line, string Says)> Examples { get; init; } = [];

    /// <summary>A closing remark of its help; null for none.</summary>
    internal string? Ends { get; init; }
}
