using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <content>Patterns that are made, by CREATE or MERGE.</content>
internal sealed partial class Checker
{
    private void CheckCreation(PathPattern pattern, Scope scope, bool isMerge)
    {
        var word = isMerge ? "MERGE" : "CREATE";
        if (pattern.Selector is { } selector) throw Error("UnexpectedSyntax", $"{word} makes what it is given and cannot look for a shortest path.", selector.Span);
        foreach (var element in pattern.Elements)
        {
            switch (element)
            {
                case NodePattern node:
                    CheckNewNode(node, scope, word, isAlone: pattern.Elements.Length == 1);
                    break;
                case RelationshipPattern relationship:
                    CheckNewRelationship(relationship, scope, word);
                    break;
                default:
                    throw Error("UnexpectedSyntax", $"{word} cannot make a path in parentheses.", element.Span);
            }
        }

        if (pattern.Variable is not { } path) return;
        if (scope.Has(path.Text)) throw AlreadyBound(path);
        scope.Declare(path.Text, StaticType.Path);
    }

    // A node that is there can be an end of a new relationship, but says nothing new about itself.
    private void CheckNewNode(NodePattern node, Scope scope, string word, bool isAlone)
    {
        if (node.Variable is { } variable && scope.TryFind(variable.Text, out var known))
        {
            if (!known.MayBe(StaticType.Node.Kinds)) throw Conflict(variable, known, StaticType.Node);
            if (isAlone || node.Labels is not null || node.Properties is not null) throw AlreadyBound(variable);
            return;
        }

        CheckNew(node.Properties, node.Where, scope, word);
        if (node.Labels is not null)
        {
            if (Parts(node.Labels).FirstOrDefault(part => part is LabelOr or LabelNot or LabelWildcard or DynamicLabel { IsAny: true }) is { } choice)
                throw Error("UnexpectedSyntax", $"{word} needs the labels themselves: `:A:B` or `:A&B`.", choice.Span);
            CheckLabels(node.Labels, scope, isRelationship: false);
        }

        if (node.Variable is not null) scope.Declare(node.Variable.Text, StaticType.Node);
    }

    private void CheckNewRelationship(RelationshipPattern relationship, Scope scope, string word)
    {
        if (relationship.Variable is { } variable && scope.TryFind(variable.Text, out var known))
            throw known.MayBe(StaticType.Relationship.Kinds) ? AlreadyBound(variable) : Conflict(variable, known, StaticType.Relationship);
        if ((relationship.Length ?? relationship.Quantifier) is { } length)
            throw Error("CreatingVarLength", $"{word} makes one relationship at a time; a length says nothing here.", length.Span);
        if (relationship.Types is not (LabelName or DynamicLabel { IsAny: false }))
            throw Error("NoSingleRelationshipType", $"A relationship in {word} needs exactly one type: -[:TYPE]->.", relationship.Types?.Span ?? relationship.Span);
        if (relationship.Direction == PatternDirection.Either && word == "CREATE")
            throw Error("RequiresDirectedRelationship", "A relationship in CREATE needs one direction: --> or <--.", relationship.Span);
        CheckNew(relationship.Properties, relationship.Where, scope, word);
        CheckLabels(relationship.Types, scope, isRelationship: true);
        if (relationship.Variable is not null) scope.Declare(relationship.Variable.Text, StaticType.Relationship);
    }

    private void CheckNew(Expression? properties, Expression? where, Scope scope, string word)
    {
        if (where is not null) throw Error("UnexpectedSyntax", $"{word} makes what it is given; WHERE says nothing here.", where.Span);
        if (properties is Parameter parameter && word == "MERGE")
        {
            throw Error(
                "InvalidParameterUse", $"MERGE cannot take all properties from a parameter; write them out: {{key: ${parameter.Name}.key}}.", parameter.Span);
        }

        if (properties is not null) Check(properties, scope);
    }
}
