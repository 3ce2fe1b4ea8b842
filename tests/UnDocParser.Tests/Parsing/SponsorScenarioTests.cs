using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Incremental;
using UnDocParser.Text;

namespace UnDocParser.Tests.Parsing;

public sealed class SponsorScenarioTests
{
    public static TheoryData<string> Languages => [.. MastheadDrafts.All.Select(draft => draft.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_asterisk_of_a_sponsor_leads_to_the_note_that_names_its_group(string language)
    {
        MastheadDrafts.Draft draft = Draft(language);
        var parsed = ParsedText.Of(MastheadDrafts.Sponsored(draft, $"\n\n* {draft.GroupNote}"));

        Assert.Equal(DocumentKind.DraftResolution, parsed.Model.Kind);
        Assert.Equal(draft.Title, parsed.Model.Header.Title);
        Assert.Equal(2, parsed.Model.Header.SubmittedBy.Length);
        DocumentSponsor last = parsed.Model.Header.SubmittedBy[1];
        Assert.Equal("*", last.Mark);
        Assert.Equal(draft.GroupNote, last.Note);
        Assert.Equal(draft.Group, last.OnBehalfOf);
        Assert.Null(parsed.Model.Header.SubmittedBy[0].OnBehalfOf);
        Assert.Empty(parsed.Model.Header.Reissues);
        Assert.Equal(5, parsed.Paragraphs.Length);
        DocumentNote note = Assert.Single(parsed.Model.Notes);
        Assert.Equal("*", parsed.Tree.Text.ToString(note.ReferenceSpan!.Value));
        Assert.Empty(parsed.Model.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_note_of_a_sponsor_amid_the_masthead_is_an_item_of_it(string language)
    {
        MastheadDrafts.Draft draft = Draft(language);
        string text = MastheadDrafts.Sponsored(draft, string.Empty);
        var parsed = ParsedText.Of(text.Replace(draft.Title, $"* {draft.GroupNote}\n\n{draft.Title}", StringComparison.Ordinal));

        Assert.Single(parsed.Root.Masthead!.Items.OfType<MastheadNoteSyntax>());
        Assert.Equal(draft.Title, parsed.Model.Header.Title);
        Assert.Equal(draft.Group, parsed.Model.Header.SubmittedBy[1].OnBehalfOf);
    }

    [Fact]
    public void A_mark_behind_a_sponsor_is_a_candidate_for_a_note_and_no_emphasis()
    {
        var parsed = ParsedText.Of("United Nations A/91/L.7\n\nAlbania*, Andorra* and Egypt*: draft resolution\n\nThe General Assembly,\n\n1. Decides to meet.\n");

        SponsorLineSyntax line = Assert.Single(parsed.Root.Masthead!.Items.OfType<SponsorLineSyntax>());
        Assert.Equal(3, line.Content.Inlines.OfType<FootnoteReferenceSyntax>().Count());
        Assert.Empty(line.Content.Inlines.OfType<EmphasisSyntax>());
    }

    [Theory]
    [InlineData("Guinea (on behalf of the States Members of the United Nations that are members of\nthe Group of 77 and China): draft resolution", "Guinea")]
    [InlineData("Egypt on behalf of the States Members of the United Nations that are members of the\nGroup of 77 and China: draft resolution", "Egypt")]
    [InlineData("Bolivia (Plurinational State of) and Venezuela (Bolivarian\nRepublic of): draft resolution", "Bolivia (Plurinational State of)|Venezuela (Bolivarian Republic of)")]
    [InlineData("Bolivia (Plurinational State of)\nand Cuba: draft resolution", "Bolivia (Plurinational State of)|Cuba")]
    [InlineData("Egypt: draft\nresolution", "Egypt")]
    [InlineData("Albania, Andorra, Cuba, Democratic People’s Republic\nof Korea and Egypt: draft resolution", "Albania|Andorra|Cuba|Democratic People’s Republic of Korea|Egypt")]
    public void Sponsors_that_run_over_lines_are_one_list_and_the_title_of_the_agenda_is_none_of_them(string sponsors, string names)
    {
        string text = $"United Nations A/91/L.7\n\nAgenda item 13\n\nIntegrated and coordinated implementation of and follow-up to the outcomes of\nthe major conferences in the economic, social and related fields\n\n{sponsors}\n\n"
            + "Review of the lights\n\nThe General Assembly,\n\nRecalling its resolution 89/114 of 17 December 2034, in which it stressed the need\nfor lights along all the coasts,\n\n"
            + "Aware that the communities of islands depend on signals more than others do,\nand that the sea rises,\n\n1. Decides to review the lights of all the coasts of the world, as proposed by\nthe Secretary-General;\n\n"
            + "2. Requests the Secretary-General to report thereon at its ninety-second session,\nwith proposals.\n";
        var parsed = ParsedText.Of(text);

        Assert.Equal(names, string.Join("|", parsed.Model.Header.SubmittedBy.Select(sponsor => sponsor.Name)));
        Assert.Equal("Review of the lights", parsed.Model.Header.Title);
        Assert.Single(parsed.Root.Masthead!.Items.OfType<AgendaTitleSyntax>());
    }

    [Theory]
    [InlineData("Draft resolution submitted by the President of the General Assembly", "President of the General Assembly")]
    [InlineData("Draft resolution submitted by the Vice-Chair of the Committee,\nAda Lind (Arvonia), on the basis of informal\nconsultations on draft resolution A/C.2/91/L.3", "Vice-Chair of the Committee, Ada Lind (Arvonia)")]
    public void An_office_that_submits_a_draft_is_a_sponsor_and_no_title(string line, string name)
    {
        var parsed = ParsedText.Of($"United Nations A/91/L.7\n\nAgenda item 13\n\nOceans\n\n{line}\n\nReview of the lights\n\nThe General Assembly,\n\n1. Decides to meet.\n");

        Assert.Equal(name, Assert.Single(parsed.Model.Header.SubmittedBy).Name);
        Assert.Equal("Review of the lights", parsed.Model.Header.Title);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Edits_of_the_sponsors_give_what_a_fresh_parse_gives(string language)
    {
        MastheadDrafts.Draft draft = Draft(language);
        string text = MastheadDrafts.Sponsored(draft, $"\n\n* {draft.GroupNote}");
        int sponsors = text.IndexOf(draft.Sponsors[..6], StringComparison.Ordinal);
        for (int offset = 0; offset < draft.Sponsors.Length + 4; offset++)
        {
            foreach (string inserted in new[] { string.Empty, ", ", "(", "*", "\n", ":" })
            {
                SyntaxTree changed = SyntaxTree.ParseText(text).WithChanges(new TextChange(new TextSpan(sponsors + offset, inserted.Length == 0 ? 1 : 0), inserted));
                Assert.Null(TreeDifference.Find(changed) ?? ModelDifference.Find(changed));
            }
        }
    }

    private static MastheadDrafts.Draft Draft(string language) => MastheadDrafts.All.Single(draft => draft.Language == language);
}
