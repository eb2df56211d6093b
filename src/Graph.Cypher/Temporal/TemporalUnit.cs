namespace Graph.Cypher.Temporal;

/// <summary>What instants are cut down to, from the largest to the smallest.</summary>
internal enum TemporalUnit
{
    Millennium, Century, Decade, Year, WeekYear, Quarter, Month, Week, Day, Hour, Minute, Second, Millisecond, Microsecond,
}
