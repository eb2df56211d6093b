using Graph.Building.Resolution;
using Graph.Cli.Rendering;
using Graph.Extraction.Facts;

namespace Graph.Cli.Explaining;

/// <summary>Prints an explanation for readers.</summary>
internal static class ExplanationText
{
    internal static void Write(Explanation explanation, Terminal terminal)
    {
        WriteHeader(explanation, terminal);
        foreach (var group in explanation.Statements.GroupBy(statement => (statement.Relation, statement.Outgoing)))
        {
            terminal.Out.WriteLine();
            var arrow = group.Key.Outgoing ? $"{group.Key.Relation} →" : $"← {group.Key.Relation}";
            terminal.Out.WriteLine(arrow.In(Style.Bold, terminal.Styled));
            foreach (var statement in group) WriteStatement(statement, terminal);
        }
        WriteMerges(explanation.Entity, terminal);
    }

    private static void WriteHeader(Explanation explanation, Terminal terminal)
    {
        var entity = explanation.Entity;
        var labels = string.Concat(explanation.Labels.Reverse().Select(label => ":" + label));
        terminal.Out.WriteLine($"{Shown(entity.Name, terminal).In(Style.Bold, terminal.Styled)}  {labels}  {$"id {entity.Id}".In(Style.Dim, terminal.Styled)}");
        if (entity.ArabicName is { } arabic && arabic != entity.Name) terminal.Out.WriteLine($"  in Arabic: {Shown(arabic, terminal)}");
        var others = entity.Aliases.Remove(entity.ArabicName ?? "");
        if (!others.IsEmpty) terminal.Out.WriteLine($"  also: {string.Join(", ", others.Select(alias => Shown(alias, terminal)))}");
        foreach (var (key, value) in entity.Properties) terminal.Out.WriteLine($"  {key}: {Shown(ValueText.Of(value), terminal)}");
        terminal.Out.WriteLine($"  named in {Count.Of(explanation.Articles, "article")}, {Count.Of(explanation.Statements.Sum(statement => statement.Facts.Length), "fact")}");
    }

    private static void WriteStatement(Statement statement, Terminal terminal)
    {
        var other = statement.Other.Properties.IsEmpty ? statement.OtherName : $"{statement.OtherName}: {ValueText.Metric(statement.Other.Properties)}";
        List<string> parts = [Shown(other, terminal).In(Style.Bold, terminal.Styled), statement.Status.Name().In(StatusStyle.Of(statement.Status), terminal.Styled)];
        if (statement.By is { } by) parts.Add($"by {Shown(by, terminal)}");
        parts.AddRange(statement.Qualifiers.Select(pair => $"{pair.Key} {Shown(ValueText.Of(pair.Value), terminal)}"));
        terminal.Out.WriteLine("  " + string.Join("  ", parts));
        foreach (var fact in statement.Facts)
        {
            MarkedSentence.Write(fact.Evidence, terminal, indent: 6);
            var place = $"{Safe.Text(fact.Evidence.Article)}:{fact.Evidence.Line}  frame {fact.Frame}  confidence {Count.Share(fact.Confidence)}";
            terminal.Out.WriteLine("      " + place.In(Style.Dim, terminal.Styled));
        }
    }

    private static void WriteMerges(ResolvedEntity entity, Terminal terminal)
    {
        if (entity.Members.IsEmpty) return;
        terminal.Out.WriteLine();
        terminal.Out.WriteLine("Names taken for it, and why".In(Style.Bold, terminal.Styled));
        var table = new TextTable("name", "label", new TextColumn("articles", Right: true), new TextColumn("mentions", Right: true), "why", "forms in the articles");
        foreach (var member in entity.Members)
            table.Add(member.Name, member.Label, Count.Of(member.Articles), Count.Of(member.Mentions), Why(member), string.Join(", ", member.Surfaces));
        table.Write(terminal, indent: 2);
    }

    internal static string Why(EntityMember member) => member.Reason switch
    {
        MergeReason.Itself => "it is the entity's own",
        MergeReason.SameId => "the lexicon knows it",
        MergeReason.SameName => $"the same name as {member.Matched}",
        MergeReason.LexiconName => $"the lexicon lists it for {member.Matched}",
        MergeReason.SameAlias => $"an article gives it beside {member.Matched}",
        MergeReason.SameSound => $"sounds like {member.Matched}",
        MergeReason.SamePerson => $"{member.Matched} with initials",
        _ => member.Reason.ToString(),
    };

    private static string Shown(string text, Terminal terminal) => terminal.OutIsTerminal ? Bidi.Isolate(Safe.Text(text)) : Safe.Text(text);
}
