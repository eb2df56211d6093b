using Graph.Text.Analysis;

namespace Graph.Extraction.Mentions;

/// <summary>A name in a sentence, over the tokens <c>[First, End)</c>; quotation marks round it are outside.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="Entity">What it names.</param>
/// <param name="Prefix">Proclitics written together with its first token.</param>
internal sealed record Mention(int First, int End, Entity Entity, Clitics Prefix);
