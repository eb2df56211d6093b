using System.Collections.Immutable;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Cli.Querying;

/// <summary>A question kept in the schema folder, below <c>queries/</c>.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Says">What it answers: the first line, which is a comment.</param>
/// <param name="Parameters">What may be given, with the value that is taken where nothing is.</param>
internal sealed record SavedQuery(string Name, string Says, ImmutableArray<(string Name, Value Default)> Parameters, QueryScript Script)
{
    private const string Comment = "//", Parameter = "// $";

    /// <summary>Reads a file: a line on what it answers, lines such as <c>// $company = 'Meta'</c>, then the query.</summary>
    /// <exception cref="InputException">The file does not begin so.</exception>
    internal static SavedQuery Read(string path)
    {
        var text = File.ReadAllText(path);
        var lines = text.Split('\n').TakeWhile(line => line.StartsWith(Comment, StringComparison.Ordinal)).Select(line => line.TrimEnd()).ToList();
        if (lines.Count == 0 || lines[0].StartsWith(Parameter, StringComparison.Ordinal))
            throw new InputException($"{path}:1:1: A saved query begins with a line on what it answers, such as // Who leads a company?");
        var parameters = lines.Select((line, i) => (Line: line, Number: i + 1))
            .Where(each => each.Line.StartsWith(Parameter, StringComparison.Ordinal))
            .Select(each => ReadParameter(path, each.Line[Parameter.Length..], each.Number));
        return new SavedQuery(Path.GetFileNameWithoutExtension(path), lines[0][Comment.Length..].Trim(), [.. parameters], new QueryScript(path, text));
    }

    /// <summary>The values to run with: those given, else the defaults.</summary>
    /// <exception cref="InputException">A value is given that the query does not take.</exception>
    internal Dictionary<string, Value> With(IReadOnlyDictionary<string, Value> given)
    {
        foreach (var name in given.Keys.Where(name => Parameters.All(parameter => parameter.Name != name)))
        {
            var near = Suggestions.For(name, Parameters.Select(parameter => parameter.Name), most: 1);
            var known = Parameters.IsEmpty ? "It takes none." : near.Count > 0 ? $"Did you mean {near[0]}?" : $"It takes {string.Join(", ", Parameters.Select(parameter => parameter.Name))}.";
            throw new InputException($"The saved query {Name} takes no parameter {name}. {known}");
        }

        return Parameters.ToDictionary(parameter => parameter.Name, parameter => given.GetValueOrDefault(parameter.Name, parameter.Default), StringComparer.Ordinal);
    }

    private static (string, Value) ReadParameter(string path, string text, int line)
    {
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        if (parts is [var name, var literal] && CypherLiteral.TryParse(literal, out var value)) return (name, value);
        throw new InputException($"{path}:{line}:1: A parameter of a saved query is written with its default, such as // $company = 'Meta'.");
    }
}
