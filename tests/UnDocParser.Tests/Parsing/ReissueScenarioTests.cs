using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Incremental;
using UnDocParser.Text;

namespace UnDocParser.Tests.Parsing;

public sealed class ReissueScenarioTests
{
    private const string Rule = "__________________";

    public static TheoryData<string> Languages => [.. MastheadDrafts.All.Select(draft => draft.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_reissue_note_below_a_rule_is_furniture_amid_a_sentence(string language) =>
        AssertReissued(language, draft => $"\n\n{Rule}\n\n* {draft.Reissue}\n\n36-37476* (E) 160636\n\n*3637476*\n\n\fA/91/L.7\n\n2/2");

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_reissue_note_is_known_by_its_words_where_the_rule_is_lost(string language) =>
        AssertReissued(language, draft => $"\n\n* {draft.Reissue}");

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_reissue_note_whose_asterisk_stands_on_a_line_of_its_own_keeps_it(string language) =>
        AssertReissued(language, draft => $"\n\n*\n\n{draft.Reissue}", textHasMark: false);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_reissue_note_that_lost_its_asterisk_takes_that_of_the_symbol(string language) =>
        AssertReissued(language, draft => $"\n\n{draft.Reissue}", textHasMark: false);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_reissue_note_amid_the_masthead_is_an_item_of_it(string language)
    {
        MastheadDrafts.Draft draft = Draft(language);
        string text = MastheadDrafts.Sponsored(draft, string.Empty, mark: string.Empty, symbolMark: "*");
        string title = draft.Masthead[(draft.Masthead.LastIndexOf('\n') + 1)..];
        var parsed = ParsedText.Of(text.Replace(title + "\n", $"{title}\n\n* {draft.Reissue}\n", StringComparison.Ordinal));

        Assert.Equal(language, parsed.Model.Language);
        Assert.Equal(draft.Title, parsed.Model.Header.Title);
        MastheadNoteSyntax note = Assert.Single(parsed.Root.Masthead!.Items.OfType<MastheadNoteSyntax>());
        Assert.Equal("*", note.Mark.Text);
        AssertReissue(Assert.Single(parsed.Model.Header.Reissues), draft, "*");
    }

    [Fact]
    public void The_asterisk_of_the_symbol_is_a_token_of_its_own_and_no_part_of_the_symbol()
    {
        var parsed = ParsedText.Of(MastheadDrafts.Reissued(Draft("en"), string.Empty, "**"));

        SymbolLineSyntax symbol = Assert.Single(parsed.Root.Masthead!.Items.OfType<SymbolLineSyntax>());
        SymbolReferenceSyntax reference = Assert.IsType<SymbolReferenceSyntax>(Assert.Single(symbol.Content.Inlines));
        Assert.Equal([SyntaxKind.SymbolToken, SyntaxKind.NoteMarkToken], reference.Tokens.Select(token => token.Kind));
        Assert.Equal("A/91/L.7", parsed.Model.Symbol.ToString());
        Assert.Equal(new DocumentReissue("**", null, null), Assert.Single(parsed.Model.Header.Reissues));
    }

    [Theory]
    [InlineData("A/91/L.7*")]
    [InlineData("A/91/L.7\\*")]
    public void A_reissued_document_is_cited_by_its_symbol(string printed)
    {
        var parsed = ParsedText.Of(
            $"United Nations\nA/RES/98/7\nGeneral Assembly\n98/7. Lights\nThe General Assembly,\nRecalling the draft in document {printed} of 4 March 2043,\n1. Takes note of the report.¹\n¹ See {printed}.\n");

        Assert.Equal(["A/91/L.7", "A/91/L.7"], parsed.Model.Citations.Select(citation => citation.Symbol?.ToString()));
        Assert.All(parsed.Model.Citations, citation => Assert.NotNull(citation.GetNode(parsed.Root)));
        Assert.Contains("document A/91/L.7 of", Assert.Single(parsed.TextsOf(ParagraphType.Preambular)), StringComparison.Ordinal);
    }

    [Fact]
    public void Asterisks_that_Markdown_escapes_are_marks_too()
    {
        MastheadDrafts.Draft draft = Draft("en");
        var parsed = ParsedText.Of(MastheadDrafts.Sponsored(draft, $"\n\n\\* {draft.Reissue}\n\n\\*\\* {draft.GroupNote}", "\\*\\*", "\\*"));

        Assert.Equal("A/91/L.7", parsed.Model.Symbol.ToString());
        AssertReissue(Assert.Single(parsed.Model.Header.Reissues), draft, "*");
        Assert.Equal(draft.Group, parsed.Model.Header.SubmittedBy[1].OnBehalfOf);
        Assert.Equal("\\*\\*", parsed.Tree.Text.ToString(Assert.Single(parsed.Model.Notes).ReferenceSpan!.Value));
        Assert.Equal(5, parsed.Paragraphs.Length);
    }

    [Fact]
    public void Two_reissues_have_two_notes()
    {
        var parsed = ParsedText.Of(MastheadDrafts.Reissued(
            Draft("en"), $"\n\n{Rule}\n\n* Reissued for technical reasons on 16 June 2036.\n\n** Second reissue for technical reasons (20 June 2036).", "**"));

        Assert.Equal(["*", "**"], parsed.Model.Header.Reissues.Select(reissue => reissue.Mark));
        Assert.Equal([new CalendarDate(2036, 6, 16), new CalendarDate(2036, 6, 20)], parsed.Model.Header.Reissues.Select(reissue => reissue.Date));
        Assert.Empty(parsed.Model.Notes);
    }

    [Fact]
    public void An_asterisk_of_the_symbol_that_leads_to_another_note_tells_no_reissue()
    {
        var parsed = ParsedText.Of(MastheadDrafts.Reissued(Draft("en"), $"\n\n{Rule}\n\n* The present draft was submitted after the deadline."));

        Assert.Empty(parsed.Model.Header.Reissues);
        DocumentNote note = Assert.Single(parsed.Model.Notes);
        Assert.Equal("*", note.Mark);
        Assert.Null(note.Paragraph);
        Assert.Equal("*", parsed.Tree.Text.ToString(note.ReferenceSpan!.Value));
        Assert.DoesNotContain(parsed.Model.Diagnostics, diagnostic => diagnostic.Id == "UND0007");
    }

    [Fact]
    public void A_reissue_note_that_runs_over_two_lines_is_one_note()
    {
        var parsed = ParsedText.Of(
            "United Nations A/91/L.7*\n\nGeneral Assembly\n\nThe General Assembly,\n\nRecalling its resolution 89/114 of 17 December 2034, in which it\nstressed the need for lights along all the coasts of the world,\n\n"
            + "Aware that the communities of islands depend on signals more than\nothers do, and that the level\n\n* Reissued for technical reasons in the light of the consultations\nheld on 16 June 2036.\n\nof the sea rises on every coast,\n\n"
            + "1. Decides to review the lights of all the coasts of the world, as\nproposed by the Secretary-General;\n\n2. Requests a report.\n");

        Assert.Equal("Reissued for technical reasons in the light of the consultations held on 16 June 2036.", Assert.Single(parsed.Model.Header.Reissues).Text);
        Assert.Contains("Aware that the communities of islands depend on signals more than others do, and that the level of the sea rises on every coast,", parsed.TextsOf(ParagraphType.Preambular));
    }

    [Fact]
    public void A_blank_line_after_every_line_does_not_hide_a_reissue_note()
    {
        MastheadDrafts.Draft draft = Draft("en");
        var parsed = ParsedText.OfSpaced(MastheadDrafts.Reissued(draft, $"\n{Rule}\n* {draft.Reissue}\n36-37476* (E) 160636\n*3637476*\nA/91/L.7").Replace("\n\n", "\n", StringComparison.Ordinal));

        AssertReissue(Assert.Single(parsed.Model.Header.Reissues), draft, "*");
        Assert.Equal(2, parsed.TextsOf(ParagraphType.Preambular).Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Edits_of_mark_and_note_give_what_a_fresh_parse_gives(string language)
    {
        MastheadDrafts.Draft draft = Draft(language);
        string text = MastheadDrafts.Reissued(draft, $"\n\n* {draft.Reissue}");
        int symbol = text.IndexOf('*', StringComparison.Ordinal);
        int note = text.LastIndexOf('*');
        TextChange[] edits =
        [
            new(new TextSpan(symbol, 1), string.Empty),
            new(new TextSpan(symbol, 0), "*"),
            new(new TextSpan(note, 1), string.Empty),
            new(new TextSpan(note, 2), string.Empty),
            new(new TextSpan(note, 0), "*"),
            new(new TextSpan(note + 1, 1), "\n\n"),
            new(new TextSpan(note + 4, 3), string.Empty),
            new(new TextSpan(note + 2, draft.Reissue.Length), string.Empty),
            new(new TextSpan(note + 1 + draft.Reissue.Length, 1), string.Empty),
            new(new TextSpan(note - 1, 0), Rule + "\n"),
        ];
        foreach (TextChange edit in edits)
        {
            var old = SyntaxTree.ParseText(text);
            SyntaxTree changed = old.WithChanges(edit);
            Assert.Null(TreeDifference.Find(changed) ?? ModelDifference.Find(changed));
            SyntaxTree back = changed.WithChangedText(old.Text);
            Assert.Null(TreeDifference.Find(back) ?? ModelDifference.Find(back));
        }
    }

    private static MastheadDrafts.Draft Draft(string language) => MastheadDrafts.All.Single(draft => draft.Language == language);

    private static void AssertReissued(string language, Func<MastheadDrafts.Draft, string> foot, bool textHasMark = true)
    {
        MastheadDrafts.Draft draft = Draft(language);
        var parsed = ParsedText.Of(MastheadDrafts.Reissued(draft, foot(draft)));
        var whole = ParsedText.Of(MastheadDrafts.Reissued(draft, string.Empty).Replace("\n\n" + RestOf(draft), Glue(draft) + RestOf(draft), StringComparison.Ordinal));

        Assert.Equal(language, parsed.Model.Language);
        Assert.Equal("A/91/L.7", parsed.Model.Symbol.ToString());
        Assert.Equal(whole.Paragraphs.Select(paragraph => paragraph.Text), parsed.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(5, parsed.Paragraphs.Length);
        AssertReissue(Assert.Single(parsed.Model.Header.Reissues), draft, "*");
        Assert.Empty(parsed.Model.Notes);
        Assert.Empty(parsed.Model.Diagnostics);
        ReissueNoteSyntax note = Assert.Single(parsed.Root.DescendantNodes(_ => true, descendIntoTrivia: true).OfType<ReissueNoteSyntax>());
        Assert.Equal(!textHasMark, note.Mark.IsMissing);
    }

    private static string RestOf(MastheadDrafts.Draft draft) => draft.Body.Split("{0}\n\n")[1];

    private static string Glue(MastheadDrafts.Draft draft) => draft.Language == "zh" ? string.Empty : " ";

    private static void AssertReissue(DocumentReissue reissue, MastheadDrafts.Draft draft, string mark)
    {
        Assert.Equal(mark, reissue.Mark);
        Assert.Equal(new CalendarDate(2036, 6, 16), reissue.Date);
        Assert.Equal(draft.Reissue, reissue.Text);
    }
}
