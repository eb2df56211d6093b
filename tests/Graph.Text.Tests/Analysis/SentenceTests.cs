namespace Graph.Text.Tests.Analysis;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("ربحت ألفا. خسرت بيتا.", "ربحت ألفا.@1 | خسرت بيتا.@1")]
    [InlineData("هل ربحت؟ نعم! خسرت…", "هل ربحت؟@1 | نعم!@1 | خسرت…@1")]
    [InlineData("ربحت ألفا\nخسرت بيتا", "ربحت ألفا@1 | خسرت بيتا@2")]
    [InlineData("ربحت\r\n\r\nخسرت", "ربحت@1 | خسرت@3")]
    [InlineData("أنفقت 14.3 مليون. ثم", "أنفقت 14.3 مليون.@1 | ثم@1")]
    [InlineData("شركة جين إيه.آي هنا. ثم", "شركة جين إيه.آي هنا.@1 | ثم@1")]
    [InlineData("قال د. سامي ذلك. ثم", "قال د. سامي ذلك.@1 | ثم@1")]
    [InlineData("ربحت؛ ثم خسرت، ثم عادت: هنا", "ربحت؛ ثم خسرت، ثم عادت: هنا@1")]
    [InlineData("قال: «لن نبيع.» ثم مضى", "قال: «لن نبيع.»@1 | ثم مضى@1")]
    [InlineData("قال: «لن نبيع». ثم مضى", "قال: «لن نبيع».@1 | ثم مضى@1")]
    [InlineData("ربحت ألفا.. وخسرت بيتا", "ربحت ألفا..@1 | وخسرت بيتا@1")]
    [InlineData("ربحت ألفا .وخسرت بيتا", "ربحت ألفا .@1 | وخسرت بيتا@1")]
    [InlineData("إطار .NET الجديد", "إطار .NET الجديد@1")]
    [InlineData("The U.S. Treasury paid. It did.", "The U.S. Treasury paid.@1 | It did.@1")]
    [InlineData("Alpha Inc. said no. Beta Inc. The end", "Alpha Inc. said no.@1 | Beta Inc.@1 | The end@1")]
    [InlineData("It is No. 5 of J. P. Alpha. So.", "It is No. 5 of J. P. Alpha.@1 | So.@1")]
    [InlineData("Mr. Alpha and Dr. Beta met. They left.", "Mr. Alpha and Dr. Beta met.@1 | They left.@1")]
    [InlineData("Yahoo! said so. \"Really?\" he asked.", "Yahoo! said so.@1 | \"Really?\" he asked.@1")]
    [InlineData("He said \"no.\" Then he left.", "He said \"no.\"@1 | Then he left.@1")]
    [InlineData("1. First\n2. Second", "1. First@1 | 2. Second@2")]
    [InlineData("It cost $45.2M. Next", "It cost $45.2M.@1 | Next@1")]
    [InlineData("It ended Sept. 30. He said no. Next", "It ended Sept. 30.@1 | He said no.@1 | Next@1")]
    [InlineData("It cost $1.5bn. Next", "It cost $1.5bn.@1 | Next@1")]
    [InlineData("", "")]
    [InlineData(" \n \n", "")]
    public void SentencesEndAtStopsAndLineEnds(string text, string expected) => Assert.Equal(expected, Analyzed.Sentences(text));

    [Theory]
    [InlineData("اقرأ أيضاً: سباق جديد.. ألفا تربح\nربحت ألفا.", "#اقرأ أيضاً: سباق جديد..@1 | #ألفا تربح@1 | ربحت ألفا.@2")]
    [InlineData("- Read also: Alpha wins", "#- Read also: Alpha wins@1")]
    [InlineData("تابعونا على المنصات", "#تابعونا على المنصات@1")]
    [InlineData("© 2025 Alpha. All rights reserved.", "#© 2025 Alpha.@1 | #All rights reserved.@1")]
    [InlineData("(Reporting by Sam Alpha)", "#(Reporting by Sam Alpha)@1")]
    [InlineData("Alpha won. All rights reserved.", "Alpha won.@1 | #All rights reserved.@1")]
    [InlineData("• Share", "#• Share@1")]
    [InlineData("Share prices fell", "Share prices fell@1")]
    [InlineData("By Sam Alpha and Lee Beta\nAlpha won.", "#By Sam Alpha and Lee Beta@1 | Alpha won.@2")]
    [InlineData("By the end of May it was over", "By the end of May it was over@1")]
    [InlineData("By Sam Alpha.", "By Sam Alpha.@1")]
    [InlineData("بقلم: سامي ألفا", "#بقلم: سامي ألفا@1")]
    [InlineData("(صورة: وكالة ألفا)", "#(صورة: وكالة ألفا)@1")]
    [InlineData("صورة المستقبل تبدو واضحة.", "صورة المستقبل تبدو واضحة.@1")]
    [InlineData("https://a.example/b", "#https://a.example/b@1")]
    [InlineData("#ألفا #بيتا_غاما @delta", "##ألفا #بيتا_غاما @delta@1")]
    [InlineData("ربحت #ألفا اليوم", "ربحت #ألفا اليوم@1")]
    public void FurnitureIsMarked(string text, string expected) => Assert.Equal(expected, Analyzed.Sentences(text));

    [Fact]
    public void AnOverlongSentenceIsCutAtItsLastComma()
    {
        var text = string.Concat(Enumerable.Repeat("كلمة ", 300)) + "، " + string.Concat(Enumerable.Repeat("كلمة ", 300));
        var lengths = Analyzed.Of(text).Sentences.Select(sentence => sentence.EndToken - sentence.FirstToken);
        Assert.Equal([301, 300], lengths);
    }
}
