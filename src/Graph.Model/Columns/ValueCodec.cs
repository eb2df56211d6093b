namespace Graph.Model;

/// <summary>Values of every kind as bytes: a kind, then the content.</summary>
internal static class ValueCodec
{
    private const int MaxDepth = 1_000;

    public static void Write(ByteWriter writer, Value value)
    {
        var kind = value.Kind;
        writer.Byte((byte)kind);
        switch (kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Text:
                writer.Text(value.AsText());
                break;
            case ValueKind.Decimal:
                Span<int> parts = stackalloc int[4];
                decimal.GetBits(value.AsDecimal(), parts);
                foreach (var part in parts) writer.Int32(part);
                break;
            case ValueKind.LocalDateTime:
                WriteLocal(writer, value.AsLocalDateTime());
                break;
            case ValueKind.ZonedDateTime:
                var zoned = value.AsZonedDateTime();
                WriteLocal(writer, zoned.Local);
                writer.Int32(zoned.OffsetSeconds);
                writer.Text(zoned.Zone ?? "");
                break;
            case ValueKind.Duration:
                var duration = value.AsDuration();
                writer.Int64(duration.Months);
                writer.Int64(duration.Days);
                writer.Int64(duration.Seconds);
                writer.Int32(duration.Nanoseconds);
                break;
            case ValueKind.ZonedTime:
                writer.Int64(value.AsZonedTime().Time.NanosecondOfDay);
                writer.Int32(value.AsZonedTime().OffsetSeconds);
                break;
            case ValueKind.Point:
                var point = value.AsPoint();
                writer.Int32(point.Srid);
                writer.Int64(BitConverter.DoubleToInt64Bits(point.X));
                writer.Int64(BitConverter.DoubleToInt64Bits(point.Y));
                writer.Int64(BitConverter.DoubleToInt64Bits(point.Z));
                break;
            case ValueKind.List:
                var values = value.AsList();
                writer.Count(values.Length);
                foreach (var item in values) Write(writer, item);
                break;
            default:
                writer.Int64(value.Bits);
                break;
        }
    }

    public static Value Read(ref ByteReader reader) => Read(ref reader, MaxDepth);

    private static Value Read(ref ByteReader reader, int depth)
    {
        var kind = (ValueKind)reader.Byte();
        switch (kind)
        {
            case ValueKind.Null:
                return default;
            case ValueKind.Text:
                return reader.Text();
            case ValueKind.Decimal:
                return new decimal([reader.Int32(), reader.Int32(), reader.Int32(), reader.Int32()]);
            case ValueKind.LocalDateTime:
                return ReadLocal(ref reader);
            case ValueKind.ZonedDateTime:
                var local = ReadLocal(ref reader);
                var offset = reader.Int32();
                var zone = reader.Text();
                return ZonedDateTime.FromLocal(local, offset, zone.Length == 0 ? null : zone);
            case ValueKind.Duration:
                return new Duration(reader.Int64(), reader.Int64(), reader.Int64(), reader.Int32());
            case ValueKind.ZonedTime:
                return new ZonedTime(new LocalTime(reader.Int64()), reader.Int32());
            case ValueKind.Point:
                return new Point(reader.Int32(), ReadFloat(ref reader), ReadFloat(ref reader), ReadFloat(ref reader));
            case ValueKind.List:
                if (depth == 0) throw new InvalidDataException("Lists are nested too deeply.");
                var values = new List<Value>();
                for (var count = reader.Count(); count > 0; count--) values.Add(Read(ref reader, depth - 1));
                return Value.OwnedList([.. values]);
            case ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.Date or ValueKind.Time:
                return Value.OfBits(kind, reader.Int64());
            default:
                throw new InvalidDataException($"{(int)kind} is no kind of value.");
        }
    }

    private static double ReadFloat(ref ByteReader reader) => BitConverter.Int64BitsToDouble(reader.Int64());

    private static void WriteLocal(ByteWriter writer, LocalDateTime value)
    {
        writer.Int64(value.Date.EpochDay);
        writer.Int64(value.Time.NanosecondOfDay);
    }

    private static LocalDateTime ReadLocal(ref ByteReader reader) =>
        new(new Date(reader.Int64()), new LocalTime(reader.Int64()));
}
