using UnDocParser.Model;
using UnDocParser.Tests.Parsing;

namespace UnDocParser.Tests.Model.Citations;

/// <summary>What dates, sessions and the words directly before a number tell: which numbers are resolutions, and whose.</summary>
public sealed class CitationEvidenceTests
{
    [Theory]
    [InlineData("its resolution 71/8, on the memory of 9/11 and on ferries that run 24/7", "A/RES/71/8")]
    [InlineData("its resolution 71/8, carried by 2/3 of the keepers, of whom 3/4 were present", "A/RES/71/8")]
    [InlineData("its resolution 71/8 and the annex, pages 14/15, and figure 3/4", "A/RES/71/8")]
    [InlineData("its resolutions 71/8, entitled “Harbour budget 2024/25”, and 72/9", "A/RES/71/8|A/RES/72/9")]
    [InlineData("its resolution 71/8, on a register shared 50/50 between ports, at a ratio of 75/25, under rule 60/125", "A/RES/71/8")]
    [InlineData("lights of 60/40 and 75/25 candles", "")]
    [InlineData("the lights called for in 71/8 of 2 December 2016", "A/RES/71/8")]
    [InlineData("the wind of 20 km/h on 12/5/2010", "")]
    [InlineData("Human Rights Council resolutions 5/1, on institutions, and 5/2, on conduct", "A/HRC/RES/5/1|A/HRC/RES/5/2")]
    [InlineData("resolution 4/1 of the Conference of the States Parties to the Convention", "")]
    [InlineData("resolution 2/3 of the Assembly of Ferries", "")]
    [InlineData("its resolution 71 / 8 and document A / RES / 72 / 9", "A/RES/71/8|A/RES/72/9")]
    [InlineData("documents A/71/5 / S/2016/9", "A/71/5|S/2016/9")]
    public void Figures_with_a_slash_are_weighed(string cited, string symbols) => Assert.Equal(symbols, Cited("General Assembly", cited));

    [Theory]
    [InlineData("General Assembly resolution 32/45 of 8 December 1977 and later texts on lights, the last being resolution 63/40 of 2 December 2008", "A/RES/32/45|A/RES/63/40")]
    [InlineData("resolution 50/80 of 12 December 1995", "A/RES/50/80")]
    [InlineData("its resolution 50/8 of 7 July 2022", "A/HRC/RES/50/8")]
    [InlineData("Council resolution 627 (XXII) of 2 August 1956", "E/RES/627 (XXII)")]
    [InlineData("Economic and Social Council resolution 1818 (LV) of 9 August 1973", "E/RES/1818 (LV)")]
    [InlineData("resolution 1514 (XV) of 14 December 1960", "A/RES/1514 (XV)")]
    [InlineData("resolution 133 (XII) of 24 April 1985 of the Commission for Tides", "")]
    public void No_session_is_cited_that_the_organ_did_not_hold_then(string cited, string symbols) => Assert.Equal(symbols, Cited("Human Rights Council", cited));

    [Theory]
    [InlineData("its resolutions 54 (1948), 73 (1949) and 8 (1946)", "S/RES/54 (1948)|S/RES/73 (1949)|S/RES/8 (1946)")]
    [InlineData("its resolution 27 (1947) of 1 August 1947", "S/RES/27 (1947)")]
    [InlineData("the census of 54 (1948)", "")]
    [InlineData("its resolution 54 (2008)", "")]
    public void The_first_hundred_of_the_Security_Council_are_cited_by_their_year(string cited, string symbols) => Assert.Equal(symbols, Cited("Security Council", cited));

    [Theory]
    [InlineData("resolution GC(67)/RES/8", "GC(67)/RES/8")]
    [InlineData("document A/71/4 and Corr.1 and Add.1", "A/71/4|A/71/4/Corr.1|A/71/4/Add.1")]
    [InlineData("document A/71/4 and Add.1, Add.1/Corr.1 and Add.2", "A/71/4|A/71/4/Add.1|A/71/4/Add.1/Corr.1|A/71/4/Add.2")]
    [InlineData("document A/71/4/Add.1 and Add.2", "A/71/4/Add.1|A/71/4/Add.2")]
    [InlineData("document A/71/4 and Add.1–3", "A/71/4|A/71/4/Add.1|A/71/4/Add.3")]
    [InlineData("document A/71/4 and Add.1 and 2 and other papers", "A/71/4|A/71/4/Add.1|A/71/4/Add.2")]
    [InlineData("document A/71/4 and Add.1 and 2 other papers", "A/71/4|A/71/4/Add.1")]
    [InlineData("documents A/C.2/71/SR.10–12", "A/C.2/71/SR.10|A/C.2/71/SR.12")]
    [InlineData("https://undocs.org/en/A/71/4 and <https://docs.un.org/en/S/RES/1325(2000)>", "A/71/4|S/RES/1325 (2000)")]
    [InlineData("https://example.org/A/71/4", "")]
    public void Lists_ranges_and_addresses_are_read_whole(string cited, string symbols) => Assert.Equal(symbols, Cited("General Assembly", cited));

    [Theory]
    [InlineData("World Health Assembly resolution WHA71.2", "WHA71.2")]
    [InlineData("41 C/Resolution 15 of that Conference", "41 C/Resolution 15")]
    [InlineData("resolution 41 C/37 of that Conference", "41 C/37")]
    public void Resolutions_of_agencies_are_cited_without_a_symbol(string cited, string printed)
    {
        DocumentCitation citation = Assert.Single(Of("General Assembly", cited));

        Assert.Equal((CitationKind.Resolution, null, printed), (citation.Kind, citation.Symbol, citation.Text));
    }

    [Theory]
    [InlineData("Articles 41, 48 and 49 of the Charter of the United Nations", "41, 48 and 49")]
    [InlineData("Article 2 (4) of the Charter", "2 (4)")]
    [InlineData("Articles 41–45, 48 and 51 of the Charter", "41–45, 48 and 51")]
    public void All_articles_of_a_list_are_cited(string cited, string number) => Assert.Equal(number, Assert.Single(Of("General Assembly", cited)).Number);

    [Theory]
    [InlineData("paragraph 3 (a) or (b) of its resolution 71/8", "3 (a) or (b)")]
    [InlineData("its resolution 71/8 (paras. 7 and 8)", "7 and 8")]
    [InlineData("its resolution 71/8 (2016 text)", null)]
    public void Places_in_brackets_and_letters_are_kept(string cited, string? value) =>
        Assert.Equal(value, Assert.Single(Of("General Assembly", cited)).Pinpoints.FirstOrDefault()?.Value);

    [Theory]
    [InlineData("the Convention on Buoys (1155 U.N.T.S. 331)", "1155")]
    [InlineData("the Statute of Ferries, 2187 UNTS 3", "2187")]
    public void Treaties_are_cited_by_volume_and_page(string cited, string volume)
    {
        DocumentCitation citation = Assert.Single(Of("General Assembly", cited));

        Assert.Equal((CitationKind.Treaty, volume), (citation.Kind, citation.Volume));
    }

    [Fact]
    public void A_note_above_stands_for_its_source()
    {
        const string text = "The General Assembly,\nRecalling the Rules of Buoys¹ and the Code of Ferries,²\n1. Decides to remain seized of the matter.\n\n____________\n\n¹ A/71/4, annex.\n\n² See note 1 above, appendix.\n";
        DocumentCitation citation = ParsedText.Of(text).Model.Citations.Last();

        Assert.Equal((CitationKind.SameSource, "A/71/4", null), (citation.Kind, citation.Symbol?.ToString(), citation.Number));
    }

    [Theory]
    [InlineData("en", "to report to it in May 2037 on lights", "2037-05-31")]
    [InlineData("en", "to report to it in 2038 on lights", "2038-12-31")]
    [InlineData("en", "to submit to it, by March 1, 2038, a report on lights", "2038-03-01")]
    [InlineData("en", "to submit to it, not later than 1st April 2038, a report on lights", "2038-04-01")]
    [InlineData("en", "to report to it by 31 December 2037 and 30 June 2038 on lights", "2037-12-31|2038-06-30")]
    public void Months_and_other_ways_to_print_a_date_are_due(string language, string words, string dates)
    {
        DocumentModel model = ParsedText.Of($"The General Assembly,\nRecalling its resolution 71/8,\n1. Requests the Secretary-General {words};\n2. Decides to remain seized of the matter.\n").Model;

        Assert.Equal((language, dates), (model.Tree.Language, string.Join('|', model.Mandates.SelectMany(mandate => mandate.Dues).Select(due => due.Date?.ToString()))));
    }

    private static string Cited(string organ, string cited) => string.Join('|', Of(organ, cited).Select(citation => citation.Symbol?.ToString()));

    private static System.Collections.Immutable.ImmutableArray<DocumentCitation> Of(string organ, string cited) =>
        ParsedText.Of($"The {organ},\nRecalling {cited},\n1. Decides to remain seized of the matter.\n").Model.Citations;
}
