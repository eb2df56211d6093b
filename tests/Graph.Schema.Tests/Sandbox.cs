using System.Text;

namespace Graph.Schema.Tests;

/// <summary>A schema folder on the disk, with a small good schema to begin with. Messages show its files by their relative paths.</summary>
internal sealed class Sandbox : IDisposable
{
    internal const string Schema = """
        labels:
          Person: { says: A human. }
          Organization: { says: A body. }
          Company: { extends: Organization, says: A business. }
          Product: { says: A thing. }
          Metric:
            named: false
            properties:
              metric: { type: text, says: What. }
              low: { type: number, says: From. }
              period: { type: date, says: When. }
            says: A figure.
        qualifiers:
          title: { type: text, says: The post. }
          date: { type: date, says: When. }
          amount: { type: money, says: How much. }
          share: { type: percent, says: Which part. }
        statuses:
          asserted: { says: So. }
          denied: { says: Not so. }
        verb-classes:
          speech: { says: Says so. }
        word-classes:
          negation: { says: Not so. }
        relations:
          LEADS: { from: [Person], to: [Organization], qualifiers: [title], identifying: [title], says: Runs it. }
          ACQUIRED: { from: [Organization, Person], to: [Organization], qualifiers: [date, amount, share], says: Buys it. }
          SUCCEEDS:
            ends:
            - { from: [Product], to: [Product] }
            - { from: [Person], to: [Person] }
            says: Comes after it.
          RIVALS: { from: [Organization, Product], to: [Organization, Product], same-kind: true, symmetric: true, says: Rivals. }
          REPORTED: { from: [Organization], to: [Metric], says: A figure. }

        """;

    internal const string Lexicon = """
        entities:
        - { name: Alpha, label: Company, ar: [ألفا] }

        """;

    internal const string Frames = """
        frames:
        - frame: acquired
          relation: ACQUIRED
          en: ["{from} buy {to}"]
          examples:
          - { en: Alpha bought Beta., facts: [[Alpha, ACQUIRED, Beta]] }

        """;

    private readonly string _root = Directory.CreateTempSubdirectory("graph-schema-").FullName;

    internal Sandbox() => With("schema.yaml", Schema).With("lexicon/names.yaml", Lexicon).With("frames/deals.yaml", Frames);

    internal string Root => _root;

    internal Sandbox With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    internal Sandbox With(string path, byte[] bytes)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    internal Sandbox Without(string path)
    {
        var full = Path.Combine(_root, path);
        if (Directory.Exists(full)) Directory.Delete(full, recursive: true);
        else File.Delete(full);
        return this;
    }

    internal SchemaLoadResult Load() => GraphSchema.Load(_root);

    internal GraphSchema Good()
    {
        var result = Load();
        Assert.Equal("", Show(result));
        return result.Schema!;
    }

    /// <summary>All diagnostics, one a line, without the path of the sandbox.</summary>
    internal string Messages() => Show(Load());

    private string Show(SchemaLoadResult result) =>
        string.Join('\n', result.Diagnostics).Replace(_root + "/", "", StringComparison.Ordinal).Replace(_root, ".", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
