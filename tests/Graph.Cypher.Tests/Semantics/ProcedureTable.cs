using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Graph.Cypher.Functions;
using Graph.Cypher.Procedures;
using Graph.Cypher.Semantics;

namespace Graph.Cypher.Tests.Semantics;

/// <summary>Procedures by signature: <c>test.labels(in :: INTEGER?) :: (label :: STRING?)</c>.</summary>
internal sealed class ProcedureTable : IProcedureCatalog
{
    private readonly Dictionary<string, Procedure> _procedures;

    public ProcedureTable(params IEnumerable<string> signatures) =>
        _procedures = signatures.Select(Read).ToDictionary(procedure => procedure.Name, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Names => _procedures.Keys;

    public bool TryFind(string name, [NotNullWhen(true)] out Procedure? procedure) => _procedures.TryGetValue(name, out procedure);

    private static Procedure Read(string signature)
    {
        var parts = Regex.Match(signature, @"^([\w.]+)\((.*?)\) :: (VOID|\((.*?)\))\s*:?$");
        Assert.True(parts.Success, signature);
        return new Procedure(parts.Groups[1].Value, [.. Fields(parts.Groups[2].Value)], [.. Fields(parts.Groups[4].Value)], "", (_, _) => []);
    }

    private static IEnumerable<ProcedureField> Fields(string text) =>
        from field in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let parts = field.Split("::", StringSplitOptions.TrimEntries)
        select new ProcedureField(parts[0], TypeOf(parts[1].TrimEnd('?')), parts[1]);

    private static CypherType TypeOf(string name) => name switch
    {
        "INTEGER" => CypherType.Integer,
        "FLOAT" => CypherType.Float,
        "NUMBER" => CypherType.Number,
        "STRING" => CypherType.String,
        "BOOLEAN" => CypherType.Boolean,
        _ => CypherType.Any,
    };
}
