using System.Text;

namespace Graph.EndToEnd.Running;

/// <summary>A folder of its own for a test, gone after it.</summary>
internal sealed class Workspace : IDisposable
{
    internal Workspace() => Root = Directory.CreateTempSubdirectory("graph-").FullName;

    internal string Root { get; }

    internal string this[string path] => Path.Combine(Root, path);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    internal void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    internal void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
    }

    /// <summary>Copies the files of a folder into one below this one.</summary>
    internal void CopyFrom(string folder, string to, string pattern = "*")
    {
        Directory.CreateDirectory(this[to]);
        foreach (var file in Directory.GetFiles(folder, pattern)) File.Copy(file, Path.Combine(this[to], Path.GetFileName(file)));
    }

    /// <summary>Runs <c>graph</c> here by the project's own schema.</summary>
    internal Task<Finished> GraphAsync(string command, params string[] args) => GraphProcess.RunAsync(Root, [.. command.Split(' '), .. args, "--schema", Repository.Schema]);

    /// <summary>Builds <paramref name="articles"/> into <paramref name="store"/>.</summary>
    internal Task<Finished> BuildAsync(string articles, string store = "out", params string[] more) => GraphAsync("build", [articles, "--store", store, .. more]);

    /// <summary>What a store holds, as a hash by file name: all but its own account of where the articles lay, and its lock.</summary>
    internal Dictionary<string, string> Store(string store = "out") =>
        Directory.GetFiles(this[store], "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not ("store.json" or ".lock"))
            .ToDictionary(file => Path.GetRelativePath(this[store], file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))));
}
