using System.Collections.Immutable;

namespace Graph.Schema.Loading;

/// <summary>Finds what is said twice, in one file or in two. The first in path order keeps its place; the other is reported.</summary>
internal static class Duplicates
{
    internal static void Report(ImmutableArray<(LexiconFile Lexicon, FileReport Report)> lexica, ImmutableArray<(FrameFile Frames, FileReport Report)> frames)
    {
        ReportEntities(lexica);
        ReportFrames(frames);
        new RepeatedWords(lexica).Warn();
    }

    private static void ReportEntities(ImmutableArray<(LexiconFile Lexicon, FileReport Report)> lexica)
    {
        var byId = new Dictionary<string, EntityEntry>(StringComparer.Ordinal);
        var byAlias = new Dictionary<string, EntityEntry>(StringComparer.Ordinal);
        foreach (var (lexicon, report) in lexica)
        {
            var repeated = new HashSet<EntityEntry>(ReferenceEqualityComparer.Instance);
            foreach (var entity in lexicon.Entities)
            {
                if (byId.TryAdd(entity.Id, entity)) continue;
                var first = byId[entity.Id];
                repeated.Add(entity);
                report.Error(entity.Position.Line, entity.Position.Column, AliasKey.Of(first.Name) == AliasKey.Of(entity.Name)
                    ? $"The entity `{entity.Name}` stands at {first.Position} already; make one of the two, or give this one an `id` and a name of its own."
                    : $"`{entity.Name}` has the id `{entity.Id}` of `{first.Name}` at {first.Position}; give one of them an `id` of its own.");
            }
            foreach (var use in lexicon.Aliases)
            {
                // A repeated entity shares all its aliases: one message says it.
                if (repeated.Contains(use.Entity)) continue;
                if (byAlias.TryAdd(use.Key, use.Entity)) continue;
                var first = byAlias[use.Key];
                report.Error(use.Line, use.Column, $"The alias `{use.Alias}` of `{use.Entity.Name}` belongs to `{first.Name}` at {first.Position}; an alias names one entity.");
            }
        }
    }

    private static void ReportFrames(ImmutableArray<(FrameFile Frames, FileReport Report)> files)
    {
        var byName = new Dictionary<string, Frame>(StringComparer.Ordinal);
        foreach (var (file, report) in files)
        {
            foreach (var frame in file.Frames)
            {
                if (!byName.TryAdd(frame.Name, frame))
                    report.Error(frame.Position.Line, frame.Position.Column, $"The frame name `{frame.Name}` stands at {byName[frame.Name].Position} already; a name is for one frame.");
            }
        }
    }
}
