namespace Graph.Text.Reading.Finding;

/// <summary>All files below a folder. Hidden ones and linked folders are passed over: a link may lead back up.</summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>Paths below <paramref name="root"/> with forward slashes, in no order; folders that cannot be opened go to <paramref name="onUnreadable"/>.</summary>
    internal static List<string> Files(string root, Action<string, string> onUnreadable)
    {
        var files = new List<string>();
        var pending = new Stack<string>([""]);
        while (pending.TryPop(out var below))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(Path.Combine(root, below)).EnumerateFileSystemInfos("*", Visible))
                {
                    var path = below.Length == 0 ? entry.Name : below + "/" + entry.Name;
                    if (entry is FileInfo) files.Add(path);
                    else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) pending.Push(path);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                onUnreadable(below, error.Message);
            }
        }

        return files;
    }
}
