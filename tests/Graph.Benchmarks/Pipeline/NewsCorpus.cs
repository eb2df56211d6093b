using System.Globalization;
using System.Text;
using System.Text.Json;
using Graph.Schema;

namespace Graph.Benchmarks.Pipeline;

/// <summary>Writes made-up articles as files: most as lines of JSON Lines, some as plain text.</summary>
internal static class NewsCorpus
{
    private const int Seed = 20260101;
    private const int PlainOneIn = 16;
    private const long LargestFile = 16_000_000;

    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText Date = JsonEncodedText.Encode("date");
    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Fills <paramref name="folder"/> with <paramref name="megabytes"/> million bytes of text unless it has been filled before.</summary>
    internal static void Write(GraphSchema schema, string folder, int megabytes)
    {
        var done = Path.Combine(folder, ".complete");
        if (File.Exists(done)) return;
        Directory.CreateDirectory(Path.Combine(folder, "plain"));
        var generator = new NewsTextGenerator(schema, Seed);
        var written = 0L;
        for (var file = 0; written < megabytes * 1_000_000L; file++)
        {
            using var lines = new FileStream(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"news-{file:D3}.jsonl")), FileMode.Create);
            using var json = new Utf8JsonWriter(lines, Options);
            for (var number = 0; lines.Position + json.BytesPending < LargestFile && written < megabytes * 1_000_000L; number++)
            {
                var text = generator.Next();
                written += Encoding.UTF8.GetByteCount(text);
                if (number % PlainOneIn == 0) File.WriteAllText(Path.Combine(folder, "plain", string.Create(CultureInfo.InvariantCulture, $"{file:D3}-{number:D5}.txt")), text);
                else WriteLine(json, lines, text, number);
            }
        }
        File.WriteAllText(done, written.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteLine(Utf8JsonWriter json, FileStream lines, string text, int number)
    {
        json.WriteStartObject();
        json.WriteString(Title, text.AsSpan(0, text.AsSpan().IndexOfAny('.', '\n')));
        json.WriteString(Date, new DateOnly(2025, 1, 1).AddDays(number % 365).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString(Text, text);
        json.WriteEndObject();
        json.Flush();
        lines.WriteByte((byte)'\n');
        json.Reset();
    }
}
