using Spectre.Console;

namespace Graph.Cli.Rendering;

/// <summary>Shows how far long work is, on a terminal's error stream. Silent where that is no terminal.</summary>
internal static class LongWork
{
    private static readonly TimeSpan ShowAfter = TimeSpan.FromMilliseconds(400);

    /// <summary>Runs <paramref name="work"/>, which reports how much of how much is done, and in words what it is at.</summary>
    internal static async Task<T> RunAsync<T>(Terminal terminal, string name, Func<IProgress<Step>?, Task<T>> work)
    {
        if (!terminal.ErrorIsTerminal) return await work(null).ConfigureAwait(false);
        var latest = new Latest();
        var running = work(latest);
        // Short work ends before there is anything to show.
        if (await Task.WhenAny(running, Task.Delay(ShowAfter)).ConfigureAwait(false) != running)
            await ShowAsync(terminal, name, latest, running).ConfigureAwait(false);
        return await running.ConfigureAwait(false);
    }

    private static async Task ShowAsync(Terminal terminal, string name, Latest latest, Task running)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error), ColorSystem = terminal.Styled ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors });
        await console.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(name));
                while (!running.IsCompleted)
                {
                    var (done, total, what) = latest.Value;
                    task.Description = Markup.Escape(what ?? name);
                    task.IsIndeterminate = total <= 0;
                    if (total > 0) (task.MaxValue, task.Value) = (total, Math.Min(done, total));
                    await Task.WhenAny(running, Task.Delay(100)).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
    }

    private sealed class Latest : IProgress<Step>
    {
        private volatile Step _step = new(0, 0);

        internal Step Value => _step;

        public void Report(Step value) => _step = value;
    }
}

/// <summary>How far a piece of work is.</summary>
/// <param name="Done">What is done.</param>
/// <param name="Total">Of how much; 0 where that is not known.</param>
/// <param name="What">What is being done; null where the work's name says it.</param>
internal sealed record Step(double Done, double Total, string? What = null);
