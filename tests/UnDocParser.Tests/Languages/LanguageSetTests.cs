using UnDocParser.Languages;

namespace UnDocParser.Tests.Languages;

public sealed class LanguageSetTests
{
    [Theory]
    [InlineData("en", "The General Assembly, Recalling its resolution 59/50 of 2 December 2004, in which it granted the status of observer,")]
    [InlineData("fr", "L’Assemblée générale, Rappelant sa résolution 59/50 du 2 décembre 2004, dans laquelle elle a accordé le statut d’observateur,")]
    [InlineData("es", "La Asamblea General, Recordando su resolución 59/50, de 2 de diciembre de 2004, en la que otorgó la condición de observadora,")]
    [InlineData("ru", "Distr.: General 29 April 2021 Генеральная Ассамблея, ссылаясь на свою резолюцию 59/50 от 2 декабря 2004 года,")]
    [InlineData("zh", "Distr.: General 29 April 2021 大会，回顾其2004年12月2日第59/50号决议，审议了秘书长的报告，又回顾其各项决议，")]
    [InlineData("ar", "Distr.: General 29 April 2021 إن الجمعية العامة، إذ تشير إلى قرارها 59/50 المؤرخ 2 كانون الأول/ديسمبر 2004،")]
    [InlineData("de", "Die Generalversammlung, unter Hinweis auf ihre Resolution 59/50 vom 2. Dezember 2004, mit der sie den Status eines Beobachters gewährte,")]
    public void Detects_the_language_most_of_a_text_is_in(string code, string text) =>
        Assert.Equal(code, LanguageCounts.Of(text).Best.Code);

    [Fact]
    public void Every_language_is_found_by_its_code() =>
        Assert.All(LanguageSet.All, language => Assert.Same(language, LanguageSet.Find(language.Code)));

    [Fact]
    public void Every_language_has_twelve_months() =>
        Assert.All(LanguageSet.All, language => Assert.Equal(12, language.Months.Length));

    [Theory]
    [InlineData("Having studied")]
    [InlineData("Profoundly concerned")]
    [InlineData("Grieved")]
    [InlineData("Desiring")]
    [InlineData("Recalling also")]
    public void Openers_of_older_texts_and_derived_ones_open_preambular_clauses(string opener) =>
        Assert.Equal(opener.Length, LanguageSet.Find("en")!.PreambularOpeners.Match((opener + " at the death").AsSpan()));

    [Theory]
    [InlineData("Instructs")]
    [InlineData("Further requests")]
    public void Openers_of_older_texts_and_derived_ones_open_operative_clauses(string opener) =>
        Assert.Equal(opener.Length, LanguageSet.Find("en")!.OperativeOpeners.Match((opener + " the Secretary-General").AsSpan()));

    [Theory]
    [InlineData("en", "Recordando")]
    [InlineData("en", "Soulignant")]
    [InlineData("en", "Welcomin")]
    [InlineData("fr", "Conscien")]
    [InlineData("fr", "Decides")]
    [InlineData("fr", "Requests")]
    public void Words_of_other_languages_open_nothing(string code, string word)
    {
        Language language = LanguageSet.Find(code)!;
        Assert.Equal(0, language.PreambularOpeners.Match(word.AsSpan()) + language.OperativeOpeners.Match(word.AsSpan()));
    }
}
