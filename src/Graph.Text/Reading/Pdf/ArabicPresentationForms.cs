using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Graph.Text.Reading.Pdf;

/// <summary>Turns the shaped letters and ligatures of U+FB50–FDFF and U+FE70–FEFF into ordinary Arabic letters.</summary>
/// <remarks>
/// The compatibility decompositions of the Unicode Character Database, here because the program runs without ICU, where
/// <see cref="string.Normalize()"/> changes nothing. Marks on a blank become the mark alone.
/// </remarks>
internal static class ArabicPresentationForms
{
    private static readonly SearchValues<char> Ranges = SearchValues.Create([.. Range('\uFB50', '\uFDFF'), .. Range('\uFE70', '\uFEFC')]);

    // A row is sixteen characters from the one named; "-" stays as it is, "_" is a blank.
    private const string Table = """
        FB50 ٱ ٱ ٻ ٻ ٻ ٻ پ پ پ پ ڀ ڀ ڀ ڀ ٺ ٺ
        FB60 ٺ ٺ ٿ ٿ ٿ ٿ ٹ ٹ ٹ ٹ ڤ ڤ ڤ ڤ ڦ ڦ
        FB70 ڦ ڦ ڄ ڄ ڄ ڄ ڃ ڃ ڃ ڃ چ چ چ چ ڇ ڇ
        FB80 ڇ ڇ ڍ ڍ ڌ ڌ ڎ ڎ ڈ ڈ ژ ژ ڑ ڑ ک ک
        FB90 ک ک گ گ گ گ ڳ ڳ ڳ ڳ ڱ ڱ ڱ ڱ ں ں
        FBA0 ڻ ڻ ڻ ڻ ۀ ۀ ہ ہ ہ ہ ھ ھ ھ ھ ے ے
        FBB0 ۓ ۓ - - - - - - - - - - - - - -
        FBD0 - - - ڭ ڭ ڭ ڭ ۇ ۇ ۆ ۆ ۈ ۈ ۇٴ ۋ ۋ
        FBE0 ۅ ۅ ۉ ۉ ې ې ې ې ى ى ئا ئا ئە ئە ئو ئو
        FBF0 ئۇ ئۇ ئۆ ئۆ ئۈ ئۈ ئې ئې ئې ئى ئى ئى ی ی ی ی
        FC00 ئج ئح ئم ئى ئي بج بح بخ بم بى بي تج تح تخ تم تى
        FC10 تي ثج ثم ثى ثي جح جم حج حم خج خح خم سج سح سخ سم
        FC20 صح صم ضج ضح ضخ ضم طح طم ظم عج عم غج غم فج فح فخ
        FC30 فم فى في قح قم قى قي كا كج كح كخ كل كم كى كي لج
        FC40 لح لخ لم لى لي مج مح مخ مم مى مي نج نح نخ نم نى
        FC50 ني هج هم هى هي يج يح يخ يم يى يي ذٰ رٰ ىٰ ٌّ ٍّ
        FC60 َّ ُّ ِّ ّٰ ئر ئز ئم ئن ئى ئي بر بز بم بن بى بي
        FC70 تر تز تم تن تى تي ثر ثز ثم ثن ثى ثي فى في قى قي
        FC80 كا كل كم كى كي لم لى لي ما مم نر نز نم نن نى ني
        FC90 ىٰ ير يز يم ين يى يي ئج ئح ئخ ئم ئه بج بح بخ بم
        FCA0 به تج تح تخ تم ته ثم جح جم حج حم خج خم سج سح سخ
        FCB0 سم صح صخ صم ضج ضح ضخ ضم طح ظم عج عم غج غم فج فح
        FCC0 فخ فم قح قم كج كح كخ كل كم لج لح لخ لم له مج مح
        FCD0 مخ مم نج نح نخ نم نه هج هم هٰ يج يح يخ يم يه ئم
        FCE0 ئه بم به تم ته ثم ثه سم سه شم شه كل كم لم نم نه
        FCF0 يم يه ـَّ ـُّ ـِّ طى طي عى عي غى غي سى سي شى شي حى
        FD00 حي جى جي خى خي صى صي ضى ضي شج شح شخ شم شر سر صر
        FD10 ضر طى طي عى عي غى غي سى سي شى شي حى حي جى جي خى
        FD20 خي صى صي ضى ضي شج شح شخ شم شر سر صر ضر شج شح شخ
        FD30 شم سه شه طم سج سح سخ شج شح شخ طم ظم اً اً - -
        FD50 تجم تحج تحج تحم تخم تمج تمح تمخ جمح جمح حمي حمى سحج سجح سجى سمح
        FD60 سمح سمج سمم سمم صحح صحح صمم شحم شحم شجي شمخ شمخ شمم شمم ضحى ضخم
        FD70 ضخم طمح طمح طمم طمي عجم عمم عمم عمى غمم غمي غمى فخم فخم قمح قمم
        FD80 لحم لحي لحى لجج لجج لخم لخم لمح لمح محج محم محي مجح مجم مخج مخم
        FD90 - - مجخ همج همم نحم نحى نجم نجم نجى نمي نمى يمم يمم بخي تجي
        FDA0 تجى تخي تخى تمي تمى جمي جحى جمى سخى صحي شحي ضحي لجي لمي يحي يجي
        FDB0 يمي ممي قمي نحي قمح لحم عمي كمي نجح مخي لجم كمم لجم نجح جحي حجي
        FDC0 مجي فمي بحي كمم عجم صمم سخي نجي - - - - - - - -
        FDF0 صلے قلے الله اكبر محمد صلعم رسول عليه وسلم صلى صلى_الله_عليه_وسلم جل_جلاله ریال - - -
        FE70 ً ـً ٌ - ٍ - َ ـَ ُ ـُ ِ ـِ ّ ـّ ْ ـْ
        FE80 ء آ آ أ أ ؤ ؤ إ إ ئ ئ ئ ئ ا ا ب
        FE90 ب ب ب ة ة ت ت ت ت ث ث ث ث ج ج ج
        FEA0 ج ح ح ح ح خ خ خ خ د د ذ ذ ر ر ز
        FEB0 ز س س س س ش ش ش ش ص ص ص ص ض ض ض
        FEC0 ض ط ط ط ط ظ ظ ظ ظ ع ع ع ع غ غ غ
        FED0 غ ف ف ف ف ق ق ق ق ك ك ك ك ل ل ل
        FEE0 ل م م م م ن ن ن ن ه ه ه ه و و ى
        FEF0 ى ي ي ي ي لآ لآ لأ لأ لإ لإ لا لا - - -
        """;

    private static readonly FrozenDictionary<char, string> Letters = Read(Table);

    /// <summary><paramref name="text"/> in ordinary letters; the same instance where it is so already.</summary>
    internal static string Unshape(string text)
    {
        if (!text.AsSpan().ContainsAny(Ranges)) return text;
        var result = new StringBuilder(text.Length + 8);
        foreach (var unit in text)
        {
            if (Letters.TryGetValue(unit, out var letters)) result.Append(letters);
            else result.Append(unit);
        }

        return result.ToString();
    }

    private static IEnumerable<char> Range(char first, char last)
    {
        for (int unit = first; unit <= last; unit++) yield return (char)unit;
    }

    private static FrozenDictionary<char, string> Read(string table)
    {
        var letters = new Dictionary<char, string>();
        foreach (var row in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = row.Split(' ');
            var first = int.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (var i = 1; i < cells.Length; i++)
                if (cells[i] != "-")
                    letters.Add((char)(first + i - 1), cells[i].Replace('_', ' '));
        }

        return letters.ToFrozenDictionary();
    }
}
