using System.CommandLine;
using Graph.Building.Store;
using Graph.Cli.Explaining;
using Graph.Cli.Help;

namespace Graph.Cli.Commands;

/// <summary><c>graph explain</c>: what the graph holds about one name, and why.</summary>
internal static class ExplainCommand
{
    internal static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "A name of the entity in any script and spelling, or its id." };
        var json = SharedOptions.Json();
        var store = SharedOptions.Store();
        var schema = SharedOptions.Schema();
        var command = new ToolCommand("explain", "Show each fact about a name with its sentence, place, frame and confidence, and why names were merged.")
        {
            Examples =
            [
                ("graph explain \"Alexandr Wang\"", "Everything known about him, both ways."),
                ("graph explain ميتا --json", "The same about Meta, found by its Arabic name, for another program."),
            ],
            Ends = "In each sentence the words that the fact rests on are bold, or stand in [brackets] where the output is no terminal.",
        };
        command.Arguments.Add(name);
        command.Options.Add(json);
        command.Options.Add(store);
        command.Options.Add(schema);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            var built = BuiltStore.Open(parsed.GetRequiredValue(store));
            var rules = SchemaSource.Load(parsed.GetRequiredValue(schema), terminal);
            var entities = built.ResolveEntities(rules);
            var entity = EntityFinder.Find(parsed.GetRequiredValue(name), entities);
            var explanation = Explainer.Explain(entity, entities, built, rules, cancellation);
            if (parsed.GetValue(json)) ExplanationJson.Write(explanation, terminal.Out);
            else ExplanationText.Write(explanation, terminal);
            return ExitCode.Done;
        }, cancellation));
        return command;
    }
}
