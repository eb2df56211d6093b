using System.Collections.Immutable;

namespace Graph.Schema.Loading;

/// <summary>Verbs, the calendar, numbers and measures.</summary>
internal sealed partial class LexiconReader
{
    private static readonly string[] ArabicVerbKeys = ["past", "present", "masdar", "active", "passive", "class"];
    private static readonly string[] EnglishVerbKeys = ["base", "third", "past", "participle", "gerund", "nouns", "class"];
    private static readonly string[] FunctionWordKeys = ["class", "ar", "en"];
    private static readonly string[] MetricKeys = ["name", "units", "verbs", "loose", "ar", "en"];
    private static readonly string[] MonthKeys = ["number", "calendar", "ar", "en"];
    private static readonly string[] Calendars = ["gregorian", "hijri"];
    private static readonly string[] WeekdayKeys = ["number", "ar", "en"];
    private static readonly string[] YearPartKeys = ["name", "months", "ar", "en"];
    private static readonly string[] SeasonNames = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] QuarterNames = ["Q1", "Q2", "Q3", "Q4"];
    private static readonly string[] HalfNames = ["H1", "H2"];
    private static readonly string[] CurrencyKeys = ["code", "ar", "en", "symbols"];
    private static readonly string[] NumberKeys = ["value", "ar", "en"];
    private static readonly string[] UnitKeys = ["name", "kind", "ar", "en"];
    private static readonly string[] BoundKeys = ["kind", "ar", "en"];
    private static readonly string[] BoundKinds = ["at-least", "at-most", "about", "range", "range-end", "exactly"];
    private static readonly string[] RatingKeys = ["name", "ar", "en"];

    private static readonly string[] MetricUnits = ["money", "percent", "count", "duration", "measure"];

    private void ReadArabicVerb(YamlNode item)
    {
        var fields = new Fields(item, "an Arabic verb", ArabicVerbKeys, report);
        var (past, present) = (fields.RequiredText("past"), fields.RequiredText("present"));
        var verb = new ArabicVerb(
            past ?? "", present ?? "", fields.Texts("masdar"), fields.Text("active"), fields.Text("passive"),
            ReadClass(fields), report.PositionOf(item));
        if (past is not null && present is not null) _file.ArabicVerbs.Add(verb);
    }

    private void ReadEnglishVerb(YamlNode item)
    {
        var fields = new Fields(item, "an English verb", EnglishVerbKeys, report);
        var stem = fields.RequiredText("base");
        var verb = new EnglishVerb(
            stem ?? "", fields.Text("third"), fields.Text("past"), fields.Text("participle"), fields.Text("gerund"),
            fields.Texts("nouns"), ReadClass(fields), report.PositionOf(item));
        if (stem is not null) _file.EnglishVerbs.Add(verb);
    }

    private string? ReadClass(Fields fields)
    {
        if (fields.Text("class") is not { } name) return null;
        definitions.CheckVerbClass(fields.Node("class")!, report);
        return name;
    }

    private void ReadFunctionWords(YamlNode item)
    {
        const string owner = "an item of `function-words`";
        var fields = new Fields(item, owner, FunctionWordKeys, report);
        var name = fields.RequiredText("class");
        if (name is not null) definitions.CheckWordClass(fields.Node("class")!, report);
        var (arabic, english) = Forms(item, fields, owner, named: false);
        if (name is not null) _file.FunctionWords.Add(new FunctionWords(name, arabic, english, report.PositionOf(item)));
    }

    private void ReadMetric(YamlNode item)
    {
        const string owner = "a metric";
        var fields = new Fields(item, owner, MetricKeys, report);
        var name = fields.RequiredText("name");
        var units = ImmutableArray.CreateBuilder<MetricUnit>();
        if (fields.RequiredNode("units") is not null)
        {
            foreach (var unit in fields.TextNodes("units", mayBeEmpty: false))
                if (fields.CheckChoice(unit, "unit", MetricUnits)) units.Add((MetricUnit)Array.IndexOf(MetricUnits, unit.Text));
        }
        var (arabic, english) = Forms(item, fields, owner, named: true);
        if (name is not null) _file.Metrics.Add(new MetricName(name, units.ToImmutable(), arabic, english, report.PositionOf(item)) { Verbs = fields.Texts("verbs"), Loose = fields.Flag("loose") });
    }

    private void ReadMonth(YamlNode item)
    {
        const string owner = "a month";
        var fields = new Fields(item, owner, MonthKeys, report);
        var number = ReadCount(fields, "number", 12);
        var calendar = fields.Choice("calendar", Calendars) == "hijri" ? MonthCalendar.Hijri : MonthCalendar.Gregorian;
        var (arabic, english) = Forms(item, fields, owner, named: false);
        if (number is { } month) _file.Months.Add(new Month(month, calendar, arabic, english, report.PositionOf(item)));
    }

    private void ReadWeekday(YamlNode item)
    {
        const string owner = "a weekday";
        var fields = new Fields(item, owner, WeekdayKeys, report);
        var number = ReadCount(fields, "number", 7);
        var (arabic, english) = Forms(item, fields, owner, named: false);
        if (number is { } day) _file.Weekdays.Add(new Weekday(day, arabic, english, report.PositionOf(item)));
    }

    private int? ReadCount(Fields fields, string key, int most)
    {
        if (fields.RequiredNumber(key) is not { } number) return null;
        if (number >= 1 && number <= most && number == decimal.Truncate(number)) return (int)number;
        report.Error(fields.Node(key)!, $"Key `{key}` takes a whole number from 1 to {most}, not `{fields.Text(key)}`.");
        return null;
    }

    private void ReadYearPart(YamlNode item, string owner, string[] names, List<YearPart> parts)
    {
        var fields = new Fields(item, owner, YearPartKeys, report);
        var name = fields.RequiredNode("name") is null ? null : fields.Choice("name", names);
        var span = (First: 0, Last: 0);
        if (fields.RequiredNode("months") is { } node)
        {
            var months = fields.TextNodes("months").Select(month => int.TryParse(month.Text, out var number) && number is >= 1 and <= 12 ? number : 0).ToArray();
            if (months is [> 0, > 0]) span = (months[0], months[1]);
            else if (node.Complete) report.Error(node, $"Key `months` of {owner} takes the first and the last month: `months: [3, 5]`.");
        }
        var (arabic, english) = Forms(item, fields, owner, named: false);
        if (name is not null) parts.Add(new YearPart(name, span, arabic, english, report.PositionOf(item)));
    }

    private void ReadCurrency(YamlNode item)
    {
        const string owner = "a currency";
        var fields = new Fields(item, owner, CurrencyKeys, report);
        var code = fields.RequiredText("code");
        if (code is not null && (code.Length != 3 || !code.All(char.IsAsciiLetterUpper)))
            report.Error(fields.Node("code")!, $"`{code}` is no ISO 4217 code: three capital letters.");
        var (arabic, english) = Forms(item, fields, owner, named: fields.Node("symbols") is not null);
        if (code is not null) _file.Currencies.Add(new Currency(code, arabic, english, fields.Texts("symbols"), report.PositionOf(item)));
    }

    private void ReadNumber(YamlNode item, string owner, List<NumberWord> numbers)
    {
        var fields = new Fields(item, owner, NumberKeys, report);
        var value = fields.RequiredNumber("value");
        var (arabic, english) = Forms(item, fields, owner, named: false);
        if (value is { } number) numbers.Add(new NumberWord(number, arabic, english, report.PositionOf(item)));
    }

    private void ReadUnit(YamlNode item)
    {
        const string owner = "a unit";
        var fields = new Fields(item, owner, UnitKeys, report);
        var name = fields.RequiredText("name");
        var (arabic, english) = Forms(item, fields, owner, named: true);
        if (name is not null) _file.Units.Add(new Unit(name, fields.Text("kind"), arabic, english, report.PositionOf(item)));
    }

    private void ReadBound(YamlNode item)
    {
        const string owner = "a bound";
        var fields = new Fields(item, owner, BoundKeys, report);
        var kind = fields.RequiredNode("kind") is null ? null : fields.Choice("kind", BoundKinds);
        var (arabic, english) = Forms(item, fields, owner, named: false);
        if (kind is not null) _file.Bounds.Add(new BoundWords((BoundKind)Array.IndexOf(BoundKinds, kind), arabic, english, report.PositionOf(item)));
    }

    private void ReadSource(YamlNode item)
    {
        const string owner = "a source";
        var fields = new Fields(item, owner, RatingKeys, report);
        var name = fields.RequiredText("name");
        var (arabic, english) = Forms(item, fields, owner, named: true);
        if (name is not null) _file.Sources.Add(new UnnamedSource(name, arabic, english, report.PositionOf(item)));
    }

    private void ReadRating(YamlNode item)
    {
        const string owner = "a rating";
        var fields = new Fields(item, owner, RatingKeys, report);
        var name = fields.RequiredText("name");
        var (arabic, english) = Forms(item, fields, owner, named: true);
        if (name is not null) _file.Ratings.Add(new Rating(name, arabic, english, report.PositionOf(item)));
    }
}
