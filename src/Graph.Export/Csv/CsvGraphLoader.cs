using System.Text;
using Graph.Model;

namespace Graph.Export;

/// <summary>Builds a graph from two CSV files, one row a node and one row a relationship, each with a line of headings.</summary>
/// <remarks>Streams: it needs room for the graph and a megabyte. UTF-8, with or without a byte order mark.</remarks>
public static class CsvGraphLoader
{
    /// <summary>Loads both files.</summary>
    /// <exception cref="CsvException">A file or row is wrong; the message names file and line.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static PropertyGraph Load(
        string nodesFile, string relationshipsFile, CsvGraphOptions? options = null, CancellationToken cancellationToken = default)
        => Load([nodesFile], [relationshipsFile], options, cancellationToken);

    /// <summary>Loads several files of either kind, in the order given.</summary>
    /// <inheritdoc cref="Load(string, string, CsvGraphOptions?, CancellationToken)"/>
    public static PropertyGraph Load(
        IEnumerable<string> nodesFiles, IEnumerable<string> relationshipsFiles, CsvGraphOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(nodesFiles);
        ArgumentNullException.ThrowIfNull(relationshipsFiles);
        options ??= new CsvGraphOptions();
        var builder = new GraphBuilder();
        var ids = new CsvNodeIds();
        foreach (var file in nodesFiles)
        {
            using var nodes = new Table(file, options);
            LoadNodes(nodes, options, builder, ids, cancellationToken);
        }

        foreach (var file in relationshipsFiles)
        {
            using var relationships = new Table(file, options);
            LoadRelationships(relationships, options, builder, ids, cancellationToken);
        }

        return builder.Build();
    }

    private static void LoadNodes(
        Table table, CsvGraphOptions options, GraphBuilder builder, CsvNodeIds ids, CancellationToken cancellationToken)
    {
        var id = table.Required(options.IdColumn, "ID");
        var label = table.Find(options.LabelColumn, "LABEL");
        var properties = table.Properties(builder, label);
        var sets = new Dictionary<string, LabelSet>(StringComparer.Ordinal);
        while (table.MoveNext(cancellationToken))
        {
            var set = default(LabelSet);
            if (label >= 0)
            {
                var names = table.Columns[label].Text(table[label]);
                if (!sets.TryGetValue(names, out set))
                {
                    set = builder.Labels(names.Split(options.ArrayDelimiter, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                    sets.Add(names, set);
                }
            }

            var node = builder.AddNode(set);
            if (table[id].IsEmpty) throw table.Wrong("The node has no id.");
            if (!ids.TryAdd(table[id], node)) throw table.Wrong($"Another node has the id \"{Encoding.UTF8.GetString(table[id])}\".");
            foreach (var column in properties) builder.SetNodeProperty(node, table.Columns[column].Key, table.Value(column));
        }
    }

    private static void LoadRelationships(
        Table table, CsvGraphOptions options, GraphBuilder builder, CsvNodeIds ids, CancellationToken cancellationToken)
    {
        var source = table.Required(options.SourceColumn, "START_ID");
        var target = table.Required(options.TargetColumn, "END_ID");
        var type = table.Required(options.TypeColumn, "TYPE");
        var properties = table.Properties(builder, source, target, type);
        var types = new Dictionary<string, RelationshipType>(StringComparer.Ordinal);
        while (table.MoveNext(cancellationToken))
        {
            var name = table.Columns[type].Text(table[type]);
            if (!types.TryGetValue(name, out var number))
            {
                if (name.Length == 0) throw table.Wrong("The relationship has no type.");
                types.Add(name, number = builder.Type(name));
            }

            var relationship = builder.AddRelationship(number, NodeAt(table, source, ids), NodeAt(table, target, ids));
            foreach (var column in properties)
                builder.SetRelationshipProperty(relationship, table.Columns[column].Key, table.Value(column));
        }
    }

    private static int NodeAt(Table table, int column, CsvNodeIds ids)
    {
        var cell = table[column];
        var node = cell.IsEmpty ? -1 : ids.Find(cell);
        return node >= 0 ? node : throw table.Wrong($"There is no node with the id \"{Encoding.UTF8.GetString(cell)}\".");
    }

    private sealed class Table : IDisposable
    {
        private const int RowsBetweenChecks = 4096;
        private readonly string _file;
        private readonly CsvRows _rows;
        private int _rowsRead;

        public Table(string file, CsvGraphOptions options)
        {
            _file = file;
            _rows = new CsvRows(file, new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan), options.MaxRowLength);
            if (!_rows.MoveNext()) throw new CsvException(file, 1, "The file has no line of headings.");
            Columns = new CsvColumn[_rows.Count];
            for (var i = 0; i < Columns.Length; i++) Columns[i] = new CsvColumn(Encoding.UTF8.GetString(_rows[i]).Trim(), options.ArrayDelimiter);
        }

        public CsvColumn[] Columns { get; }

        public ReadOnlySpan<byte> this[int column] => _rows[column];

        public bool MoveNext(CancellationToken cancellationToken)
        {
            if (++_rowsRead % RowsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
            if (!_rows.MoveNext()) return false;
            return _rows.Count == Columns.Length
                ? true
                : throw Wrong($"The row has {_rows.Count} fields, and there are {Columns.Length} headings.");
        }

        public int Find(string name, string role)
        {
            var byRole = Array.FindIndex(Columns, column => column.Role.Equals(role, StringComparison.OrdinalIgnoreCase));
            return byRole >= 0 ? byRole : Array.FindIndex(Columns, column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        }

        public int Required(string name, string role) => Find(name, role) is >= 0 and var column
            ? column
            : throw new CsvException(_file, 1, $"There is no column \"{name}\" or \":{role}\".");

        /// <summary>The columns that become properties: those with a name, less the ones given.</summary>
        public int[] Properties(GraphBuilder builder, params ReadOnlySpan<int> without)
        {
            var found = new List<int>();
            for (var i = 0; i < Columns.Length; i++)
            {
                if (without.Contains(i) || Columns[i].Name.Length == 0) continue;
                Columns[i].Key = builder.Key(Columns[i].Name);
                found.Add(i);
            }

            return [.. found];
        }

        public Value Value(int column) => Columns[column].TryRead(_rows[column], _rows.IsQuoted(column), out var value)
            ? value
            : throw Wrong($"\"{Encoding.UTF8.GetString(_rows[column])}\" is no {Columns[column].Role}, as the heading \"{Columns[column].Name}\" says.");

        public CsvException Wrong(string message) => new(_file, _rows.Line, message);

        public void Dispose() => _rows.Dispose();
    }
}
