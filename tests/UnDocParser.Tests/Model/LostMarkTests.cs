using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Corpus;
using UnDocParser.Text;

namespace UnDocParser.Tests.Model;

/// <summary>
/// A note whose mark an extraction lost stays without one: no digit of a number, a date, a year or a symbol stands in for it. Where a number has
/// more digits than it can have, the last of them are a mark.
/// </summary>
public sealed class LostMarkTests
{
    private const string English = "The General Assembly,";
    private const string French = "L’Assemblée générale,";
    private const string Spanish = "La Asamblea General,";
    private const string Russian = "Генеральная Ассамблея,";
    private const string Arabic = "إن الجمعية العامة،";
    private const string Chinese = "大会，";

    public static TheoryData<string, string, int> Clauses => new()
    {
        // Years and days.
        { English, "Recalling its resolution 44/208 of 14 March 1987 and what was said on 12 June 1986,", 7 },
        { English, "Recalling its resolution 44/208 of 14 March 1987 and what was said on 12 June 1986,", 6 },
        { English, "Recalling the meeting held at Lindemar from 3 to 7 March 2036,", 3 },
        { English, "Noting the years 2016-2019 and the report 2025 of the Harbour Fund,", 9 },
        { French, "Rappelant sa résolution 44/208 du 14 mars 1987,", 7 },
        { French, "Rappelant la réunion tenue à Lindemar du 17 au 20 octobre 2036,", 17 },
        { French, "Rappelant l’exercice allant du 1 er juillet 2036 au 30 juin 2037,", 1 },
        { Spanish, "Recordando su resolución 44/208, de 14 de marzo de 1987,", 7 },
        { Spanish, "Recordando la reunión celebrada el 5 de diciembre de 2031,", 1 },
        { Russian, "Ссылаясь на свою резолюцию 44/208 от 14 марта 1987 года,", 7 },
        { Russian, "Отмечая доклад, представленный 5 декабря 2031 года,", 5 },
        { Arabic, "إذ تشير إلى قرارها 44/208 المؤرخ 14 آذار/مارس 1987،", 7 },
        { Chinese, "回顾其 1987 年 3 月 14 日第 44/208 号决议，", 7 },
        { Chinese, "回顾2031年12月5日通过的宣言，", 5 },

        // Resolutions, decisions, symbols.
        { English, "Recalling its resolutions 67/15 and 69/11 and resolution 1514 (XV),", 1 },
        { English, "Recalling its resolutions 67/15 and 69/11 and resolution 1514 (XV),", 4 },
        { English, "Recalling Security Council resolution 1631 (2005) and the Rules of Ports,", 1 },
        { English, "Taking note of document A/75/345 and of A/75/L.12, decision 1/CP.21 and resolution 73.1,", 5 },
        { English, "Taking note of document A/75/345 and of A/75/L.12, decision 1/CP.21 and resolution 73.1,", 2 },
        { English, "Taking note of document A/75/345 and of A/75/L.12, decision 1/CP.21 and resolution 73.1,", 12 },
        { English, "Taking note of document A/75/345 and of A/75/L.12, decision 1/CP.21 and resolution 73.1,", 21 },
        { English, "Taking note of document A/75/345 and of A/75/L.12, decision 1/CP.21 and resolution 73.1,", 1 },
        { French, "Rappelant ses résolutions 67/15 et 69/11 et la résolution 1514 (XV),", 1 },
        { French, "Rappelant la résolution 1631 (2005) du Conseil de sécurité,", 1 },
        { Spanish, "Recordando sus resoluciones 67/15 y 69/11 y la resolución 1514 (XV),", 4 },
        { Russian, "Ссылаясь на свои резолюции 67/15 и 69/11 и резолюцию 1514 (XV),", 1 },
        { Arabic, "إذ تشير إلى قراريها 67/15 و 69/11،", 1 },
        { Chinese, "回顾其第67/15号和第69/11号决议，", 1 },

        // Places, counts, figures, hours.
        { English, "Bearing in mind paragraph 2 of article 11, chapter 3 and Bulletin No. 19, and treaty No. 20378,", 2 },
        { English, "Bearing in mind paragraph 2 of article 11, chapter 3 and Bulletin No. 19, and treaty No. 20378,", 3 },
        { English, "Bearing in mind paragraph 2 of article 11, chapter 3 and Bulletin No. 19, and treaty No. 20378,", 19 },
        { English, "Bearing in mind paragraph 2 of article 11, chapter 3 and Bulletin No. 19, and treaty No. 20378,", 8 },
        { English, "Bearing in mind paragraphs 5, 6 and 7 of the annex, and its 10-year plan,", 6 },
        { English, "Bearing in mind paragraphs 5, 6 and 7 of the annex, and its 10-year plan,", 7 },
        { English, "Bearing in mind paragraphs 5, 6 and 7 of the annex, and its 10-year plan,", 10 },
        { English, "Noting that keepers serve from 10 a.m. to 1 p.m. and are paid 3 174 400 dollars, or 21,500 a light,", 10 },
        { English, "Noting that keepers serve from 10 a.m. to 1 p.m. and are paid 3 174 400 dollars, or 21,500 a light,", 3 },
        { English, "Noting that keepers serve from 10 a.m. to 1 p.m. and are paid 3 174 400 dollars, or 21,500 a light,", 400 },
        { English, "Noting that keepers serve from 10 a.m. to 1 p.m. and are paid 3 174 400 dollars, or 21,500 a light,", 500 },
        { French, "Notant que les séances se tiennent de 10 à 13 heures et que 3,5 pour cent des feux manquent,", 10 },
        { French, "Notant que les séances se tiennent de 10 à 13 heures et que 3,5 pour cent des feux manquent,", 5 },
        { French, "Ayant à l’esprit le paragraphe 2 de l’article 11 et la somme de 3 174 400 dollars,", 2 },
        { Spanish, "Teniendo presente el párrafo 2 del artículo 11 y la suma de 3 174 400 dólares,", 2 },
        { Russian, "Учитывая, что согласно пункту 2 статьи 11 заседания проходят с 10 ч 00 мин,", 2 },
        { Russian, "Учитывая, что согласно пункту 2 статьи 11 заседания проходят с 10 ч 00 мин,", 10 },
        { Arabic, "إذ تضع في اعتبارها الفقرة 2 من المادة 11،", 2 },
        { Chinese, "考虑到会议时间为上午 10 时至下午 1 时，费用超过3 174 400美元，", 10 },
        { Chinese, "考虑到会议时间为上午 10 时至下午 1 时，费用超过3 174 400美元，", 3 },
    };

    public static TheoryData<string, string, string, int[]> Marked => new()
    {
        { English, "Recalling its resolution 60/2884 and the Charter of Lights,", "Recalling its resolution 60/288 and the Charter of Lights,", [4] },
        { English, "Recalling the Agenda for Safe Coasts 203025 and decision 1/CP.2126 of the Conference,", "Recalling the Agenda for Safe Coasts 2030 and decision 1/CP.21 of the Conference,", [25, 26] },
        { English, "Recalling decision III/12 of the Meeting of the Parties,", "Recalling decision III/1 of the Meeting of the Parties,", [2] },
        { English, "Recalling resolution 79/47,5 and chapter 17 of Agenda 21,6", "Recalling resolution 79/47, and chapter 17 of Agenda 21,", [5, 6] },
        { French, "Rappelant les résolutions 20/151, 23/162, 30/123 et 35/44 du Conseil des droits de l’homme,", "Rappelant les résolutions 20/15, 23/16, 30/12 et 35/4 du Conseil des droits de l’homme,", [1, 2, 3, 4] },
        { French, "Rappelant les travaux de la période 203520365, dont il prend acte,", "Rappelant les travaux de la période 20352036, dont il prend acte,", [5] },
        { Russian, "Ссылаясь на решение 1/CP.1930, принятое сторонами,", "Ссылаясь на решение 1/CP.19, принятое сторонами,", [30] },
    };

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_digit_of_the_text_is_no_mark_where_the_mark_was_lost(string formula, string clause, int mark)
    {
        DocumentModel model = ModelOf(formula, clause, [mark]);

        Assert.Contains(clause, model.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Null(Assert.Single(model.Notes).Paragraph);
    }

    [Theory]
    [MemberData(nameof(Marked))]
    public void Digits_that_a_number_cannot_have_are_marks(string formula, string printed, string clause, int[] marks)
    {
        DocumentModel model = ModelOf(formula, printed, marks);

        Assert.Contains(clause, model.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.All(model.Notes, note => Assert.Equal(1, note.Paragraph));
    }

    [Fact]
    public void Where_the_notes_have_superscripts_a_lone_number_is_no_mark()
    {
        const string Clause = "Noting that the keepers 2 have served,";
        string text = $"{English}\n\n{Clause}\n\n1. Decides to meet.\n\n__________________\n{{0}} Resolution 70/1.\n";

        Assert.Equal("Noting that the keepers have served,", DocumentModel.Create(SyntaxTree.ParseText(text.Replace("{0}", " 2", StringComparison.Ordinal))).Paragraphs[1].Text);
        Assert.Equal(Clause, DocumentModel.Create(SyntaxTree.ParseText(text.Replace("{0}", "²", StringComparison.Ordinal))).Paragraphs[1].Text);
    }

    [SharedFact(SharedTexts.Corpus)]
    public void A_mark_taken_out_of_a_corpus_text_leaves_the_digits_of_the_others()
    {
        var taken = new List<string>();
        int deleted = 0;
        foreach ((string name, string text) in SharedTexts.ReadCorpus(".txt"))
        {
            List<TextSpan> marks = MarksOf(text);
            if (marks.Count > 0)
            {
                // Another one in each text, the same in every run.
                TextSpan mark = marks[text.Length % marks.Count];
                string damaged = text.Remove(mark.Start, mark.Length);
                deleted++;
                taken.AddRange(
                    from found in MarksOf(damaged)
                    let place = found.Start < mark.Start ? found.Start : found.Start + mark.Length
                    where marks.TrueForAll(known => known.Start != place) && char.IsAsciiDigit(damaged[Math.Max(0, found.Start - 1)])
                    select $"{name}: {damaged[Math.Max(0, found.Start - 20)..found.End]}");
            }
        }

        Assert.NotEqual(0, deleted);
        Assert.Empty(taken);
    }

    private static List<TextSpan> MarksOf(string text) =>
        [.. DocumentModel.Create(SyntaxTree.ParseText(text)).Notes.Where(note => note.Paragraph is not null).Select(note => note.ReferenceSpan!.Value)];

    private static DocumentModel ModelOf(string formula, string clause, int[] marks)
    {
        string notes = string.Concat(marks.Select(mark => $" {mark} A/90/12, annex.\n"));
        return DocumentModel.Create(SyntaxTree.ParseText($"{formula}\n\n{clause}\n\n1. ——\n\n__________________\n{notes}"));
    }
}
