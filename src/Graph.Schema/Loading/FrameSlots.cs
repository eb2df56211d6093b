using System.Collections.Immutable;

namespace Graph.Schema.Loading;

/// <summary>The slots that templates of one frame may have, from its relation.</summary>
internal sealed class FrameSlots
{
    private readonly SchemaDefinitions _definitions;
    private readonly Relation? _relation;
    private readonly bool _inferFrom;
    private readonly bool _inferTo;
    private readonly ImmutableArray<string> _properties;

    /// <param name="definitions">What the schema declares.</param>
    /// <param name="relation">The frame's relation; null where it is unknown, and then any slot will do.</param>
    /// <param name="inferFrom">True where a template may leave out its start.</param>
    /// <param name="inferTo">True where a template may leave out its end.</param>
    internal FrameSlots(SchemaDefinitions definitions, Relation? relation, bool inferFrom, bool inferTo)
    {
        (_definitions, _relation, _inferFrom, _inferTo) = (definitions, relation, inferFrom, inferTo);
        _properties = relation is null ? [] : [.. PropertiesOfEnd(definitions, relation).Select(property => property.Name)];
    }

    /// <summary>The properties of an end without a name (a metric), which stand for it.</summary>
    internal static IEnumerable<LabelProperty> PropertiesOfEnd(SchemaDefinitions definitions, Relation relation) =>
        relation.To.Where(definitions.Labels.Contains).Select(label => definitions.Labels[label]).Where(label => !label.Named)
            .SelectMany(label => label.Properties);

    internal ImmutableArray<string> LabelsOf(string slot) => (slot, _relation) switch
    {
        ("from", { } relation) => relation.From,
        ("to", { } relation) => relation.To,
        _ => [],
    };

    internal bool CheckName(string name, int offset, ScalarPlaces places)
    {
        if (name.Length == 0)
        {
            places.Error(offset, "A slot has no name; write `{from}`, `{to}` or a qualifier of the relation.");
            return false;
        }
        if (_relation is null || name is "from" or "to" || _relation.Qualifiers.Contains(name) || _properties.Contains(name)) return true;
        ImmutableArray<string> known = ["from", "to", .. _relation.Qualifiers, .. _properties];
        places.Error(offset, $"Unknown slot `{name}`{Spelling.Suggest(name, known, $"; {_relation.Name} takes {Fields.Listed(known)}.")}");
        return false;
    }

    internal bool CheckLabel(string slot, string label, int offset, ScalarPlaces places)
    {
        if (slot is not ("from" or "to"))
        {
            places.Error(offset, $"Only `from` and `to` can be narrowed to a label; `{slot}` is a qualifier.");
            return false;
        }
        var names = _definitions.Labels.All.Select(known => known.Name).ToImmutableArray();
        if (names.IsEmpty) return true;
        if (!_definitions.Labels.Contains(label))
        {
            places.Error(offset, $"Unknown label `{label}`{Spelling.Suggest(label, names, $"; schema.yaml declares {Fields.Listed(names)}.")}");
            return false;
        }
        if (_relation is null) return true;
        var ends = LabelsOf(slot);
        if (ends.IsEmpty || ends.Any(end => _definitions.Labels.IsA(label, end))) return true;
        places.Error(offset, $"`{label}` does not fit: `{slot}` of {_relation.Name} is {string.Join(" or ", ends.Select(end => $"`{end}`"))}.");
        return false;
    }

    /// <summary>Checks that both ends are there and that words hold them together.</summary>
    internal bool Check(FrameTemplate template, FileReport report)
    {
        var position = template.Position;
        if (template.Parts.IsEmpty) return Fail("The template is empty.");
        if (template.Slot("from") is null && !_inferFrom) return Fail("The template has no `{from}`, and `infer` does not say where it comes from.");
        if (template.Slot("to") is null && !_inferTo && !_properties.Any(property => template.Slot(property) is not null))
            return Fail("The template has no `{to}`, and `infer` does not say where it comes from.");
        if (template.Parts.All(part => part is TemplateSlot { IsEnd: true })) return Fail("The template has no word besides its ends; it would hold of any two names.");
        return FitsTogether(template) || Fail($"No start of `{{from}}` goes with an end of `{{to}}` in {_relation!.Name}; see its `ends` in schema.yaml.");

        bool Fail(string message)
        {
            report.Error(position.Line, position.Column, message);
            return false;
        }
    }

    private bool FitsTogether(FrameTemplate template)
    {
        if (_relation is null || template.Slot("from") is not { Narrowed: true } from || template.Slot("to") is not { Narrowed: true } to) return true;
        return from.Labels.Any(start => to.Labels.Any(end => _relation.Fits(start, end, _definitions.Labels)));
    }
}
