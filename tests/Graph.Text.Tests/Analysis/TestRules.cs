using System.Collections.Immutable;
using Graph.Text.Analysis;

namespace Graph.Text.Tests.Analysis;

/// <summary>A small set of rules, enough for the analysis to be tried in both languages.</summary>
internal static class TestRules
{
    internal static readonly TextRules All = new()
    {
        Months =
        [
            .. Months(false, "يناير|كانون الثاني|January|Jan", "فبراير|شباط|February|Feb", "مارس|آذار|March|Mar", "أبريل|إبريل|نيسان|April|Apr", "مايو|أيار|May",
                "يونيو|حزيران|June|Jun", "يوليو|تموز|July|Jul", "أغسطس|آب|August|Aug", "سبتمبر|أيلول|September|Sept|Sep", "أكتوبر|تشرين الأول|October|Oct",
                "نوفمبر|تشرين الثاني|November|Nov", "ديسمبر|كانون الأول|December|Dec"),
            .. Months(true, "محرم|Muharram", "صفر|Safar", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب|Rajab", "شعبان", "رمضان|Ramadan", "شوال", "ذو القعدة", "ذو الحجة"),
        ],
        Weekdays =
        [
            .. "الأحد|Sunday|Sun;الاثنين|الإثنين|Monday|Mon;الثلاثاء|Tuesday;الأربعاء|Wednesday;الخميس|Thursday;الجمعة|Friday;السبت|Saturday"
                .Split(';').Select((names, day) => new WeekdayName((DayOfWeek)day, Names(names))),
        ],
        Seasons = [new(3, 5, Names("الربيع|ربيع|spring")), new(6, 8, Names("صيف|summer")), new(9, 11, Names("خريف|autumn|fall")), new(12, 2, Names("شتاء|winter"))],
        Currencies =
        [
            new("USD", Names("دولار|دولار أمريكي|دولارات|dollar|dollars|US dollar|US dollars"), Names("$|US$")),
            new("EUR", Names("يورو|euro|euros"), Names("€")),
            new("GBP", Names("جنيه إسترليني|pound|pounds"), Names("£")),
            new("EGP", Names("جنيه|جنيه مصري|جنيهات"), []),
            new("SAR", Names("ريال سعودي|ريال|ريالات|Saudi riyal|riyals"), []),
            new("AED", Names("درهم|درهم إماراتي|دراهم|dirham|dirhams"), []),
            new("ALL", Names("lek"), []),
        ],
        Numbers =
        [
            .. Numbers("0:صفر|zero;1:واحد|واحدة|one;2:اثنان|اثنين|اثنتين|two;3:ثلاثة|ثلاث|three;4:أربعة|أربع|four;5:خمسة|خمس|five;6:ستة|ست|six;7:سبعة|سبع|seven;"
                + "8:ثمانية|ثماني|ثمان|eight;9:تسعة|تسع|nine;10:عشرة|عشر|ten;11:أحد عشر|إحدى عشرة|eleven;12:اثنا عشر|اثني عشر|twelve;13:thirteen;15:fifteen;20:عشرون|عشرين|twenty;"
                + "30:ثلاثون|ثلاثين|thirty;40:أربعون|أربعين|forty;50:خمسون|خمسين|fifty;60:ستون|ستين|sixty;70:سبعون|سبعين|seventy;80:ثمانون|ثمانين|eighty;90:تسعون|تسعين|ninety;"
                + "100:مئة|مائة|مئات|hundred|hundreds;1000:ألف|آلاف|thousand|thousands|k;1000000:مليون|مليونا|ملايين|million|millions|mn|m;"
                + "1000000000:مليار|مليارات|بليون|billion|billions|bn|b;1000000000000:تريليون|تريليونات|trillion|trillions|tn"),
        ],
        Ordinals =
        [
            new(1, Names("أول|أولى|first")), new(2, Names("ثاني|ثانية|second")), new(3, Names("ثالث|ثالثة|third")), new(4, Names("رابع|رابعة|fourth")),
            new(5, Names("خامس|خامسة|fifth")), new(8, Names("ثامن|ثامنة|eighth")), new(10, Names("عاشر|عاشرة|tenth")), new(20, Names("عشرين|twentieth")),
        ],
        Fractions = [new(0.5m, Names("نصف|half")), new(0.25m, Names("ربع|quarter|a quarter")), new(1m / 3, Names("ثلث|third")), new(2m / 3, Names("two-thirds"))],
        Units =
        [
            new("year", true, Names("عام|عاما|أعوام|سنة|سنوات|عامين|years|year")), new("month", true, Names("شهر|أشهر|شهور|شهرين|months")),
            new("week", true, Names("أسبوع|أسابيع|weeks")), new("day", true, Names("يوم|أيام|days")), new("hour", true, Names("ساعة|ساعات|hours")),
            new("minute", true, Names("دقيقة|دقائق|minutes")), new("barrel", false, Names("برميل|براميل|barrels")), new("gigawatt", false, Names("غيغاواط|غيغاوات|GW|gigawatts")),
            new("kilometre", false, Names("كيلومتر|كيلومترات|كلم|km|kilometers")), new("tonne", false, Names("طن|أطنان|tons|tonnes")), new("mile", false, Names("ميل|أميال")), new("metre", false, Names("متر|مترا|أمتار|مترين")),
        ],
        Bounds =
        [
            new(Bound.AtLeast, Names("أكثر من|يتجاوز|تجاوز|تجاوزت|يفوق|يزيد على|يزيد عن|ما لا يقل عن|فوق|more than|over|exceeds|exceeding|at least|no less than|from")),
            new(Bound.AtMost, Names("أقل من|يقل عن|حتى|لا يتعدى|دون|less than|up to|under|at most|fewer than")),
            new(Bound.Range, Names("من|from")),
            new(Bound.About, Names("~|نحو|حوالي|قرابة|زهاء|ما يقرب من|about|around|nearly|almost|approximately|some")),
        ],
        Furniture = new FurnitureRules
        {
            Starts = Names("اقرأ أيضا|تابعونا على|Read also|Follow us|©|(Reporting by"),
            Is = Names("شارك|Share"),
            Contains = Names("جميع الحقوق محفوظة|All rights reserved"),
            Bylines = Names("بقلم|كتب|By"),
            Captions = Names("صورة|تصوير|Photo|Image"),
        },
    };

    private static ImmutableArray<string> Names(string names) => [.. names.Split('|')];

    private static IEnumerable<MonthName> Months(bool hijri, params string[] names) => names.Select((month, index) => new MonthName(index + 1, hijri, Names(month)));

    private static IEnumerable<NumberWord> Numbers(string words) => words.Split(';').Select(word => word.Split(':'))
        .Select(word => new NumberWord(decimal.Parse(word[0], System.Globalization.CultureInfo.InvariantCulture), Names(word[1])));
}
