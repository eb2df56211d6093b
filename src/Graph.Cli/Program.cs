using Graph.Cli;

using var interruption = new Interruption();
return await GraphTool.RunAsync(args, Terminal.OfProcess(), interruption).ConfigureAwait(false);
