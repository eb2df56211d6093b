using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Graph.Text.Reading.Docx;

/// <summary>Reads a Word document: its body, without headers, footers, notes and comments, and its core properties.</summary>
internal sealed class DocxReader : IFormatReader
{
    private const string Remedy = "Open it in a word processor and save it again as .docx, or save its text as .txt";
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    public IEnumerable<ReadResult> Read(ArticleSource source, ReadOptions options, CancellationToken cancellationToken)
    {
        using var file = SourceBytes.Open(source, options);
        yield return Read(source, file, options, cancellationToken);
    }

    private static ReadResult Read(ArticleSource source, Stream file, ReadOptions options, CancellationToken cancellationToken)
    {
        if (file.Length == 0) return new ReadResult(Problems.Empty(source));
        if (file.Length > options.MaxFileBytes) return new ReadResult(Problems.TooLarge(source, options.MaxFileBytes));
        if (StartsWith(file, OldOffice))
            return new ReadResult(new ReadProblem(source.DisplayPath, "The file is an old Word document or protected by a password, not an open .docx", Remedy));
        try
        {
            if (UnpackedSize(file) > options.MaxUnpackedBytes)
                return new ReadResult(new ReadProblem(source.DisplayPath, $"The document unpacks to more than the limit of {Problems.Size(options.MaxUnpackedBytes)}", "Check that it is an article; take its pictures out, or save its text as .txt"));
            file.Position = 0;
            return Draft(file, options, cancellationToken) is { } draft ? draft.ToResult(source) : new ReadResult(Problems.Broken(source, "Word document (it has no main part)", Remedy));
        }
        catch (Exception error) when (IsBroken(error))
        {
            return new ReadResult(Problems.Broken(source, $"Word document ({FirstLine(error.Message)})", Remedy));
        }
    }

    private static ArticleDraft? Draft(Stream file, ReadOptions options, CancellationToken cancellationToken)
    {
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        if (document.MainDocumentPart is not { } main) return null;
        using var part = main.GetStream(FileMode.Open, FileAccess.Read);
        var text = DocxText.Read(part, options.MaxUnpackedBytes, cancellationToken);

        var about = document.PackageProperties;
        var metadata = ArticleDraft.NoMetadata.ToBuilder();
        foreach (var (key, value) in new[] { ("creator", about.Creator), ("subject", about.Subject), ("keywords", about.Keywords), ("description", about.Description), ("category", about.Category) })
            if (!string.IsNullOrWhiteSpace(value))
                metadata[key] = value.Trim();
        return new ArticleDraft(text)
        {
            Title = about.Title,
            Date = about.Created is { } created ? DateOnly.FromDateTime(created.ToUniversalTime()) : null,
            Language = about.Language,
            Metadata = metadata.ToImmutable(),
        };
    }

    // A part is never unpacked further than its entry says, so the declared sizes bound the real ones.
    private static long UnpackedSize(Stream file)
    {
        file.Position = 0;
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return archive.Entries.Sum(entry => entry.Length);
    }

    private static bool StartsWith(Stream file, ReadOnlySpan<byte> start)
    {
        Span<byte> read = stackalloc byte[start.Length];
        return file.ReadAtLeast(read, read.Length, throwOnEndOfStream: false) == start.Length && read.SequenceEqual(start);
    }

    // What the packaging layers throw for archives, relationships and XML that are not whole.
    private static bool IsBroken(Exception error) =>
        error is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or FormatException or ArgumentException or InvalidOperationException
            or KeyNotFoundException or NotSupportedException or EndOfStreamException or NullReferenceException or OverflowException;

    private static string FirstLine(string message) => message.Split('\n')[0].Trim().TrimEnd('.');
}
