namespace Graph.Building.Store;

/// <summary>Puts a finished build into the place of the store before it, in steps that can be taken up again after any of them.</summary>
/// <remarks>
/// <c>.next</c> with a manifest is the new store: from then on it counts, and whoever comes next moves what has not been moved yet. Without a
/// manifest it is the rest of a build that was cut short.
/// </remarks>
internal static class StoreCommit
{
    /// <summary>Declares what lies in <c>.next</c> complete, and moves it into place.</summary>
    internal static void Commit(StoreLayout layout, StoreManifest manifest, Action<BuildStep>? atStep)
    {
        foreach (var name in StoreLayout.Content) FlushToDisk(layout.Next.At(name));
        manifest.Write(layout.Next);
        atStep?.Invoke(BuildStep.Committed);
        Move(layout, atStep);
    }

    /// <summary>Finishes the moves of a build that was cut short amid them. Sets aside what a build left that was cut short before.</summary>
    internal static void Recover(StoreLayout layout)
    {
        if (File.Exists(layout.Next.Manifest)) Move(layout, null);
        else if (Directory.Exists(layout.Next.Folder)) SetAside(layout);
    }

    internal static void DeleteLeftovers(StoreLayout layout)
    {
        if (Directory.Exists(layout.Next.Folder)) Directory.Delete(layout.Next.Folder, recursive: true);
        if (Directory.Exists(layout.Interrupted)) Directory.Delete(layout.Interrupted, recursive: true);
    }

    private static void Move(StoreLayout layout, Action<BuildStep>? atStep)
    {
        foreach (var name in StoreLayout.Content)
        {
            if (!File.Exists(layout.Next.At(name))) continue;
            File.Move(layout.Next.At(name), layout.At(name), overwrite: true);
            atStep?.Invoke(BuildStep.FileMoved);
        }

        File.Move(layout.Next.Manifest, layout.Manifest, overwrite: true);
        atStep?.Invoke(BuildStep.ManifestMoved);
        DeleteLeftovers(layout);
    }

    private static void SetAside(StoreLayout layout)
    {
        Directory.CreateDirectory(layout.Interrupted);
        var number = 1;
        while (Directory.Exists(Path.Combine(layout.Interrupted, Name(number)))) number++;
        Directory.Move(layout.Next.Folder, Path.Combine(layout.Interrupted, Name(number)));
    }

    private static string Name(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void FlushToDisk(string path)
    {
        using var file = File.OpenHandle(path, access: FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }
}
