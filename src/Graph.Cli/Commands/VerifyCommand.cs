using System.CommandLine;
using Graph.Building.Store;
using Graph.Building.Verification;
using Graph.Cli.Help;
using Graph.Cli.Rendering;
using Graph.Cli.Verifying;

namespace Graph.Cli.Commands;

/// <summary><c>graph verify</c>: proof that the graph says nothing that its articles do not say.</summary>
internal static class VerifyCommand
{
    internal static Command Create(Terminal terminal)
    {
        var store = SharedOptions.Store();
        var schema = SharedOptions.Schema();
        var command = new ToolCommand("verify", "Find the evidence of every fact and every relationship again in its article, character for character.")
        {
            Examples =
            [
                ("graph verify", "Check the graph in out/ against the articles it was built from."),
                ("graph verify --store news-graph", "Check another store."),
            ],
            Ends = "Names each fact whose sentence does not stand where it should, as article:line. Exit code: 0 when all stand, 1 otherwise.",
        };
        command.Options.Add(store);
        command.Options.Add(schema);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(terminal, parsed.GetRequiredValue(store), parsed.GetRequiredValue(schema), cancellation), cancellation));
        return command;
    }

    private static int Run(Terminal terminal, string store, string schema, CancellationToken cancellation)
    {
        var built = BuiltStore.Open(store);
        var rules = SchemaSource.Load(schema, terminal);
        var verifier = new EvidenceVerifier(built, rules);
        var flaws = 0;
        foreach (var flaw in verifier.Verify(cancellation))
        {
            flaws++;
            terminal.Error.WriteLine(Safe.Text(flaw.ToString()));
        }
        var edges = EdgeEvidence.Check(built.OpenGraph().Snapshot, built.ReadFacts(rules), cancellation);
        foreach (var unfounded in edges.Unfounded) terminal.Error.WriteLine(Safe.Text(unfounded));
        var wrong = flaws + edges.Unfounded.Count;
        var extent = $"{Count.Of(verifier.FactsChecked, "fact")} and {Count.Of(edges.Checked, "relationship")} from {Count.Of(verifier.ArticlesRead, "article")}";
        if (wrong == 0) terminal.Out.WriteLine($"{extent}: every sentence stands in its article, character for character.");
        else terminal.Out.WriteLine($"{extent}: {Count.Of(wrong, "flaw")}, named above. Run graph build to take the articles as they are now.");
        return wrong == 0 ? ExitCode.Done : ExitCode.InputError;
    }
}
