using System.CommandLine;
using Graph.Cli.Help;

namespace Graph.Cli.Commands;

/// <summary><c>graph schema</c>: the parent of what can be done with a schema folder.</summary>
internal static class SchemaCommand
{
    internal static Command Create(Terminal terminal) => new ToolCommand("schema", "Check the schema folder, or run the examples of its frames.")
    {
        SchemaCheckCommand.Create(terminal),
        SchemaTestCommand.Create(terminal),
    };
}
