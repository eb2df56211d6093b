using System.Globalization;

namespace Graph.Text.Reading;

/// <summary>How much of the input a problem costs.</summary>
public enum ReadSeverity
{
    /// <summary>The article was read; something about it may not be as its author meant.</summary>
    Warning,

    /// <summary>The file, or the line of it that is named, gave no article.</summary>
    Error,
}

/// <summary>Something wrong with the input. Reading goes on with the next file or line.</summary>
/// <param name="File">The file as the caller would write its path.</param>
/// <param name="Line">Line in that file, from 1, where the problem has one.</param>
/// <param name="Column">Column in that line, from 1, where known.</param>
/// <param name="Message">What is wrong, as a sentence without a final stop.</param>
/// <param name="Remedy">What to do about it, as a sentence without a final stop.</param>
/// <param name="Severity">Whether an article was lost.</param>
public sealed record ReadProblem(string File, int? Line, int? Column, string Message, string Remedy, ReadSeverity Severity = ReadSeverity.Error)
{
    /// <summary>A problem of the file as a whole.</summary>
    public ReadProblem(string file, string message, string remedy, ReadSeverity severity = ReadSeverity.Error)
        : this(file, null, null, message, remedy, severity)
    {
    }

    /// <summary><c>file:line:column: message. Remedy.</c>, without the parts that are not known.</summary>
    public override string ToString()
    {
        var place = Line is null ? File : Column is null ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}") : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
        return $"{place}: {Message}. {Remedy}.";
    }
}
