using System.Collections.Frozen;
using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>What a map says about an instant: <c>{date: d, hour: 12, timezone: 'Asia/Riyadh'}</c>. Keys are read whatever their case; null counts as not given.</summary>
internal sealed class TemporalFields
{
    private static readonly FrozenDictionary<string, TemporalField> Names = Enum.GetValues<TemporalField>()
        .Select(field => KeyValuePair.Create(field.NameOf(), field))
        .Append(KeyValuePair.Create("weekDay", TemporalField.DayOfWeek))
        .Append(KeyValuePair.Create("quarterDay", TemporalField.DayOfQuarter))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly long[] _numbers = new long[(int)TemporalField.EpochMillis + 1];
    private int _given;

    private TemporalFields()
    {
    }

    public static TemporalFields None { get; } = new();

    /// <summary>The value to take the day from, or null.</summary>
    public Value Date { get; private set; }

    /// <summary>The value to take the time of day and its clock from, or null.</summary>
    public Value Time { get; private set; }

    /// <summary>The value to take day, time and clock from, or null.</summary>
    public Value DateTime { get; private set; }

    public Zone? Zone { get; private set; }

    public bool IsEmpty => _given == 0 && Date.IsNull && Time.IsNull && DateTime.IsNull && Zone is null;

    /// <summary>Whether nothing but a zone is given, which asks for the current time there.</summary>
    public bool IsZoneOnly => _given == 0 && Date.IsNull && Time.IsNull && DateTime.IsNull && Zone is not null;

    public bool HasTimeOfDay => HasBetween(TemporalField.Hour, TemporalField.Nanosecond);

    public long? this[TemporalField field] => Has(field) ? _numbers[(int)field] : null;

    public bool Has(TemporalField field) => (_given >> (int)field & 1) != 0;

    public bool HasBetween(TemporalField first, TemporalField last) =>
        (_given & ((1 << (int)last + 1) - (1 << (int)first))) != 0;

    /// <exception cref="CypherException">A key or a value that <paramref name="type"/> cannot be made of.</exception>
    public static TemporalFields Read(MapValue map, TemporalType type)
    {
        var fields = new TemporalFields();
        foreach (var (key, value) in map)
            if (!value.IsNull) fields.Take(key, value, type);
        fields.CheckGroups(type);
        return fields;
    }

    private void Take(string key, Value value, TemporalType type)
    {
        if (Names.TryGetValue(key, out var field))
        {
            if (!(field.IsDate() ? type.HasDate : field.IsTime() ? type.HasTime : type == TemporalType.ZonedDateTime)) throw NotPartOf(key, type);
            if (Has(field)) throw TemporalError.Argument($"The map gives `{field.NameOf()}` twice.");
            if (!value.TryGetInteger(out _numbers[(int)field]))
                throw TemporalError.Argument($"`{key}` must be an INTEGER, but is {TemporalError.Quote(value)}.");
            _given |= 1 << (int)field;
        }
        else if (key.Equals("timezone", StringComparison.OrdinalIgnoreCase))
        {
            Zone = value.TryGetText(out var name)
                ? Temporal.Zone.Parse(name)
                : throw TemporalError.Argument($"`timezone` must be a STRING such as 'Asia/Riyadh' or '+03:00', but is {TemporalError.Quote(value)}.");
        }
        else if (key.Equals("date", StringComparison.OrdinalIgnoreCase))
        {
            Date = type.HasDate ? value : throw NotPartOf(key, type);
        }
        else if (key.Equals("time", StringComparison.OrdinalIgnoreCase))
        {
            Time = type.HasTime ? value : throw NotPartOf(key, type);
        }
        else if (key.Equals("datetime", StringComparison.OrdinalIgnoreCase))
        {
            DateTime = type.HasDate && type.HasTime ? value : throw NotPartOf(key, type);
        }
        else
        {
            throw TemporalError.Argument(
                $"{TemporalError.Quote(key)} is no component of a {type.Title}; among them are {(type.HasDate ? "`year`, `month`, `day`" : "`hour`, `minute`, `second`")}.");
        }
    }

    private void CheckGroups(TemporalType type)
    {
        if (!DateTime.IsNull && !(Date.IsNull && Time.IsNull))
            throw TemporalError.Argument("`datetime` cannot stand beside `date` or `time`: it gives both.");
        var epochs = (Has(TemporalField.EpochSeconds) ? 1 : 0) + (Has(TemporalField.EpochMillis) ? 1 : 0);
        if (epochs > 0 && (epochs > 1 || !DateTime.IsNull || !Date.IsNull || !Time.IsNull))
            throw TemporalError.Argument("`epochSeconds` and `epochMillis` give day and time; neither stands beside the other or beside `date`, `time` or `datetime`.");
        string? chosen = null;
        CheckGroup(ref chosen, TemporalField.Month, TemporalField.Day, "`month` and `day`");
        CheckGroup(ref chosen, TemporalField.Week, TemporalField.DayOfWeek, "`week` and `dayOfWeek`");
        CheckGroup(ref chosen, TemporalField.Quarter, TemporalField.DayOfQuarter, "`quarter` and `dayOfQuarter`");
        CheckGroup(ref chosen, TemporalField.OrdinalDay, TemporalField.OrdinalDay, "`ordinalDay`");
        if (Zone is not null && !type.HasZone && !IsZoneOnly)
            throw TemporalError.Argument($"A {type.Title} has no time zone: give `timezone` alone, for the current one there, or leave it out.");
    }

    private void CheckGroup(ref string? chosen, TemporalField larger, TemporalField smaller, string group)
    {
        if (!Has(larger) && !Has(smaller)) return;
        if (chosen is not null) throw TemporalError.Argument($"A day is named by {chosen} or by {group}, not by both.");
        chosen = group;
    }

    private static CypherException NotPartOf(string key, TemporalType type) =>
        TemporalError.Argument($"A {type.Title} has no {TemporalError.Quote(key)}.");
}
