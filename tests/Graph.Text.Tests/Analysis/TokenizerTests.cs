using Graph.Text.Analysis;

namespace Graph.Text.Tests.Analysis;

public sealed class TokenizerTests
{
    private static readonly Tokenizer Tokenizer = new(new Vocabulary());

    [Theory]
    [InlineData("قالت «ميتا».", "قالت 0-4, « 5-6, ميتا 6-10, » 10-11, . 11-12")]
    [InlineData("لـ«غوغل»", "ل 0-2, « 2-3, غوغل 3-7, » 7-8")]
    [InlineData("و«غوغل»", "و 0-1, « 1-2, غوغل 2-6, » 6-7")]
    [InlineData("ب500", "ب 0-1, +500 1-4")]
    [InlineData("وMicrosoft", "و 0-1, +microsoft 1-10")]
    [InlineData("لاما4", "لاما 0-4, +4 4-5")]
    [InlineData("GPT-4", "gpt 0-3, +4 4-5")]
    [InlineData("إيه.آي", "ايه 0-3, +اي 4-6")]
    [InlineData("U.S. firms", "us 0-4, firms 5-10")]
    [InlineData("U.S", "us 0-3")]
    [InlineData("د. سامي", "د 0-1, . 1-2, سامي 3-7")]
    [InlineData("د.سامي", "د 0-1, +سامي 2-6")]
    [InlineData("J.P.Morgan", "jp 0-4, +morgan 4-10")]
    [InlineData("ش.م.م", "شمم 0-5")]
    [InlineData("انتهت.وقالت", "انتهت 0-5, . 5-6, وقالت 6-11")]
    [InlineData("ended.The next", "ended 0-5, . 5-6, the 6-9, next 10-14")]
    [InlineData("Booking.com", "booking 0-7, +com 8-11")]
    [InlineData("Character.AI", "character 0-9, +ai 10-12")]
    [InlineData("2025 14.3 70,000 ١٤٫٣ ٧٠٬٠٠٠", "2025 0-4, 14.3 5-9, 70,000 10-16, 14.3 17-21, 70,000 22-28")]
    [InlineData("1.5bn", "1.5 0-3, +bn 3-5")]
    [InlineData("14,3 و1,2,3", "14,3 0-4, و 5-6, +1 6-7, , 7-8, 2 8-9, , 9-10, 3 10-11")]
    [InlineData("2024-2025", "2024 0-4, - 4-5, 2025 5-9")]
    [InlineData("70–72", "70 0-2, - 2-3, 72 3-5")]
    [InlineData("Q1 R1 GPT4o", "q1 0-2, r1 3-5, gpt4o 6-11")]
    [InlineData("Llama3.1.", "llama3.1 0-8, . 8-9")]
    [InlineData("$14.3", "$ 0-1, 14.3 1-5")]
    [InlineData("20% ٪20", "20 0-2, % 2-3, % 4-5, 20 5-7")]
    [InlineData("Meta's", "meta 0-4, +'s 4-6")]
    [InlineData("Meta’s O’Neill doesn’t", "meta 0-4, +'s 4-6, o'neill 7-14, doesn't 15-22")]
    [InlineData("41-year-old", "41 0-2, +year 3-7, +old 8-11")]
    [InlineData("see https://a.example/x?y=1. Or a.b@c.example, @some_one", "see 0-3, https://a.example/x?y=1 4-27, . 27-28, or 29-31, a.b@c.example 32-45, , 45-46, @some_one 47-56")]
    [InlineData("#الذكاء_الاصطناعي", "# 0-1, الذكاء 1-7, +الاصطناعي 8-17")]
    [InlineData("—عند طرحه—", "- 0-1, عند 1-4, طرحه 5-9, - 9-10")]
    [InlineData("شَرِكَة\u200F، نعم", "شركه 0-7, ، 8-9, نعم 10-13")]
    [InlineData("...نعم..", "... 0-3, نعم 3-6, .. 6-8")]
    [InlineData("🙂 ok", "🙂 0-2, ok 3-5")]
    [InlineData("ﻻﻣﺎ", "لاما 0-3")]
    [InlineData("1446هـ", "1446 0-4, +ه 4-6")]
    [InlineData(" \u200F\u064B\uFEFF ", "")]
    public void SpansPointIntoTheTextAsRead(string text, string expected) => Assert.Equal(expected, string.Join(", ", Tokenizer.Tokenize(text).Select(Show)));

    private static string Show(Token token) =>
        $"{((token.Flags & TokenFlags.Joined) != 0 ? "+" : "")}{token.Word.Folded} {token.Span.Start}-{token.Span.End}";
}
