using System.Diagnostics;
using Graph.EndToEnd.Running;
using Xunit.Abstractions;

namespace Graph.EndToEnd;

/// <summary>Stores that cannot be written.</summary>
public sealed class StorageTests(ITestOutputHelper output)
{
    [Fact]
    public async Task AFileWhereTheStoreShouldBeIsNamedAndStays()
    {
        using var workspace = new Workspace();
        workspace.Write("articles/good.txt", "Nvidia bought Mellanox in 2020.\n");
        workspace.Write("out", "mine");
        var run = (await workspace.BuildAsync("articles")).EndedWith(1);
        Assert.Contains("out", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(workspace["out"]));
    }

    [Fact]
    public async Task AFolderThatTakesNoFilesIsNamed()
    {
        if (!OperatingSystem.IsLinux())
        {
            output.WriteLine("Not run: only Linux has a file system in which nobody may make files.");
            return;
        }
        using var workspace = new Workspace();
        workspace.Write("articles/good.txt", "Nvidia bought Mellanox in 2020.\n");
        // Even the superuser cannot make a folder in /proc.
        var run = (await workspace.BuildAsync("articles", "/proc/graph-store")).EndedWith(1);
        Assert.Contains("/proc/graph-store", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExportThatCannotBeWrittenLeavesTheOldFile()
    {
        using var workspace = new Workspace();
        workspace.Write("articles/good.txt", "Nvidia bought Mellanox in 2020.\n");
        (await workspace.BuildAsync("articles")).EndedWith(0);
        var run = (await workspace.GraphAsync("export", "graphml", "-o", "nowhere/graph.graphml")).EndedWith(1);
        Assert.Contains("nowhere", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFullDiskIsNamedAndTheEarlierStoreStays()
    {
        using var workspace = new Workspace();
        using var disk = SmallDisk.Mount(workspace["disk"], megabytes: 1);
        if (disk is null)
        {
            output.WriteLine("Not run: mounting a small disk takes the superuser.");
            return;
        }
        workspace.Write("articles/good.txt", "Nvidia bought Mellanox in 2020.\n");
        (await workspace.BuildAsync("articles", "disk/out")).EndedWith(0);
        var before = workspace.Store("disk/out");
        var seeds = Directory.GetFiles(Repository.Seeds, "*.txt").Select(File.ReadAllText).ToArray();
        for (var i = 0; i < 300; i++) workspace.Write($"articles/{i}.txt", $"Note {i}.\n" + seeds[i % seeds.Length]);
        var run = (await workspace.BuildAsync("articles", "disk/out")).EndedWith(1);
        Assert.Contains("space", run.Error, StringComparison.OrdinalIgnoreCase);
        foreach (var (file, hash) in before) Assert.Equal(hash, workspace.Store("disk/out").GetValueOrDefault(file));
        (await workspace.GraphAsync("export", "jsonl", "--store", "disk/out")).EndedWith(0);
    }

    private sealed class SmallDisk(string folder) : IDisposable
    {
        internal static SmallDisk? Mount(string folder, int megabytes)
        {
            if (!OperatingSystem.IsLinux()) return null;
            Directory.CreateDirectory(folder);
            return Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder) ? new SmallDisk(folder) : null;
        }

        public void Dispose() => Run("umount", folder);

        private static bool Run(string program, params string[] args)
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true });
            process?.WaitForExit();
            return process?.ExitCode == 0;
        }
    }
}
