using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>The language of a template or an example.</summary>
public enum FrameLanguage : byte
{
    /// <summary>Key <c>ar</c>.</summary>
    Arabic,

    /// <summary>Key <c>en</c>.</summary>
    English,
}

/// <summary>A canonical sentence of a frame, cut into words, choices and slots.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">The sentence as written.</param>
/// <param name="Parts">Its parts in order; never empty.</param>
/// <param name="Position">Its first character.</param>
public sealed record FrameTemplate(FrameLanguage Language, string Text, ImmutableArray<TemplatePart> Parts, SourcePosition Position)
{
    /// <summary>The slot of that name; null where the template has none.</summary>
    public TemplateSlot? Slot(string name) => Parts.OfType<TemplateSlot>().FirstOrDefault(slot => slot.Name == name);
}
