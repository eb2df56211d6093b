using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>The time of day that a map names, from nothing or by changing parts of another.</summary>
internal static class TimeFields
{
    private const int Milli = 1_000_000;
    private const int Micro = 1_000;

    /// <param name="origin">The time whose parts stand where the map gives none; null for midnight.</param>
    /// <param name="kept">The unit of a fraction of the origin that finer parts are added to, for truncation; else Second.</param>
    /// <exception cref="CypherException">Parts are missing or out of range.</exception>
    public static LocalTime Apply(TemporalFields fields, LocalTime? origin, TemporalField kept = TemporalField.Second)
    {
        if (origin is null) CheckOrder(fields);
        var nanoseconds = origin?.NanosecondOfDay ?? 0;
        var second = nanoseconds / Calendar.NanosecondsPerSecond;
        var hour = Part(fields, TemporalField.Hour, second / 3600, 23);
        var minute = Part(fields, TemporalField.Minute, second / 60 % 60, 59);
        second = hour * 3600 + minute * 60 + Part(fields, TemporalField.Second, second % 60, 59);
        var fraction = nanoseconds % Calendar.NanosecondsPerSecond;
        if (fields.HasBetween(TemporalField.Millisecond, TemporalField.Nanosecond)) fraction = Fraction(fields, fraction, kept);
        return new LocalTime(second * Calendar.NanosecondsPerSecond + fraction);
    }

    // Each part counts up to the next larger one that is given: nanosecond 645876123 alone, or millisecond 645, nanosecond 123.
    private static long Fraction(TemporalFields fields, long origin, TemporalField kept)
    {
        var (hasMilli, hasMicro) = (fields.Has(TemporalField.Millisecond), fields.Has(TemporalField.Microsecond));
        var keepsMilli = kept >= TemporalField.Millisecond && !hasMilli;
        var keepsMicro = kept >= TemporalField.Microsecond && !hasMilli && !hasMicro;
        var milli = Part(fields, TemporalField.Millisecond, 0, 999);
        var micro = Part(fields, TemporalField.Microsecond, 0, hasMilli || keepsMilli || fields.Has(TemporalField.Nanosecond) ? 999 : 999_999);
        var nano = Part(fields, TemporalField.Nanosecond, 0,
            hasMilli || hasMicro || keepsMicro ? 999 : keepsMilli ? Milli - 1 : Calendar.NanosecondsPerSecond - 1);
        var start = keepsMicro ? origin / Micro * Micro : keepsMilli ? origin / Milli * Milli : 0;
        return start + milli * Milli + micro * Micro + nano;
    }

    private static long Part(TemporalFields fields, TemporalField field, long origin, long last) =>
        fields[field] is { } value ? DateFields.Check(field, value, 0, last) : origin;

    private static void CheckOrder(TemporalFields fields)
    {
        for (var field = TemporalField.Minute; field <= TemporalField.Nanosecond; field++)
        {
            var larger = field <= TemporalField.Second ? field - 1 : TemporalField.Second;
            if (fields.Has(field) && !fields.Has(larger))
                throw TemporalError.Argument($"`{field.NameOf()}` cannot be given without `{larger.NameOf()}`.");
        }
    }
}
