using System.CommandLine;
using System.CommandLine.Parsing;
using Graph.Cli.Help;
using Graph.Cli.Rendering;

namespace Graph.Cli;

/// <summary>Says what is wrong with a command line and what was likely meant.</summary>
internal static class UsageError
{
    /// <summary>The message; null where the command line is right.</summary>
    internal static string? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var path = PathOf(command);
        var swallowed = SwallowedOption(parsed);
        if (parsed.Errors.Count == 0 && swallowed is null) return null;
        var message = swallowed is not null ? Unknown(swallowed, command, path) : parsed.UnmatchedTokens.Count > 0 ? Unknown(parsed.UnmatchedTokens[0], command, path)
            : command.Subcommands.Count > 0 && command.Action is null ? $"{path}: Name a command: {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}."
            : $"{path}: {string.Join(" ", parsed.Errors.Select(error => error.Message))}";
        return $"{Safe.Text(message)}\nRun {path} --help to see how it is used.";
    }

    private static string Unknown(string word, Command command, string path)
    {
        var isOption = word.StartsWith('-');
        var known = isOption
            ? Lineage(command).SelectMany(each => each.Options.Where(option => each == command || option.Recursive)).Select(option => option.Name)
            : command.Subcommands.Select(sub => sub.Name);
        var near = Suggestions.For(word, known);
        var meant = near.Count > 0 ? $" Did you mean {string.Join(" or ", near)}?" : "";
        if (isOption) return $"{path}: There is no option {word}.{meant}";
        return command.Subcommands.Count > 0
            ? $"{path}: There is no command {word}.{(meant.Length > 0 ? meant : $" There are {string.Join(", ", known)}.")}"
            : $"{path}: \"{word}\" is one argument too many.";
    }

    // An argument that takes any number of values takes a mistyped option for one of them.
    private static string? SwallowedOption(ParseResult parsed) => parsed.Action is HelpWithExamples or VersionAction
        ? null
        : parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', not (>= '0' and <= '9'), ..])?.Value;

    private static string PathOf(Command command) => string.Join(' ', Lineage(command).Reverse().Select(each => each.Name));

    private static IEnumerable<Command> Lineage(Command command)
    {
        for (Command? at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault()) yield return at;
    }
}
