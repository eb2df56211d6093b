namespace Graph.Benchmarks.Pipeline;

/// <summary>Sentences with gaps: <c>{company}</c>, <c>{person}</c>, <c>{thing}</c> (a model or product), <c>{place}</c>, <c>{unknown}</c> (a name
/// that no lexicon has), <c>{title}</c>, <c>{metric}</c>, <c>{money}</c>, <c>{percent}</c>, <c>{number}</c>, <c>{date}</c>, <c>{verb}</c>,
/// <c>{noun}</c>. About as many say nothing of anybody as in a newspaper.</summary>
internal static class SentenceTemplates
{
    internal static readonly string[] ArabicTold =
    [
        "أعلنت شركة «{company}» الاستحواذ على «{company}» مقابل {money}، في صفقة {verb} {noun} في {place} خلال {date}.",
        "وقال {person}، {title} شركة {company}، إن {noun} الجديدة {verb} مع {noun} في {place}، مضيفا أن {noun} {verb} {noun} قبل {date}.",
        "أطلقت {company} نموذجها الجديد «{thing}» في {date}، بعد أن {verb} {noun} على {noun} أكثر من {number} يوما.",
        "وبلغت {metric} «{company}» {money} في {date}، بزيادة {percent} عن {noun} السابق، وفقا لما {verb} في {noun} منفصل.",
        "عينت {company} {person} في منصب {title}، ليخلف {noun} الذي {verb} {noun} في {date}.",
        "وتعتزم {company} شراء حصة {percent} في شركة {unknown} التي تتخذ من {place} مقرا لها، على أن {verb} {noun} بعد {noun}.",
        "نفى {person} أن تكون {company} قد {verb} {noun} مع «{company}»، وقال إن {noun} لم {verb} بعد.",
        "وتنافس {company} كلا من {company} و{company} في {noun} التي {verb} {noun} منذ {date}.",
        "ويرى محللون في «{company}» أن سهم {company} قد {verb} نحو {percent} إذا {verb} {noun} في {place}.",
        "وأسس {person} شركة «{unknown}» في {place} عام 2016، و{verb} {noun} إلى {number} موظف في {date}.",
        "ووقعت {company} اتفاقية مع {company} لتطوير «{thing}» في {place}، بقيمة {money} على مدى {number} سنوات.",
        "وذكرت {company} في بيان أن {metric} ستبلغ {money} بنهاية {date}، وأن {noun} {verb} على {noun} دون {noun}.",
    ];

    internal static readonly string[] ArabicPlain =
    [
        "و{verb} {noun} في هذا {noun} من أجل {noun} أوسع، بينما {verb} {noun} إلى {noun} مختلف عما كان عليه قبل سنوات.",
        "ولم {verb} {noun} حتى الآن عن {noun}، غير أن {noun} {verb} في الأشهر الأخيرة بوتيرة أسرع من {noun}.",
        "كما {verb} {noun} أن {noun} {verb} {noun} بين {noun} و{noun}، وهو ما {verb} على {noun} في المدى البعيد.",
        "ومن المتوقع أن {verb} {noun} أكثر من {number} من {noun}، وفق {noun} التي {verb} في {date}.",
        "ويقول مراقبون إن {noun} لا {verb} بمجرد {noun}، بل بما {verb} من {noun} وما {verb} من {noun}.",
        "{noun} الذي {verb} {noun} {verb} أيضا {noun}، لكن {noun} {verb} أقل من {percent} خلال {noun}.",
        "وفي المقابل {verb} {noun} إلى أن {noun} {verb} {noun} على الرغم من {noun} و{noun} التي {verb} {noun}.",
        "وتأتي هذه {noun} في وقت {verb} فيه {noun} من {noun} إلى {noun}، مع {noun} التي {verb} على مستوى العالم.",
        "وأدى ذلك إلى {noun} كبيرة في {noun}، حيث {verb} {noun} نحو {number} مرة، ثم {verb} {noun} بعد {noun}.",
        "أما {noun} فإنها {verb} {noun} بصورة تدريجية، ولا {verb} {noun} قبل أن {verb} {noun} من {noun}.",
        "وبينما {verb} {noun}، {verb} آخرون {noun} عن {noun} وعن {noun} التي {verb} في السنوات المقبلة.",
        "وتشير {noun} إلى أن {percent} من {noun} {verb} {noun} كل أسبوع، وأن {noun} {verb} {noun} في المساء.",
    ];

    internal static readonly string[] EnglishTold =
    [
        "{company} said on Monday it will acquire {company} for {money}, a deal that {verb} the {noun} in {place} by {date}.",
        "{person}, {title} of {company}, told reporters that the {noun} {verb} the {noun} before {date} and that no {noun} was planned.",
        "{company} released {thing} in {date} after its {noun} {verb} the {noun} for {number} days.",
        "The {metric} of {company} rose {percent} to {money} in {date}, while the {noun} {verb} a {noun}.",
        "{company} named {person} as {title}, replacing a {noun} who {verb} the {noun} in {date}.",
        "{unknown}, a startup based in {place}, raised {money} from {company} and {company} to {verb} the {noun}.",
        "{company} denied that it had agreed to buy a stake in {company}, saying the {noun} {verb} only a {noun}.",
        "Analysts at {company} expect shares of {company} to gain {percent} if the {noun} {verb} the {noun} in {place}.",
        "{company} competes with {company} and {company} in a {noun} that {verb} the {noun} since {date}.",
        "{person} founded {unknown} in {place} in 2014, and the {noun} now {verb} {number} people.",
    ];

    internal static readonly string[] EnglishPlain =
    [
        "The {noun} {verb} a {noun} that few had thought possible, and the {noun} {verb} it at once.",
        "In the months that followed, a {noun} {verb} the {noun} of those who {verb} the {noun} every day.",
        "Nobody {verb} what the {noun} would bring, though some {noun} {verb} that it might change the {noun}.",
        "It was not until {date} that the {noun} {verb} more than {number} of the {noun} in question.",
        "For many, the {noun} {verb} less than the {noun}, which {verb} the {noun} only in part.",
        "Others {verb} that the {noun} had already {verb} about {percent} of what a {noun} can {verb}.",
        "But the {noun} is far from over: a {noun} still {verb} the {noun}, and each {noun} {verb} another.",
        "Some of the {noun} {verb} in a {noun}, while the rest {verb} a {noun} of its own.",
        "As the {noun} {verb}, the {noun} in the {noun} {verb} slower than the {noun} before it.",
        "There is, they say, no {noun} without a {noun}, and no {noun} that {verb} forever.",
    ];
}
