using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>
/// What clauses do, in Arabic. A verb begins with <c>ت</c> when the Assembly speaks and with <c>ي</c> when a Council does;
/// the words below have <c>~</c> for either.
/// </summary>
internal static class ArabicActions
{
    /// <summary>Gets the words.</summary>
    public static ActionLexicon Data { get; } = new()
    {
        Calendar = ArabicMandates.Calendar,
        Mandates = ArabicMandates.Mandates,
        Verbs = PhraseCodes<VerbCode>.FromBlock(BothForms(Verbs), VerbCode.Parse),
        Modifiers = PhraseCodes<ActionModifiers>.FromBlock(
            """
            Also: أيضا
            Further: كذلك
            Again: مجددا | مرة أخرى | من جديد
            InParticular: بوجه خاص | على وجه الخصوص | بصفة خاصة
            """,
            VerbCode.ParseName<ActionModifiers>),
        Intensities = PhraseCodes<ActionIntensities>.FromBlock(
            """
            Strong: بقوة | بشدة | القوي | بحزم | شديد | الشديد | شدة
            Urgent: على وجه الاستعجال | بصورة عاجلة | بإلحاح
            Deep: بالغ | البالغ | العميق | عميق | ببالغ | عميقا | بالغا | الشديدين
            Utmost: بأشد العبارات | بأشد العبارات الممكنة | بأقوى العبارات
            Full: إدانة قاطعة | بشكل قاطع | تأييدا تاما | التام | الكامل | دون تحفظ
            """,
            VerbCode.ParseName<ActionIntensities>),
        Tones = PhraseCodes<ActionTones>.FromBlock(
            """
            Concern: القلق | بقلق | قلقها | قلقه | بالقلق
            Alarm: الجزع | جزعها | جزعه | الهلع
            Regret: الأسف | أسفها | أسفه | مع الأسف | استيائها | استيائه
            Appreciation: التقدير | تقديرها | تقديره | امتنانها | امتنانه | الامتنان
            Satisfaction: الارتياح | بارتياح | ارتياحها | ارتياحه
            Interest: الاهتمام
            Support: دعمها | دعمه | تأييدها | تأييده
            Determination: التزامها | التزامه | تصميمها | تصميمه | اعتزامها | اعتزامه | عزمها | عزمه
            Conviction: اقتناعها | اقتناعه
            Hope: الأمل | أملها | أمله
            """,
            VerbCode.ParseName<ActionTones>),
        Fillers = PhraseSet.Of("مع", "عن", "من", "و"),
        Negations = PhraseSet.Of("ألا", "عدم", "لا"),
        LeadIns = PhraseSet.Of("إذ", "وإذ", "وفي هذا الصدد", "في هذا الصدد", "في هذا السياق", "وفي هذا السياق", "لا تزال", "لا يزال"),
        SecondVerbJoints = PhraseSet.Of("،", "؛"),
        AddresseePrefixes = PhraseSet.Of("إلى", "على", "من", "عن"),
        AddresseeEnds = PhraseSet.Of(
            "أن", "إلى أن", "على أن", "ألا", "إلى", "على", "تقديم", "القيام", "مواصلة", "عن طريق", "اتخاذ", "إلى القيام", "العمل", "كفالة", "بأن", "لكي", "تنفيذ", "إبلاغ", "إطلاع", "موافاة", "مراعاة"),
        AddresseeParts = PhraseSet.Of("على الصعيد", "على الصعيدين", "إلى جانب", "على المستوى", "على حد", "على جميع"),
        ComplementStarts = PhraseSet.Of("أن", "بأن", "أنه", "تقديم"),
        Actors = PhraseCodes<ActorKind>.FromBlock(
            """
            SecretaryGeneral: الأمين العام | الأمين العام للأمم المتحدة | بالأمين العام | للأمين العام
            States: الدول الأعضاء | جميع الدول الأعضاء | بالدول الأعضاء | بجميع الدول الأعضاء | الدول | جميع الدول | بالدول | بجميع الدول | الدول الأطراف | جميع الدول الأطراف | الحكومات | بالحكومات
            GeneralAssembly: الجمعية العامة | الجمعية | بالجمعية العامة
            SecurityCouncil: مجلس الأمن
            EconomicAndSocialCouncil: المجلس الاقتصادي والاجتماعي
            HumanRightsCouncil: مجلس حقوق الإنسان
            HighCommissionerForHumanRights: مفوض الأمم المتحدة السامي لحقوق الإنسان | مفوضية الأمم المتحدة السامية لحقوق الإنسان | المفوض السامي | المفوضية السامية | المفوضية
            SpecialProcedure: المقرر الخاص | المقررة الخاصة | الخبير المستقل | الخبيرة المستقلة | الفريق العامل
            Secretariat: الأمانة العامة
            """,
            VerbCode.ParseName<ActorKind>),
    };

    private const string Verbs =
        """
        Requests: ~طلب | ~رجو
        Requests+Again: ~كرر طلبها | ~كرر طلبه | ~كرر تأكيد طلبها | ~كرر تأكيد طلبه | ~عيد تأكيد طلبها | ~عيد تأكيد طلبه | ~كرر الطلب
        CallsUpon: ~هيب | ~هيب ب
        CallsUpon+Again: ~كرر دعوتها | ~كرر دعوته | ~كرر دعواته | ~كرر تأكيد دعوتها | ~كرر تأكيد دعوته | ~جدد دعوتها | ~جدد دعوته | ~كرر نداءها
        Urges: ~حث | ~واصل حث
        Invites: ~دعو
        Encourages: ~شجع | ~واصل تشجيع
        Appeals: ~ناشد
        Demands: ~طالب
        Demands+Again: ~كرر مطالبتها | ~كرر مطالبته
        Directs: ~وعز | ~كلف | ~صدر تعليماته
        Recommends: ~وصي
        Authorizes: ~أذن | ~خول | ~ذن
        Proposes: ~قترح
        Reminds: ~ذكر
        Warns: ~حذر
        DrawsAttention: ~وجه انتباه | ~وجه الانتباه | ~وجه نظر | ~سترعي الانتباه | ~سترعي انتباه | ~لفت الانتباه
        Decides: ~قرر | ~عقد العزم
        Adopts: ~عتمد
        Approves: ~وافق | ~قبل
        Endorses: ~ؤيد | ~قر ما
        Agrees: ~تفق
        Establishes: ~نشئ
        Appoints: ~عين | ~نتخب
        Appropriates: ~رصد
        Declares: ~علن
        Determines: ~جزم | ~خلص
        Undertakes: ~لتزم | ~تعهد
        Confirms: ~ثبت
        Renews: ~جدد | ~مدد
        Continues: ~ظل | ~واصل | ~بقي
        Stresses: ~شدد | ~كرر التشديد
        Emphasizes: ~ؤكد
        Highlights: ~برز | ~سلط الضوء
        Recognizes: ~سلم | ~عترف | ~قر | ~نوه
        Considers: ~رى | ~عتبر | ~عتقد
        IsAware: ~درك
        IsAware*: ووعيا منها | وإدراكا منها | وإدراكا منه | وعيا منه | ووعيا منه
        IsConvinced*: واقتناعا منها | واقتناعا منه | اقتناعا منها | اقتناعا منه | ~عرب عن اقتناعها
        IsDetermined*: وتصميما منها | وقد عقدت العزم | وقد عقد العزم | وتصميما منه | ورغبة منها | ورغبة منه | ~حدوه العزم
        IsAware: ~ضع في اعتبارها | ~ضع في اعتباره | ~ضع في الاعتبار | ~ضع نصب عينيها
        TakesIntoAccount: ~أخذ في الاعتبار | ~أخذ في اعتبارها | ~أخذ في الحسبان | ~راعي | ~أخذ في اعتباره | ~أخذ بعين الاعتبار
        Notes: ~لاحظ
        TakesNote: ~حيط علما
        HasConsidered*: وقد نظرت | وقد نظر | وقد درست | وقد استمعت | وقد استعرضت | وقد درس | وقد استمع | وبعد أن نظرت | وبعد أن نظر
        Recalls: ~شير | ~شير إلى
        Reaffirms: ~ؤكد من جديد | ~عيد تأكيد | ~عيد التأكيد | ~ؤكد مجددا
        Reiterates: ~كرر | ~كرر تأكيد | ~كرر التأكيد | ~كرر الإعراب
        IsGuided: ~سترشد
        Acts: ~تصرف
        Welcomes: ~رحب
        Appreciates: ~قدر | ~عرب عن تقديرها | ~عرب عن تقديره
        Commends: ~ثني | ~شيد
        Congratulates: ~هنئ
        PaysTribute: ~حيي
        Thanks: ~شكر | ~توجه بالشكر
        Supports: ~دعم
        LooksForward: ~تطلع
        Wishes: ~أمل | ~ود
        Expresses: ~عرب
        Expresses+Concern: ~ساورها القلق | ~ساوره القلق | ~شعر بالقلق | ~ساورها قلق | ~ساوره قلق | ~قلقها | ~ثير جزعها
        Regrets: ~أسف
        Deplores: ~شجب | ~عرب عن استيائها | ~عرب عن استيائه | ~ستنكر
        Condemns: ~دين
        Rejects: ~رفض | ~عترض
        """;

    // A joint before a second verb is a comma; the "and" is part of the verb.
    private static string BothForms(string block) => string.Join("\n", block.Split('\n').Select(WithBothForms));

    private static string WithBothForms(string line)
    {
        int colon = line.IndexOf(':');
        IEnumerable<string> words = PhraseSet.Split(line.Substring(colon + 1)).SelectMany(Forms);
        return line.Substring(0, colon + 1) + string.Join(" | ", words);
    }

    private static string[] Forms(string phrase) => phrase.StartsWith("~", StringComparison.Ordinal)
        ? ["ت" + phrase.Substring(1), "ي" + phrase.Substring(1), "وت" + phrase.Substring(1), "وي" + phrase.Substring(1)]
        : [phrase];
}
