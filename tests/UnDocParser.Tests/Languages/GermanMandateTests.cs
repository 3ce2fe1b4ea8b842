using UnDocParser.Model;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Languages;

/// <summary>Who has to report in German: the verb stands last, whom, when and about what before it.</summary>
public sealed class GermanMandateTests
{
    [Theory]
    [InlineData("ersucht den Generalsekretär, dem Rat alle drei Monate über die Lage der Häfen Bericht zu erstatten;", "alle drei Monate", "die Lage der Häfen")]
    [InlineData("ersucht den Generalsekretär ferner, dem Rat bis zum 15. Oktober 2036 schriftlich über die Lage der Häfen Bericht zu erstatten;", "15. Oktober 2036", "die Lage der Häfen")]
    [InlineData("ersucht den Generalsekretär außerdem, dem Rat innerhalb von elf Monaten nach Verabschiedung dieser Resolution über ihre Durchführung Bericht zu erstatten;", "innerhalb von elf Monaten", "ihre Durchführung")]
    [InlineData("ersucht den Generalsekretär, den Rat monatlich über die Lampen zu unterrichten;", "monatlich", "die Lampen")]
    [InlineData("ersucht den Generalsekretär, dem Rat bis zum 29. März 2036 einen Zwischenbericht über die Lampen vorzulegen;", "29. März 2036", "die Lampen")]
    [InlineData("ersucht den Generalsekretär, den Rat in vierteljährlichen Abständen über die Lampen unterrichtet zu halten;", "in vierteljährlichen Abständen", "die Lampen")]
    public void What_stands_before_the_verb_belongs_to_the_report(string clause, string due, string subject)
    {
        var parsed = ParsedText.Of($"Der Sicherheitsrat,\n\nunter Hinweis auf die Häfen,\n\n1. {clause}\n\n2. beschließt, mit der Angelegenheit befasst zu bleiben.\n");

        ReportingMandate mandate = Assert.Single(parsed.Model.Mandates);
        Assert.Equal("den Generalsekretär", mandate.Actor);
        Assert.Equal(ActorKind.SecurityCouncil, mandate.RecipientKind);
        Assert.Equal(due, Assert.Single(mandate.Dues).Text);
        Assert.Equal(subject, mandate.Subject);
    }
}
