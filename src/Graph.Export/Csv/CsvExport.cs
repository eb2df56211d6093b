using System.Text;

namespace Graph.Export;

/// <summary>What <see cref="CsvGraphWriter"/> has written, and how it is to be read.</summary>
/// <param name="NodeFiles">Names of the files of nodes, one for each set of labels.</param>
/// <param name="RelationshipFiles">Names of the files of relationships, one for each type.</param>
/// <param name="ArrayDelimiter">What stands between the items of a list and between labels; <c>;</c> unless a text holds one.</param>
/// <param name="HasLineBreaks">Whether a text goes over several lines.</param>
public sealed record CsvExport(
    IReadOnlyList<string> NodeFiles, IReadOnlyList<string> RelationshipFiles, char ArrayDelimiter, bool HasLineBreaks)
{
    /// <summary>The name of the script in the folder that holds <see cref="ImportCommand"/>.</summary>
    public const string ScriptName = "import.sh";

    /// <summary>The command that makes a database of the files, for a POSIX shell inside their folder.</summary>
    /// <param name="database">The database, as the shell is to see it. It must not be there yet: the import refuses one that is.</param>
    public string ImportCommand(string database = "neo4j")
    {
        var command = new StringBuilder("neo4j-admin database import full ").Append(database).Append(" --id-type=integer");
        var delimiter = char.IsAscii(ArrayDelimiter) && !char.IsControl(ArrayDelimiter)
            ? $"'{ArrayDelimiter}'"
            : $"U+{(int)ArrayDelimiter:X4}";
        command.Append(" --array-delimiter=").Append(delimiter);
        if (HasLineBreaks) command.Append(" --multiline-fields=true");
        foreach (var file in NodeFiles) command.Append(" --nodes=").Append(file);
        foreach (var file in RelationshipFiles) command.Append(" --relationships=").Append(file);
        return command.ToString();
    }
}
