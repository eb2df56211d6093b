using System.Collections.Immutable;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <content>Patterns that are looked for.</content>
internal sealed partial class Checker
{
    // All variables first, as a condition in one pattern may use those of another.
    private void CheckPatterns(ImmutableArray<PathPattern> patterns, Scope scope, bool isRepeatable)
    {
        var relationships = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            CheckShape(pattern, isRepeatable);
            foreach (var element in pattern.Elements) Declare(element, scope, relationships, isRepeatable);
            if (pattern.Variable is { } path)
            {
                if (scope.Has(path.Text)) throw AlreadyBound(path);
                scope.Declare(path.Text, StaticType.Path);
            }
        }

        foreach (var element in patterns.SelectMany(pattern => pattern.Elements)) CheckConditions(element, scope);
    }

    private static void CheckShape(PathPattern pattern, bool isRepeatable)
    {
        if (isRepeatable && pattern.Elements.FirstOrDefault(IsUnbounded) is { } endless)
        {
            throw Error(
                "InvalidRelationshipPattern", "With REPEATABLE ELEMENTS a path could go round for ever; give its length an upper bound.", endless.Span);
        }

        if (pattern.Selector is not { Kind: PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction } selector) return;
        if (pattern.Elements is not [NodePattern, RelationshipPattern relationship, NodePattern])
            throw Error("InvalidRelationshipPattern", "shortestPath() and allShortestPaths() take two nodes and one relationship between them.", pattern.Span);
        if (relationship.Quantifier is not null)
            throw Error("InvalidRelationshipPattern", "shortestPath() takes a length such as [*..5]; with SHORTEST a quantifier can be used.", relationship.Span);
        if (relationship.Length is { Minimum: > 1 } length)
            throw Error("InvalidRelationshipPattern", "shortestPath() cannot ask for a least length other than 0 or 1.", length.Span);
    }

    private static bool IsUnbounded(PatternElement element) => element switch
    {
        RelationshipPattern relationship => relationship.Length is { Maximum: null } || relationship.Quantifier is { Maximum: null },
        ParenthesizedPath path => path.Quantifier is { Maximum: null } || path.Elements.Any(IsUnbounded),
        _ => false,
    };

    private void Declare(PatternElement element, Scope scope, HashSet<string> relationships, bool isRepeatable)
    {
        switch (element)
        {
            case NodePattern node:
                Declare(node.Variable, StaticType.Node, scope);
                break;
            case RelationshipPattern relationship:
                if (relationship.Variable is { } variable && relationship.Quantifier is null && !relationships.Add(variable.Text) && !isRepeatable)
                {
                    throw Error(
                        "RelationshipUniquenessViolation", $"Relationship `{variable.Text}` stands twice in one MATCH, where all relationships differ.", variable.Span);
                }

                if (relationship.Quantifier is not null) DeclareGroup(relationship.Variable, StaticType.Relationship, scope);
                else Declare(relationship.Variable, relationship.Length is null ? StaticType.Relationship : StaticType.ListOf(StaticType.Relationship), scope);
                break;
            case ParenthesizedPath path:
                DeclareParenthesized(path, scope, relationships, isRepeatable);
                break;
        }
    }

    // A variable that is there already must be of that type; what comes from outside may be of any.
    private static void Declare(Name? variable, StaticType type, Scope scope)
    {
        if (variable is null) return;
        if (!scope.TryFind(variable.Text, out var known))
        {
            scope.Declare(variable.Text, type);
            return;
        }

        var fits = known.MayBe(type.Kinds) && (type.Element is null || known.Element is null || known.Element.MayBe(type.Element.Kinds));
        if (!fits) throw Conflict(variable, known, type);
    }

    private static CypherException Conflict(Name variable, StaticType known, StaticType type) => Error(
        "VariableTypeConflict", $"Variable `{variable.Text}` is {known} already and cannot be {type} as well.", variable.Span);

    // Inside a quantified path its variables are single, outside they are lists of what each round met.
    private static void DeclareGroup(Name? variable, StaticType type, Scope scope)
    {
        if (variable is null) return;
        if (scope.Has(variable.Text)) throw AlreadyBound(variable);
        scope.Declare(variable.Text, StaticType.ListOf(type));
    }

    private void DeclareParenthesized(ParenthesizedPath path, Scope scope, HashSet<string> relationships, bool isRepeatable)
    {
        if (path.Variable is { } name)
            throw Error("UnexpectedSyntax", "A path in parentheses cannot be named; name the whole pattern.", name.Span);
        if (path.Quantifier is null)
        {
            foreach (var element in path.Elements) Declare(element, scope, relationships, isRepeatable);
            return;
        }

        if (!path.Elements.Any(element => element is RelationshipPattern))
            throw Error("InvalidRelationshipPattern", "A path that is repeated needs a relationship.", path.Span);
        foreach (var element in path.Elements)
        {
            if (element is ParenthesizedPath or RelationshipPattern { Quantifier: not null } or RelationshipPattern { Length: not null })
                throw Error("InvalidRelationshipPattern", "A path that is repeated cannot hold another repetition.", element.Span);
        }

        var names = new Scope();
        foreach (var element in path.Elements) Declare(element, names, [], isRepeatable: false);
        foreach (var variable in path.Elements.Select(VariableOf).OfType<Name>().DistinctBy(variable => variable.Text))
            DeclareGroup(variable, names.Variables[variable.Text], scope);
    }

    private static Name? VariableOf(PatternElement element) => element switch
    {
        NodePattern node => node.Variable,
        RelationshipPattern relationship => relationship.Variable,
        _ => null,
    };

    private void CheckConditions(PatternElement element, Scope scope)
    {
        switch (element)
        {
            case NodePattern node:
                CheckConditions(node.Labels, node.Properties, node.Where, scope, isRelationship: false);
                break;
            case RelationshipPattern { Quantifier: not null, Variable: { } variable } relationship:
                var single = scope.Inner();
                single.Declare(variable.Text, StaticType.Relationship);
                CheckConditions(relationship.Types, relationship.Properties, relationship.Where, single, isRelationship: true);
                break;
            case RelationshipPattern relationship:
                if (relationship is { Where: not null, Length: not null })
                    throw Error("InvalidRelationshipPattern", "WHERE cannot stand in a relationship of variable length; use a quantifier: -[r WHERE …]->+.", relationship.Where.Span);
                CheckConditions(relationship.Types, relationship.Properties, relationship.Where, scope, isRelationship: true);
                break;
            case ParenthesizedPath path:
                var inner = scope;
                if (path.Quantifier is not null)
                {
                    inner = scope.Inner();
                    var names = new Scope();
                    foreach (var part in path.Elements) Declare(part, names, [], isRepeatable: true);
                    foreach (var (name, type) in names.Variables) inner.Declare(name, type);
                }

                foreach (var part in path.Elements) CheckConditions(part, inner);
                if (path.Where is not null) CheckPredicate(path.Where, inner, "The condition behind WHERE");
                break;
        }
    }

    private void CheckConditions(LabelExpression? labels, Expression? properties, Expression? where, Scope scope, bool isRelationship)
    {
        CheckLabels(labels, scope, isRelationship);
        if (properties is Parameter parameter)
        {
            throw Error(
                "InvalidParameterUse", $"A pattern cannot take all its properties from a parameter; write them out: {{key: ${parameter.Name}.key}}.", parameter.Span);
        }

        if (properties is not null) Check(properties, scope);
        if (where is not null) CheckPredicate(where, scope, "The condition behind WHERE");
    }

    // Variables of a pattern that is a condition must be there already; in a comprehension they may be new.
    private StaticType CheckPatternExpression(PatternExpression expression, Scope scope, bool isPredicate)
    {
        var pattern = expression.Pattern;
        var isShortest = pattern.Selector is not null;
        if (!isPredicate && !isShortest)
            throw Error("UnexpectedSyntax", "A pattern can only be a condition; take its paths by [p = (a)-->(b) | p], or count them by COUNT { … }.", expression.Span);
        foreach (var variable in pattern.Elements.SelectMany(NamesIn))
            if (!scope.Has(variable.Text)) throw Undefined(variable.Text, scope, variable.Span);
        CheckPatterns([pattern], scope.Inner(), isRepeatable: false);
        if (isPredicate) return StaticType.Boolean;
        return pattern.Selector!.Kind == PathSelectorKind.AllShortestPathsFunction ? StaticType.ListOf(StaticType.Path) : StaticType.Path;
    }

    private static IEnumerable<Name> NamesIn(PatternElement element) => element switch
    {
        ParenthesizedPath path => path.Elements.SelectMany(NamesIn),
        _ => VariableOf(element) is { } variable ? [variable] : [],
    };

    private StaticType CheckPatternComprehension(PatternComprehension comprehension, Scope scope)
    {
        var inner = scope.Inner();
        CheckPatterns([comprehension.Pattern], inner, isRepeatable: false);
        if (comprehension.Where is not null) CheckPredicate(comprehension.Where, inner, "The condition behind WHERE");
        return StaticType.ListOf(Check(comprehension.Projection, inner));
    }
}
