using System.Globalization;
using Graph.Model;

namespace Graph.Export;

/// <summary>Reads back what <see cref="Value.ToString"/> writes, given the kind.</summary>
internal static class ScalarText
{
    public static bool TryRead(ValueKind kind, string text, out Value value)
    {
        const NumberStyles number = NumberStyles.Float;
        value = default;
        switch (kind)
        {
            case ValueKind.Text:
                value = text;
                return true;
            case ValueKind.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer):
                value = integer;
                return true;
            case ValueKind.Float when double.TryParse(text, number, CultureInfo.InvariantCulture, out var real):
                value = real;
                return true;
            case ValueKind.Decimal when decimal.TryParse(text, number, CultureInfo.InvariantCulture, out var exact):
                value = exact;
                return true;
            case ValueKind.Boolean when bool.TryParse(text, out var truth):
                value = truth;
                return true;
            case ValueKind.Date when Date.TryParse(text, out var date):
                value = date;
                return true;
            case ValueKind.Time when LocalTime.TryParse(text, out var time):
                value = time;
                return true;
            case ValueKind.LocalDateTime when LocalDateTime.TryParse(text, out var local):
                value = local;
                return true;
            case ValueKind.ZonedDateTime when ZonedDateTime.TryParse(text, out var zoned):
                value = zoned;
                return true;
            case ValueKind.ZonedTime when ZonedDateTime.TryParse("1970-01-01T" + text, out var clock):
                value = new ZonedTime(clock.Local.Time, clock.OffsetSeconds);
                return true;
            case ValueKind.Duration when DurationReader.TryRead(text, out var duration):
                value = duration;
                return true;
            case ValueKind.Point when PointReader.TryRead(text, out var point):
                value = point;
                return true;
            default:
                return false;
        }
    }
}
