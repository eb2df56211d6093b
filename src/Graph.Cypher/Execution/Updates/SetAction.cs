using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Updates;

/// <summary>One item of SET or REMOVE.</summary>
internal abstract class SetAction
{
    public abstract void Apply(Frame frame);
}

/// <param name="value">null to take the property away.</param>
internal sealed class SetPropertyAction(Evaluator entity, Evaluator key, Evaluator? value, TextSpan span) : SetAction
{
    public override void Apply(Frame frame)
    {
        var target = entity.Evaluate(frame);
        var name = key.Evaluate(frame);
        if (target.IsNull) return;
        if (!name.TryGetText(out var text))
            throw CypherException.Type("InvalidArgumentType", $"A property's key is a string, not {Described.Kind(name)}.", span);
        try
        {
            frame.Updater!.SetProperty(target, text, value?.Evaluate(frame) ?? default);
        }
        catch (CypherException error) when (error.Span is null)
        {
            throw error.At(span);
        }
    }
}

internal sealed class SetMapAction(Evaluator entity, Evaluator map, bool adds, TextSpan span) : SetAction
{
    public override void Apply(Frame frame)
    {
        var target = entity.Evaluate(frame);
        var value = map.Evaluate(frame);
        if (target.IsNull || value.IsNull && adds) return;
        try
        {
            frame.Updater!.SetProperties(target, [.. EntityProperties.Of(value, frame)], adds);
        }
        catch (CypherException error) when (error.Span is null)
        {
            throw error.At(span);
        }
    }
}

internal sealed class SetLabelsAction(Evaluator entity, Evaluator[] labels, bool removes, TextSpan span) : SetAction
{
    public override void Apply(Frame frame)
    {
        var target = entity.Evaluate(frame);
        var names = labels.SelectMany(label => LabelNames.Of(label.Evaluate(frame))).ToArray();
        try
        {
            if (removes) frame.Updater!.RemoveLabels(target, names);
            else frame.Updater!.AddLabels(target, names);
        }
        catch (CypherException error) when (error.Span is null)
        {
            throw error.At(span);
        }
    }
}
