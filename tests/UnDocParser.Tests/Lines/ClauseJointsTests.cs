using UnDocParser.Lines;

namespace UnDocParser.Tests.Lines;

/// <summary>Where one clause may end and another begin within a line.</summary>
public sealed class ClauseJointsTests
{
    [Theory]
    [InlineData("The General Assembly, Recalling its resolution", "Recalling")]
    [InlineData("Recalling its resolution 88/17, 1. Decides to meet", "1.")]
    [InlineData("Decides to meet; 2.Requests ports to report", "2.")]
    [InlineData("Decides as follows: (a) Lights are lit", "(a)")]
    [InlineData("Decides to remain seized of the matter. 45th plenary meeting", "45th")]
    [InlineData("大会，回顾其决议", "回顾")]
    [InlineData("تقرر أن تجتمع؛ 2 - تطلب إلى الموانئ", "2")]
    [InlineData("unter Hinweis auf ihre Resolutionen, anerkennend, was die Wärter leisten", "anerkennend")]
    public void The_first_clause_behind_another_is_found(string line, string start) =>
        Assert.Equal(line.IndexOf(start, StringComparison.Ordinal), ClauseJoints.Next(line.AsSpan()));

    [Theory]
    [InlineData("")]
    [InlineData("Recalling its resolutions")]
    [InlineData("its resolutions 88/17, A/RES/88/18, II and 3,400 lamps")]
    [InlineData("the lamps of No. 5 Pier")]
    [InlineData("in the year 2036. 1234")]
    public void Elsewhere_none_is(string line) => Assert.Equal(-1, ClauseJoints.Next(line.AsSpan()));

    [Theory]
    [InlineData("Recalling the lights, 1. Decides to meet; 2. Requests ports to report; 3. Decides to part.", 2)]
    [InlineData("Rappelant les feux, 1 - Décide d’éclairer les ports ; 2 - Prie les ports de faire rapport.", 1)]
    [InlineData("回顾其决议，1. 决定开会；2. 请各港口报告；3. 决定继续处理此案。", 2)]
    [InlineData("the lights, 1. *Decides* to meet; 2. *Requests* ports to report", 1)]
    [InlineData("the lamps; 12 keepers; 3.5 tons of oil", 0)]
    [InlineData("namely, of the following: 1. lamps; 2. bells; 3. keepers", 0)]
    public void Clauses_behind_a_semicolon_are_counted(string line, int count) => Assert.Equal(count, ClauseJoints.CountNumbered(line.AsSpan()));

    [Theory]
    [InlineData("1. Decides", true)]
    [InlineData("12.Requests", true)]
    [InlineData("3 – Decides", true)]
    [InlineData("1", false)]
    [InlineData("1.", false)]
    [InlineData("3.5 tons", false)]
    [InlineData("2036. Decides", false)]
    [InlineData("Decides", false)]
    public void A_number_with_its_stop_before_a_word_is_that_of_a_clause(string line, bool isNumber) => Assert.Equal(isNumber, ClauseJoints.IsNumber(line.AsSpan()));
}
