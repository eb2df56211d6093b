using System.Collections.Immutable;
using Graph.Cypher.Catalog;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Commands;

/// <summary>CREATE INDEX and DROP INDEX.</summary>
internal static class IndexCommands
{
    /// <exception cref="CypherException">There is such an index, or something else of its name.</exception>
    public static SchemaState Create(SchemaState state, CreateIndex command)
    {
        if (command.Kind == IndexKinds.Vector)
            throw new CypherException(CypherErrorKind.NotSupported, null, "Vector indexes are not supported; RANGE, TEXT, POINT, LOOKUP and FULLTEXT are.", command.Span);
        ImmutableArray<string> labels = [.. command.Labels.Select(label => label.Text)], keys = [.. command.Keys.Select(key => key.Text)];
        CheckShape(command, labels, keys);
        var name = command.Name?.Text ?? SchemaNames.Generated("index", command.Kind, command.IsOnRelationships, labels, keys);
        var index = new IndexDefinition(state.NextId, name, command.Kind, command.IsOnRelationships, labels, keys);
        if (Conflict(state, index, command.Name is null) is not { } conflict) return state.With(index);
        return command.IfNotExists ? state : throw conflict.At(command.Name?.Span ?? command.Span);
    }

    /// <exception cref="CypherException">There is no such index, or it belongs to a constraint.</exception>
    public static SchemaState Drop(SchemaState state, DropIndex command)
    {
        if (state.FindIndex(command.Name.Text) is not { } index)
        {
            if (command.IfExists) return state;
            var hint = Suggestion.Question(command.Name.Text, state.Indexes.Select(known => known.Name));
            throw new CypherException(
                CypherErrorKind.IndexDropFailed, null,
                $"Unable to drop index called `{command.Name.Text}`. There is no such index{(hint.Length == 0 ? "; SHOW INDEXES lists all." : hint)}", command.Name.Span);
        }

        if (index.OwningConstraint is null) return state.Without(index);
        throw new CypherException(
            CypherErrorKind.IndexDropFailed, null,
            $"Unable to drop index: Index belongs to constraint: `{index.OwningConstraint}`. Drop the constraint instead.", command.Name.Span);
    }

    private static void CheckShape(CreateIndex command, ImmutableArray<string> labels, ImmutableArray<string> keys)
    {
        if (labels.Length > 1 && command.Kind != IndexKinds.FullText)
            throw CypherException.Syntax("UnexpectedSyntax", $"A {command.Kind} index is on one label or type; only FULLTEXT indexes take several.", command.Labels[1].Span);
        if (keys.Length > 1 && command.Kind is IndexKinds.Text or IndexKinds.Point)
            throw CypherException.Syntax("UnexpectedSyntax", $"A {command.Kind} index is on one property; make another for each.", command.Keys[1].Span);
        var repeated = command.Keys.FirstOrDefault(key => command.Keys.Count(other => other.Text == key.Text) > 1);
        if (repeated is not null) throw CypherException.Syntax("UnexpectedSyntax", $"The property `{repeated.Text}` is named twice.", repeated.Span);
    }

    private static CypherException? Conflict(SchemaState state, IndexDefinition index, bool isUnnamed)
    {
        if (state.Constraints.FirstOrDefault(constraint => constraint.Name == index.Name) is not null)
            return new(CypherErrorKind.ConstraintWithNameAlreadyExists, null, $"There already exists a constraint called '{index.Name}'.");
        if (state.Indexes.FirstOrDefault(index.IsEquivalentTo) is { } equivalent)
        {
            if (equivalent.OwningConstraint is { } owner)
            {
                return new(CypherErrorKind.ConstraintAlreadyExists, null,
                    $"There is a uniqueness constraint on {index.Pattern} called '{owner}', so an index is already created that matches this.");
            }

            return isUnnamed || equivalent.Name == index.Name
                ? new(CypherErrorKind.EquivalentSchemaRuleAlreadyExists, null, $"An equivalent index already exists, '{equivalent}'.")
                : new(CypherErrorKind.IndexAlreadyExists, null, $"There already exists an index {index.Pattern}: '{equivalent.Name}'.");
        }

        return state.FindIndex(index.Name) is null
            ? null
            : new(CypherErrorKind.IndexWithNameAlreadyExists, null, $"There already exists an index called '{index.Name}'.");
    }
}
