using System.Diagnostics;
using Graph.EndToEnd.Running;

namespace Graph.EndToEnd;

public sealed class InterruptionTests
{
    private const int Articles = 600;

    [Fact]
    public async Task ABuildAfterAKilledOneFinishesItWithNothingLostOrDoubled()
    {
        using var workspace = ManyArticles();
        (await workspace.BuildAsync("articles", "fresh")).EndedWith(0);
        // Killed at three stages: as soon as the store appears, when it has grown, and after an earlier whole build.
        foreach (var (store, size) in new[] { ("early", 1L), ("late", 500_000L), ("again", 1L) })
        {
            if (store == "again") (await workspace.BuildAsync("articles/a", store)).EndedWith(0);
            await KillAsync(workspace, store, SizeOf(workspace, store) + size);
            (await workspace.BuildAsync("articles", store)).EndedWith(0);
            Assert.Equal(workspace.Store("fresh"), workspace.Store(store));
        }
    }

    [Fact]
    public async Task CtrlCStopsABuildCleanly()
    {
        if (OperatingSystem.IsWindows()) return;
        using var workspace = ManyArticles();
        using var process = GraphProcess.Start(workspace.Root, "build", "articles", "--schema", Repository.Schema);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        await UntilAsync(() => SizeOf(workspace, "out") > 0 || process.HasExited);
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 130, $"{process.ExitCode}\n{await output}\n{await error}");
        Assert.Contains("Stopped", await error, StringComparison.Ordinal);
        (await workspace.BuildAsync("articles")).EndedWith(0);
        (await workspace.BuildAsync("articles", "fresh")).EndedWith(0);
        Assert.Equal(workspace.Store("fresh"), workspace.Store());
    }

    private static async Task KillAsync(Workspace workspace, string store, long size)
    {
        using var process = GraphProcess.Start(workspace.Root, "build", "articles", "--store", store, "--schema", Repository.Schema);
        await UntilAsync(() => SizeOf(workspace, store) >= size || process.HasExited);
        process.Kill();
        await process.WaitForExitAsync();
        Assert.NotEqual(0, process.ExitCode);
    }

    private static Workspace ManyArticles()
    {
        var workspace = new Workspace();
        var seeds = Directory.GetFiles(Repository.Seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        for (var i = 0; i < Articles; i++) workspace.Write($"articles/{(i % 3 == 0 ? "a" : "b")}/{i}.txt", $"Note {i}.\n{seeds[i % seeds.Length]}");
        return workspace;
    }

    private static long SizeOf(Workspace workspace, string store) =>
        Directory.Exists(workspace[store]) ? Directory.GetFiles(workspace[store], "*", SearchOption.AllDirectories).Sum(file => File.Exists(file) ? new FileInfo(file).Length : 0) : 0;

    private static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds()) await Task.Delay(5);
    }
}
