using System.Text.Json;
using Graph.Schema;

namespace Graph.Building.Log;

/// <summary>The fact log of a store: <c>facts.jsonl</c>, one fact a line, and <c>articles.jsonl</c>, one article a line.</summary>
/// <remarks>
/// Facts are ordered by article, then by the place of their evidence, then by id; articles by file path (ordinal) and number within the
/// file. Both files are UTF-8 without byte order mark, lines end with <c>\n</c>, numbers are exact decimals. Reading is lazy and holds one
/// line at a time.
/// </remarks>
public static class FactLog
{
    /// <summary>Reads a fact log.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schema">Says which qualifiers are dates and which are words.</param>
    /// <exception cref="FactLogException">A line is no fact.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<LoggedFact> ReadFacts(string path, GraphSchema schema)
    {
        var (types, cache) = (new PropertyTypes(schema), new TextCache());
        return ReadLines(path, line => FactJsonReader.ReadFact(line.Bytes.Span, types, FactParts.All, cache));
    }

    /// <summary>Reads an article list.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schema">Says which properties are dates and which are words.</param>
    /// <exception cref="FactLogException">A line is no article.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<LoggedArticle> ReadArticles(string path, GraphSchema schema)
    {
        var (types, cache) = (new PropertyTypes(schema), new TextCache());
        return ReadLines(path, line => ArticleJson.Read(line.Bytes.Span, types, FactParts.All, cache));
    }

    internal static IEnumerable<T> ReadLines<T>(string path, Func<ByteLine, T> read)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        foreach (var line in ByteLines.Read(stream))
        {
            T value;
            try
            {
                value = read(line);
            }
            catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException or OverflowException)
            {
                throw new FactLogException(path, line.Number, $"This is not a line that the program wrote ({error.Message.TrimEnd('.')}); build again with an empty store.", error);
            }

            yield return value;
        }
    }
}
