using System.Globalization;
using Graph.Cli.Querying.Output;
using Graph.Cli.Rendering;

namespace Graph.Cli.Querying;

/// <summary>The questions kept in a schema folder.</summary>
internal static class SavedQueries
{
    private const string Folder = "queries", Ending = ".cypher";

    /// <summary>The query of that name.</summary>
    /// <exception cref="InputException">There is none.</exception>
    internal static SavedQuery Find(string schema, string name)
    {
        var files = Files(schema);
        if (files.FirstOrDefault(file => NameOf(file) == name) is { } found) return SavedQuery.Read(found);
        var near = Suggestions.For(name, files.Select(NameOf));
        var meant = near.Count > 0 ? $" Did you mean {string.Join(" or ", near)}?" : "";
        throw new InputException($"{Path.Combine(schema, Folder)}: There is no saved query {name}.{meant} Run graph query --list to see all.");
    }

    /// <summary>Prints each with what it answers and takes.</summary>
    internal static void List(string schema, Terminal terminal)
    {
        var table = new TextTable("name", "answers", "parameters");
        foreach (var file in Files(schema))
        {
            var query = SavedQuery.Read(file);
            var parameters = query.Parameters.Select(parameter => string.Create(CultureInfo.InvariantCulture, $"{parameter.Name}={CellText.Of(parameter.Default)}"));
            table.Add(query.Name, query.Says, string.Join(' ', parameters));
        }

        table.Write(terminal);
    }

    private static List<string> Files(string schema)
    {
        var folder = Path.Combine(schema, Folder);
        if (!Directory.Exists(folder)) throw new InputException($"{folder}: There is no such folder. Name the schema's folder with --schema DIR.");
        return [.. Directory.EnumerateFiles(folder, "*" + Ending).Order(StringComparer.Ordinal)];
    }

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);
}
