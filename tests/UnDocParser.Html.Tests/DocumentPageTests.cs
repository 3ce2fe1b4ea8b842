namespace UnDocParser.Html.Tests;

/// <summary>The page of a document: what it shows, where it leads, what it says of itself.</summary>
public sealed class DocumentPageTests
{
    [Fact]
    public void The_title_heads_the_page_and_names_it()
    {
        string page = Page.Of(Texts.English).Markup;

        Assert.Contains("<title>A/RES/99/1 · Lamps of the harbour</title>", page, StringComparison.Ordinal);
        Assert.Contains(">99/1. Lamps of the harbour</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_is_asked_for_names_the_page() =>
        Assert.Contains("<title>Our lamps</title>", Page.Of(Texts.English, new DocumentPageOptions { Title = "Our lamps" }).Markup, StringComparison.Ordinal);

    [Fact]
    public void A_text_without_masthead_has_a_heading_all_the_same() =>
        Assert.Equal("h1", Assert.Single(Page.Of("Some words.\n").Elements, static element => element.Name == "h1").Name);

    [Fact]
    public void Clauses_and_items_are_nested_lists_with_links_by_their_labels()
    {
        var page = Page.Of(Texts.English);

        Assert.Superset(new HashSet<string> { "formula", "preamble-1", "preamble-2-a", "1", "2", "2-a", "2-a-i", "2-a-ii", "2-b", "4" }, page.Ids.ToHashSet());
        Assert.Contains("<li id=\"2-a-ii\"><a href=\"#2-a-ii\" class=\"label\">(ii)</a><p", page.Markup, StringComparison.Ordinal);
        Assert.Equal(3, page.Elements.Count(static element => element is { Name: "ol", Attributes.Count: 1 }));
    }

    [Fact]
    public void Openings_are_in_italics() => Assert.Contains("<i>Recalling</i> its resolution", Page.Of(Texts.English).Markup, StringComparison.Ordinal);

    [Fact]
    public void What_is_cited_is_linked_by_its_symbol()
    {
        string page = Page.Of(Texts.English).Markup;

        Assert.Contains("<a href=\"https://undocs.org/A/RES/98/7\" rel=\"noopener noreferrer\">98/7</a>", page, StringComparison.Ordinal);
        Assert.Contains("See <a href=\"https://undocs.org/A/98/12\" rel=\"noopener noreferrer\">A/98/12</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_and_its_mark_lead_to_each_other()
    {
        string page = Page.Of(Texts.English).Markup;

        Assert.Contains("<sup><a id=\"_ref-1\" href=\"#_note-1\" class=\"ref\">1</a></sup>", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"_note-1\"", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#_ref-1\" class=\"back\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_doubtful_stands_behind_its_paragraph_with_identifier_severity_message_and_words()
    {
        string page = Page.Of(Texts.English).Markup;
        int finding = page.IndexOf("role=\"note\"", StringComparison.Ordinal);

        Assert.True(finding > page.IndexOf("id=\"4\"", StringComparison.Ordinal));
        Assert.Matches("<div class=\"finding (info|warning)\" role=\"note\" lang=\"en\" dir=\"ltr\"><b>(info|warning) UND[0-9]+</b> [^<]+", page);
    }

    [Theory]
    [InlineData(Texts.English, "en", "ltr")]
    [InlineData(Texts.Arabic, "ar", "rtl")]
    public void The_page_says_its_language_and_direction(string text, string language, string direction) =>
        Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\">", Page.Of(text).Markup, StringComparison.Ordinal);

    [Fact]
    public void Annexes_and_sections_have_headings_and_numbers_of_their_own()
    {
        var page = Page.Of(Texts.WithAnnex);

        Assert.Superset(new HashSet<string> { "1", "2", "annex-1-section-I", "annex-1-1", "annex-1-2", "annex-1-section-II" }, page.Ids.ToHashSet());
        Assert.Contains("annex-1-section-II-1", page.Ids);
        Assert.Equal(["h1", "h2", "h3", "h3", "h3"], page.Elements.Select(static element => element.Name).Where(static name => name.Length == 2 && name[0] == 'h' && char.IsDigit(name[1])));
    }

    [Fact]
    public void A_table_has_rows_and_cells_and_a_head_above_its_rule()
    {
        string page = Page.Of("# Lamps\n\nThe General Assembly\n\n1. Takes note of the table:\n\n| Harbour | Lamps |\n| --- | --- |\n| Valdoro | 12 |\n| Arvonia | |\n").Markup;

        Assert.Contains("<th scope=\"col\">Harbour</th><th scope=\"col\">Lamps</th>", page, StringComparison.Ordinal);
        Assert.Contains("<td>Valdoro</td><td>12</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td>Arvonia</td><td></td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_of_the_page_forbids_the_network_and_every_script_but_its_own()
    {
        string page = Page.Of(Texts.English).Markup;

        Assert.Matches("content=\"default-src 'none'; style-src 'sha256-[^ ]+' 'sha256-[^ ]+'; script-src 'sha256-[^ ]+' 'sha256-[^ ]+'; base-uri 'none'; form-action 'none'\"", page);
        Assert.DoesNotContain(" src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_inspector_neither_its_data_nor_its_script_are_there()
    {
        var page = Page.Of(Texts.English, new DocumentPageOptions { HasInspector = false });

        Assert.DoesNotContain("_data", page.Ids);
        Assert.DoesNotContain("inspector", page.Markup.Replace("#_inspector", "", StringComparison.Ordinal).Replace(".inspected", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(page.Values("data-at"));
    }

    [Fact]
    public void A_long_paragraph_full_of_citations_and_notes_takes_no_square_of_its_length()
    {
        string clause = string.Concat(Enumerable.Range(1, 4_000).Select(static number => $"resolution 60/{number % 300},¹ "));
        string items = string.Concat(Enumerable.Range(1, 4_000).Select(static number => $"Continues the words of {number}.\n\n"));
        var page = Page.Of($"The General Assembly\n\n1. Recalls {clause};\n\n{items}", new DocumentPageOptions { HasInspector = false });

        Assert.True(page.Elements.Count > 8_000, $"{page.Elements.Count} elements");
    }

    [Fact]
    public void The_same_tree_gives_the_same_page() => Assert.Equal(Page.Of(Texts.English).Markup, Page.Of(Texts.English).Markup);
}
