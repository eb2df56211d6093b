using Graph.Building.Store;

namespace Graph.Building.Tests.Store;

public sealed class InterruptedBuildTests : IDisposable
{
    private readonly BuildSandbox _sandbox = new();

    public InterruptedBuildTests()
    {
        for (var number = 0; number < 6; number++)
            _sandbox.Write($"{number}.txt", $"Firm {number}:Company | OWNS | Google:Company\nMeta:Company | COMPETES_WITH | Firm {number}=شركة {number}:Company\n");
    }

    public void Dispose() => _sandbox.Dispose();

    private sealed class Killed : Exception;

    // Nothing is cleaned up, as if the process were gone.
    private async Task KillAtAsync(int step)
    {
        var steps = 0;
        await Assert.ThrowsAsync<Killed>(() => GraphBuild.RunAsync(_sandbox.Request with { AtStep = _ => { if (steps++ == step) throw new Killed(); } }));
    }

    private async Task<List<BuildStep>> StepsAsync(string store)
    {
        var steps = new List<BuildStep>();
        await GraphBuild.RunAsync(_sandbox.Request with { Store = store, AtStep = steps.Add });
        return steps;
    }

    [Fact]
    public async Task AKillAtAnyStepOfTheFirstBuildLosesNothing()
    {
        var steps = await StepsAsync(_sandbox.At("count"));
        Assert.Equal(Enum.GetValues<BuildStep>(), steps.Distinct());
        for (var step = 0; step < steps.Count; step++)
        {
            if (Directory.Exists(_sandbox.Store)) Directory.Delete(_sandbox.Store, recursive: true);
            await KillAtAsync(step);
            await _sandbox.BuildAsync();
            await _sandbox.AssertEqualsFreshBuildAsync();
        }
    }

    [Fact]
    public async Task AKillAtAnyStepOfALaterBuildLosesNothing()
    {
        var steps = await StepsAsync(_sandbox.At("count"));
        for (var step = 0; step < steps.Count; step++)
        {
            _sandbox.Write("0.txt", "Google:Company | OWNS | Meta:Company\n");
            await _sandbox.BuildAsync();
            var before = BuildSandbox.Files(_sandbox.Store);
            _sandbox.Write("0.txt", $"Firm {step}:Company | OWNS | Meta:Company | denied\n");
            await KillAtAsync(step);
            if (steps[step] < BuildStep.Committed) BuildSandbox.AssertSame(before, BuildSandbox.Files(_sandbox.Store));
            else Assert.Equal(11, _sandbox.Open().Totals.Facts);
            await _sandbox.BuildAsync();
            await _sandbox.AssertEqualsFreshBuildAsync();
        }
    }

    [Fact]
    public async Task WhatAKilledBuildHadTakenIsNotTakenAgain()
    {
        await KillAtAsync(3);
        await KillAtAsync(2);
        var calls = _sandbox.Extractor.Calls;
        var report = await GraphBuild.RunAsync(_sandbox.Request with { Jobs = 1 });
        Assert.Equal(6, report.ArticlesRead);
        Assert.Equal(4, report.ArticlesReused);
        Assert.Equal(calls + 2, _sandbox.Extractor.Calls);
        await _sandbox.AssertEqualsFreshBuildAsync();
    }

    [Fact]
    public async Task ALogThatIsCutOffAnywhereIsUsedAsFarAsItIsWhole()
    {
        await KillAtAsync(6);
        var next = _sandbox.At("out/.next");
        var (facts, articles) = (await File.ReadAllBytesAsync(Path.Combine(next, "facts.jsonl")), await File.ReadAllBytesAsync(Path.Combine(next, "articles.jsonl")));
        Assert.True(facts.Length > 500 && articles.Length > 500);
        for (var cut = 0; cut <= 20; cut++)
        {
            Directory.Delete(_sandbox.Store, recursive: true);
            Directory.CreateDirectory(next);
            await File.WriteAllTextAsync(Path.Combine(next, "facts.key"), BuildKeys.OfFacts(_sandbox.Schema, _sandbox.Extractor, "1"));
            await File.WriteAllBytesAsync(Path.Combine(next, "facts.jsonl"), facts[..(facts.Length * cut / 20)]);
            await File.WriteAllBytesAsync(Path.Combine(next, "articles.jsonl"), articles[..(articles.Length * (cut * 7 % 21) / 20)]);
            await _sandbox.BuildAsync();
            await _sandbox.AssertEqualsFreshBuildAsync();
        }
    }

    [Fact]
    public async Task ADamagedStoreIsBuiltAnew()
    {
        await _sandbox.BuildAsync();
        foreach (var name in StoreLayout.Content.Append(StoreLayout.ManifestName))
        {
            var path = Path.Combine(_sandbox.Store, name);
            var bytes = await File.ReadAllBytesAsync(path);
            foreach (var damaged in new[] { bytes[..(bytes.Length / 2)], [], [.. bytes[..(bytes.Length / 3)], (byte)'?', .. bytes[(bytes.Length / 3)..]] })
            {
                await File.WriteAllBytesAsync(path, damaged);
                await _sandbox.BuildAsync();
                await _sandbox.AssertEqualsFreshBuildAsync();
            }
        }
    }

    [Fact]
    public async Task ACancelledBuildLeavesTheStore()
    {
        await _sandbox.BuildAsync();
        var before = BuildSandbox.Files(_sandbox.Store);
        _sandbox.Write("0.txt", "Google:Company | OWNS | Meta:Company\n");
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GraphBuild.RunAsync(_sandbox.Request with { AtStep = step => { if (step == BuildStep.ArticleWritten) stop.Cancel(); } }, null, stop.Token));
        BuildSandbox.AssertSame(before, BuildSandbox.Files(_sandbox.Store));
        await _sandbox.BuildAsync();
        await _sandbox.AssertEqualsFreshBuildAsync();
    }

    [Fact]
    public async Task ASecondBuildIsKeptOutWhileOneIsAtWork()
    {
        BuildException? refused = null;
        await GraphBuild.RunAsync(_sandbox.Request with { AtStep = step => { if (step == BuildStep.LogWritten) refused = Assert.Throws<BuildException>(() => _sandbox.BuildAsync().GetAwaiter().GetResult()); } });
        Assert.Contains("Another build is writing to this store", refused!.Message, StringComparison.Ordinal);
        await _sandbox.AssertEqualsFreshBuildAsync();
    }

    [Fact]
    public async Task ALockThatAKilledBuildLeftKeepsNobodyOut()
    {
        Directory.CreateDirectory(_sandbox.Store);
        await File.WriteAllTextAsync(_sandbox.At("out/.lock"), "process 1\n");
        Assert.Equal(BuildOutcome.Built, (await _sandbox.BuildAsync()).Outcome);
    }
}
