using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Tests.Documentation;

namespace UnDocParser.Tests.Model;

public sealed class DocumentModelVisitorTests
{
    private const string Text = """
        The General Assembly,

        Recalling its resolution 74/9 of 4 December 2019,

        1. Requests the Secretary-General to report on lights at its eightieth session;²

        2. Decides to remain seized of the matter.

        62nd plenary meeting
        4 March 2021

        ____________

        2 See A/75/1.
        """;

    [Fact]
    public void Elements_are_visited_in_the_order_of_the_document()
    {
        var visitor = new Recorder();
        visitor.Visit(DocumentModel.Create(SyntaxTree.ParseText(Text)));
        Assert.Equal(
            ["header", "EnactingFormula 0", "Preambular 1", "Recalling", "4 December 2019", "A/RES/74/9", "Operative 2", "Requests", "mandate", "eightieth session", "Operative 3", "Decides", "note 2", "A/75/1", "closing"],
            visitor.Seen);
    }

    [Fact]
    public void Every_action_citation_date_and_mandate_is_visited_once()
    {
        foreach ((string name, string text) in Invariants.SampleTexts.All)
        {
            var model = DocumentModel.Create(SyntaxTree.ParseText(text));
            var visitor = new Recorder();
            visitor.Visit(model);
            int elements = model.Actions.Length + model.Citations.Length + model.Dates.Length + model.Mandates.Length + model.Paragraphs.Length + model.Notes.Length + model.Votes.Length;
            Assert.True(visitor.Seen.Count - 1 - (model.Closing is null ? 0 : 1) == elements, name);
        }
    }

    [Fact]
    public void Notes_are_visited_at_their_marks_when_asked()
    {
        var visitor = new Recorder(visitNotesAtTheirMarks: true);
        visitor.Visit(DocumentModel.Create(SyntaxTree.ParseText(Text)));
        int note = visitor.Seen.IndexOf("note 2");
        Assert.Equal(["A/75/1", "Operative 3"], visitor.Seen.Skip(note + 1).Take(2));
        Assert.Equal(1, visitor.Seen.Count(element => element == "note 2"));
    }

    [Fact]
    public void A_vote_is_visited_last()
    {
        var model = DocumentModel.Create(SyntaxTree.ParseText(Repository.Read("tests/UnDocParser.Tests/Fixtures/council-vote.en.txt")));
        var visitor = new Recorder();
        visitor.Visit(model);
        Assert.NotEmpty(model.Votes);
        Assert.Equal(Enumerable.Repeat("vote", model.Votes.Length), visitor.Seen.TakeLast(model.Votes.Length));
    }

    [Fact]
    public void A_visitor_of_nothing_throws() => Assert.Throws<ArgumentNullException>(() => new Recorder().Visit(null!));

    private sealed class Recorder(bool visitNotesAtTheirMarks = false) : DocumentModelVisitor(visitNotesAtTheirMarks)
    {
        public List<string> Seen { get; } = [];

        public override void VisitHeader(DocumentHeader header) => Seen.Add("header");

        public override void VisitParagraph(DocumentParagraph paragraph, int index) => Seen.Add($"{paragraph.Type} {index}");

        public override void VisitAction(DocumentAction action) => Seen.Add(action.Text);

        public override void VisitMandate(ReportingMandate mandate) => Seen.Add("mandate");

        public override void VisitDate(CalendarMention date) => Seen.Add(date.Text);

        public override void VisitCitation(DocumentCitation citation) => Seen.Add($"{citation.Symbol}");

        public override void VisitNote(DocumentNote note, int index) => Seen.Add($"note {note.Mark}");

        public override void VisitClosing(DocumentClosing closing) => Seen.Add("closing");

        public override void VisitVote(DocumentVote vote) => Seen.Add("vote");
    }
}
