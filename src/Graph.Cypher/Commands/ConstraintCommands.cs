using System.Collections.Immutable;
using Graph.Cypher.Catalog;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Commands;

/// <summary>CREATE CONSTRAINT and DROP CONSTRAINT.</summary>
internal static class ConstraintCommands
{
    /// <param name="graph">What must keep the constraint as it is.</param>
    /// <exception cref="CypherException">There is such a constraint, something else of its name or on the same, or the graph breaks it.</exception>
    public static SchemaState Create(SchemaState state, CreateConstraint command, GraphSnapshot graph)
    {
        ImmutableArray<string> keys = [.. command.Keys.Select(key => key.Text)];
        var repeated = command.Keys.FirstOrDefault(key => command.Keys.Count(other => other.Text == key.Text) > 1);
        if (repeated is not null) throw CypherException.Syntax("UnexpectedSyntax", $"The property `{repeated.Text}` is named twice.", repeated.Span);
        var name = command.Name?.Text
            ?? SchemaNames.Generated("constraint", command.Requirement.ToString(), command.IsOnRelationships, [command.Label.Text], keys);
        var constraint = new ConstraintDefinition(state.NextId, name, command.Requirement, command.IsOnRelationships, command.Label.Text, keys);
        if (Conflict(state, constraint, command.Name is null) is { } conflict)
        {
            if (command.IfNotExists && conflict.Kind != CypherErrorKind.IndexAlreadyExists) return state;
            throw conflict.At(command.Name?.Span ?? command.Span);
        }

        if (ConstraintCheck.FindViolation(constraint, graph) is { } violation)
        {
            throw new CypherException(
                CypherErrorKind.ConstraintCreationFailed, null, $"Unable to create {constraint}:\n{violation}. Note that nothing was changed.", command.Span);
        }

        var next = state.With(constraint);
        return constraint.OwnsIndex
            ? next.With(new IndexDefinition(next.NextId, name, IndexKinds.Range, constraint.IsOnRelationships, [constraint.Label], keys) { OwningConstraint = name })
            : next;
    }

    /// <exception cref="CypherException">There is no such constraint.</exception>
    public static SchemaState Drop(SchemaState state, DropConstraint command)
    {
        if (state.FindConstraint(command.Name.Text) is { } constraint) return state.Without(constraint);
        if (command.IfExists) return state;
        var hint = Suggestion.Question(command.Name.Text, state.Constraints.Select(known => known.Name));
        throw new CypherException(
            CypherErrorKind.ConstraintDropFailed, null,
            $"Unable to drop constraint `{command.Name.Text}`: No such constraint{(hint.Length == 0 ? "; SHOW CONSTRAINTS lists all." : hint)}", command.Name.Span);
    }

    private static CypherException? Conflict(SchemaState state, ConstraintDefinition constraint, bool isUnnamed)
    {
        if (state.Constraints.FirstOrDefault(other => other.Requirement == constraint.Requirement && constraint.IsOnSameAs(other)) is { } same)
        {
            return isUnnamed || same.Name == constraint.Name
                ? new(CypherErrorKind.EquivalentSchemaRuleAlreadyExists, null, $"An equivalent constraint already exists, '{same}'.")
                : new(CypherErrorKind.ConstraintAlreadyExists, null, $"Constraint already exists: {same}");
        }

        // A key is a uniqueness constraint as well, and an index of its own each.
        if (constraint.RequiresUnique && state.Constraints.FirstOrDefault(other => other.RequiresUnique && constraint.IsOnSameAs(other)) is { } near)
            return new(CypherErrorKind.ConstraintAlreadyExists, null, $"Constraint already exists: {near}");
        if (state.FindConstraint(constraint.Name) is not null)
            return new(CypherErrorKind.ConstraintWithNameAlreadyExists, null, $"There already exists a constraint called '{constraint.Name}'.");
        if (state.FindIndex(constraint.Name) is not null)
            return new(CypherErrorKind.IndexWithNameAlreadyExists, null, $"There already exists an index called '{constraint.Name}'.");
        if (!constraint.RequiresUnique) return null;
        var index = state.Indexes.FirstOrDefault(known =>
            known.Kind == IndexKinds.Range && known.IsOnRelationships == constraint.IsOnRelationships && known.Labels.SequenceEqual([constraint.Label])
            && known.Keys.SequenceEqual(constraint.Keys));
        return index is null
            ? null
            : new(CypherErrorKind.IndexAlreadyExists, null,
                $"There already exists an index {index.Pattern}. A constraint cannot be created until the index has been dropped: DROP INDEX {SchemaNames.Quoted(index.Name)}.");
    }
}
