using Graph.Building.Store;

namespace Graph.Building;

/// <summary>Builds a store out of articles: facts, and the graph they make.</summary>
/// <remarks>
/// <para>
/// Articles whose content the store knows are not taken apart again. The files of the store do not depend on what was in it before, on the
/// order of the paths or on the number of jobs: they are, byte for byte, what a build into an empty folder gives.
/// </para>
/// <para>
/// The store changes all at once, at the end. A build that is cut short, at whatever moment, leaves the store before or the store after, and
/// the next build uses what facts it had taken.
/// </para>
/// </remarks>
public static class GraphBuild
{
    /// <summary>Builds. What is wrong with the input is in the report; the rest of the input is built.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="progress">Told how far it is; may be called from any thread.</param>
    /// <param name="cancellationToken">Ends the build and leaves the store as it was.</param>
    /// <exception cref="BuildException">The store cannot be written to, or another build is writing to it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<BuildReport> RunAsync(BuildRequest request, IProgress<BuildProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Jobs, 1);
        var layout = new StoreLayout(Path.GetFullPath(request.Store));
        try
        {
            Directory.CreateDirectory(layout.Folder);
            using var held = StoreLock.Take(layout);
            StoreCommit.Recover(layout);
            return await new BuildRun(request, layout, progress, cancellationToken).RunAsync().ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            GiveRoomBack(layout);
            throw BuildException.Of(request.Store, error);
        }
    }

    // On a full disk what was written so far is in everybody's way. That the disk would not even take this is no news.
    private static void GiveRoomBack(StoreLayout layout)
    {
        try
        {
            if (!File.Exists(layout.Next.Manifest)) StoreCommit.DeleteLeftovers(layout);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
