using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Takes the patterns of one MATCH apart and gives their variables slots.</summary>
internal sealed class PatternReader(PlanBuilder builder, Scope scope)
{
    private readonly PatternGraph _graph = new();
    private readonly Dictionary<string, PatternNode> _nodes = new(StringComparer.Ordinal);
    private readonly Scope _outer = scope;
    private Scope _scope = scope;

    /// <summary>The scope behind the patterns, with their variables and the names of unnamed parts.</summary>
    public Scope Scope => _scope;

    public PatternGraph Read(IEnumerable<PathPattern> patterns, Expression? where, bool repeats = false)
    {
        var read = patterns.ToArray();
        // Nodes first, so that a path may refer to what a later one names.
        foreach (var pattern in read) ReadPath(pattern);
        _graph.Conditions.AddRange(Conjuncts.Of(where));
        PushDownPathConditions(read);
        if (!repeats) KeepApart();
        foreach (var condition in _graph.Conditions)
            if (condition is LabelCheck { Operand: Variable { Name: var name }, Labels: LabelName label } && _nodes.TryGetValue(name, out var node)) node.Labels.Add(label.Name);
        return _graph;
    }

    private void ReadPath(PathPattern pattern)
    {
        var elements = WithNodesBetween(pattern.Elements);
        List<int> parts;
        if (pattern.Selector is { } selector && !IsSingle(elements, selector))
        {
            var (first, last) = ((NodePattern)elements[0], (NodePattern)elements[^1]);
            var connection = new SelectedConnection(Node(first), Node(last), builder.NewName(), builder.NewSlot(), pattern with { Elements = [.. elements] });
            foreach (var name in NamesIn(elements))
                if (!_scope.Has(name)) _scope = _scope.With(name, builder.NewSlot());
            _graph.Connections.Add(connection);
            _scope = _scope.With(connection.Name, connection.Slot);
            parts = [connection.From.Slot, connection.Slot];
        }
        else
        {
            parts = ReadElements(elements, pattern.Selector);
        }

        if (pattern.Variable is null) return;
        var path = builder.NewSlot();
        _scope = _scope.With(pattern.Variable.Text, path);
        _graph.Paths.Add((path, [.. parts]));
    }

    private static bool IsSingle(List<PatternElement> elements, PathSelector selector) =>
        elements is [NodePattern, RelationshipPattern { Length: not null } or RelationshipPattern { Quantifier: not null }, NodePattern]
        || selector.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction;

    private List<int> ReadElements(List<PatternElement> elements, PathSelector? selector)
    {
        var from = Node((NodePattern)elements[0]);
        var parts = new List<int> { from.Slot };
        for (var i = 1; i < elements.Count; i += 2)
        {
            var to = Node((NodePattern)elements[i + 1]);
            var connection = elements[i] switch
            {
                RelationshipPattern relationship => Connection(relationship, from, to, selector),
                ParenthesizedPath path => Quantified(path, from, to),
                var element => throw new InvalidOperationException($"{element.GetType().Name} connects no nodes."),
            };
            _graph.Connections.Add(connection);
            parts.Add(connection.Slot);
            from = to;
        }

        return parts;
    }

    // A parenthesized path stands between nodes; where none is written there is one without a name. Without a quantifier
    // it is a part of the path like any other.
    private List<PatternElement> WithNodesBetween(IEnumerable<PatternElement> written)
    {
        var elements = new List<PatternElement>();
        foreach (var element in written)
        {
            if (element is ParenthesizedPath { Quantifier: null } group)
            {
                var inner = WithNodesBetween(group.Elements);
                _graph.Conditions.AddRange(Conjuncts.Of(group.Where));
                if (elements is [.., NodePattern last]) elements[^1] = Joined(last, (NodePattern)inner[0]);
                else elements.Add(inner[0]);
                elements.AddRange(inner.Skip(1));
                continue;
            }

            if (element is NodePattern node && elements is [.., NodePattern before])
            {
                elements[^1] = Joined(before, node);
                continue;
            }

            if (element is not NodePattern && elements is [] or [.., not NodePattern] && element is not NodePattern)
                elements.Add(new NodePattern(null, null, null, null, element.Span));
            elements.Add(element);
        }

        if (elements is [.., not NodePattern]) elements.Add(new NodePattern(null, null, null, null, elements[^1].Span));
        return elements;
    }

    // Two nodes side by side are one node with two names.
    private NodePattern Joined(NodePattern left, NodePattern right)
    {
        if (left.Variable is null || right.Variable is null)
        {
            return left with
            {
                Variable = left.Variable ?? right.Variable,
                Labels = left.Labels is null ? right.Labels : right.Labels is null ? left.Labels : new LabelAnd(left.Labels, right.Labels, false, left.Span),
                Properties = left.Properties ?? right.Properties,
                Where = left.Where ?? right.Where,
            };
        }

        Node(right);
        _graph.Conditions.Add(new Comparison(
            [new Variable(left.Variable.Text, left.Span), new Variable(right.Variable.Text, right.Span)], [ComparisonOperator.Equal], left.Span));
        return left;
    }

    private PatternNode Node(NodePattern pattern)
    {
        var name = pattern.Variable?.Text ?? builder.NewName();
        if (!_nodes.TryGetValue(name, out var node))
        {
            var isBound = _outer.TryFind(name, out var slot);
            if (!isBound) slot = builder.NewSlot();
            if (!isBound) _scope = _scope.With(name, slot);
            _nodes.Add(name, node = new PatternNode(name, slot, isBound));
            _graph.Nodes.Add(node);
            if (isBound) _graph.Conditions.Add(new NullCheck(new Variable(name, pattern.Span), IsNegated: true, pattern.Span));
        }

        var variable = new Variable(name, pattern.Span);
        if (pattern.Labels is not null) _graph.Conditions.AddRange(Conjuncts.Of(new LabelCheck(variable, pattern.Labels, pattern.Span)));
        AddConditions(_graph.Conditions, variable, pattern.Properties, pattern.Where);
        return node;
    }

    private PatternConnection Connection(RelationshipPattern pattern, PatternNode from, PatternNode to, PathSelector? selector)
    {
        var direction = pattern.Direction switch
        {
            PatternDirection.Right => Direction.Outgoing,
            PatternDirection.Left => Direction.Incoming,
            _ => Direction.Both,
        };
        var types = TypesOf(pattern.Types);
        var name = pattern.Variable?.Text ?? builder.NewName();
        var isBound = _outer.TryFind(name, out var slot);
        if (pattern.Length is null && pattern.Quantifier is null && selector is null)
        {
            if (!isBound) slot = builder.NewSlot();
            _scope = isBound ? _scope : _scope.With(name, slot);
            AddConditions(_graph.Conditions, new Variable(name, pattern.Span), pattern.Properties, pattern.Where);
            return new SingleConnection(from, to, name, slot, direction, types, isBound);
        }

        if (isBound)
        {
            // The list is known: any trail that is the same list will do.
            var hidden = builder.NewName();
            _graph.Conditions.Add(new Comparison(
                [new Variable(hidden, pattern.Span), new Variable(name, pattern.Span)], [ComparisonOperator.Equal], pattern.Span));
            name = hidden;
        }

        slot = builder.NewSlot();
        _scope = _scope.With(name, slot);
        var (minimum, maximum) = pattern.Quantifier is { } quantifier
            ? (quantifier.Minimum ?? 0, quantifier.Maximum ?? long.MaxValue)
            : pattern.Length is { } length ? (length.Minimum ?? 1, length.Maximum ?? long.MaxValue) : (1, 1);
        var step = pattern.Quantifier is not null && pattern.Variable is not null ? name : builder.NewName();
        var conditions = new List<Expression>();
        AddConditions(conditions, new Variable(step, pattern.Span), pattern.Properties, pattern.Where);
        var steps = conditions.Count == 0 ? null : conditions.Aggregate((left, right) => new Binary(BinaryOperator.And, left, right, pattern.Span));
        return new VariableConnection(from, to, name, slot, direction, types, minimum, maximum, step, steps, selector?.Kind) { Count = selector?.Count ?? 1 };
    }

    private QuantifiedConnection Quantified(ParenthesizedPath path, PatternNode from, PatternNode to)
    {
        var connection = new QuantifiedConnection(from, to, builder.NewName(), builder.NewSlot(), path with { Elements = [.. WithNodesBetween(path.Elements)] });
        _scope = _scope.With(connection.Name, connection.Slot);
        foreach (var name in NamesIn(path.Elements))
        {
            if (connection.Groups.ContainsKey(name)) continue;
            var slot = builder.NewSlot();
            connection.Groups.Add(name, slot);
            _scope = _scope.With(name, slot);
        }

        return connection;
    }

    private static IEnumerable<string> NamesIn(IEnumerable<PatternElement> elements)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case NodePattern { Variable: { } variable }:
                    yield return variable.Text;
                    break;
                case RelationshipPattern { Variable: { } variable }:
                    yield return variable.Text;
                    break;
                case ParenthesizedPath path:
                    foreach (var name in NamesIn(path.Elements)) yield return name;
                    break;
            }
        }
    }

    private TypeFilter TypesOf(LabelExpression? types)
    {
        if (types is null) return TypeFilter.All;
        var names = new List<Symbol>();
        return IsAnyOf(types, names)
            ? new TypeFilter([.. names.DistinctBy(name => name.Name)], null)
            : new TypeFilter(null, new ExpressionCompiler(builder, _scope).LabelTestOf(types, SymbolKind.Type));
    }

    private bool IsAnyOf(LabelExpression types, List<Symbol> names)
    {
        switch (types)
        {
            case LabelName name:
                names.Add(builder.Type(name.Name));
                return true;
            case LabelOr either:
                return IsAnyOf(either.Left, names) && IsAnyOf(either.Right, names);
            default:
                return false;
        }
    }

    private static void AddConditions(List<Expression> conditions, Variable variable, Expression? properties, Expression? where)
    {
        if (properties is MapLiteral map)
        {
            conditions.AddRange(map.Entries.Select(entry => new Comparison(
                [new PropertyAccess(variable, entry.Key, entry.Span), entry.Value], [ComparisonOperator.Equal], entry.Span)));
        }

        conditions.AddRange(Conjuncts.Of(where));
    }

    // all(r IN relationships(p) WHERE …) on a shortest path says which relationships it may use, not which path found is kept.
    private void PushDownPathConditions(PathPattern[] patterns)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Variable is null || pattern.Selector is null || pattern.Elements.Length != 3) continue;
            foreach (var condition in _graph.Conditions.ToArray())
            {
                if (condition is not Quantifier { Kind: QuantifierKind.All or QuantifierKind.None } quantifier
                    || quantifier.List is not FunctionCall { Arguments: [Variable { Name: var path }] } call
                    || !call.Function.Text.Equals("relationships", StringComparison.OrdinalIgnoreCase) || path != pattern.Variable.Text) continue;
                if (_graph.Connections.OfType<VariableConnection>().FirstOrDefault(c => c.Slot == PartOf(path)) is not { } connection) continue;
                Expression test = Renamed.In(quantifier.Where, quantifier.Variable.Text, connection.Step);
                if (quantifier.Kind == QuantifierKind.None) test = new Unary(UnaryOperator.Not, test, test.Span);
                _graph.Met.Add(condition);
                connection.Steps = connection.Steps is null ? test : new Binary(BinaryOperator.And, connection.Steps, test, test.Span);
            }
        }
    }

    private int PartOf(string path) => _scope.TryFind(path, out var slot) && _graph.Paths.FirstOrDefault(p => p.Slot == slot) is { Parts: [_, var part] } ? part : -1;

    private void KeepApart()
    {
        var connections = _graph.Connections.Where(connection => connection is not SelectedConnection and not VariableConnection { Selection: not null }).ToArray();
        for (var i = 0; i < connections.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!Types(connections[i]).Overlaps(Types(connections[j]))) continue;
                connections[i].Others.Add(connections[j]);
                connections[j].Others.Add(connections[i]);
            }
        }
    }

    private static TypeFilter Types(PatternConnection connection) => connection switch
    {
        SingleConnection single => single.Types,
        VariableConnection variable => variable.Types,
        _ => TypeFilter.All,
    };
}
