using Graph.Extraction.Facts;

namespace Graph.Cli.Rendering;

/// <summary>How a status looks.</summary>
internal static class StatusStyle
{
    internal static Style Of(FactStatus status) => status switch
    {
        FactStatus.Asserted => Style.Good,
        FactStatus.Denied => Style.Bad,
        _ => Style.Doubtful,
    };
}
