using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Graph.Export;
using Graph.Extraction.Facts;
using Graph.Model;
using Graph.Schema;
using Graph.Text;

namespace Graph.Building.Store;

/// <summary>Says whether something made by an earlier build is what this one would make.</summary>
internal static class BuildKeys
{
    // Raised when lines of the log change their form.
    private const string LogFormat = "log 1";

    /// <summary>Of facts: the schema and the code that takes them from an article.</summary>
    internal static string OfFacts(GraphSchema schema, IFactExtractor extractor, string? extractorVersion) =>
        Hash([LogFormat, schema.Fingerprint, extractorVersion ?? $"{extractor.GetType().FullName} {Of(extractor.GetType())} {Of(typeof(Fact))} {Of(typeof(Article))}"]);

    /// <summary>Of the graph: the schema and the code that folds facts and writes graphs.</summary>
    internal static string OfGraph(GraphSchema schema) =>
        Hash([schema.Fingerprint, Of(typeof(BuildKeys)), Of(typeof(PropertyGraph)), Of(typeof(GraphMlWriter)), Of(typeof(GraphSchema)), Of(typeof(Fact))]);

    // The compiler makes it from what it compiles: other code, other id.
    private static string Of(Type type) => type.Module.ModuleVersionId.ToString("N");

    private static string Hash(string[] parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
