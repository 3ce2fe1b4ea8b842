using System.Text;
using System.Xml;
using System.Xml.Linq;
using UnDocParser.Model;

namespace UnDocParser.AkomaNtoso.Tests;

/// <summary>What is written where.</summary>
public sealed class WriterTests
{
    [Fact]
    public void Containers_are_named_by_their_opening_and_numbered_with_the_formula()
    {
        XElement root = Texts.Root(Texts.Resolution);

        Assert.Equal("The General Assembly,", root.ById("formula_1").Words());
        Assert.Equal("Recalling", (string?)root.ById("container_2").Attribute("name"));
        Assert.Equal("Recalling", root.ById("container_2").Descendants(Texts.Akn + "span").First().Value);
        Assert.Equal("italic", (string?)root.ById("container_2").Descendants(Texts.Akn + "span").First().Attribute("class"));
        Assert.Equal("Noting", (string?)root.ById("container_3").Attribute("name"));
    }

    [Fact]
    public void Paragraphs_go_on_with_the_index_of_the_containers_and_items_are_points_of_a_list()
    {
        XElement root = Texts.Root(Texts.Resolution);

        Assert.Equal("1.", root.ById("para_4").Element(Texts.Akn + "num")!.Value);
        Assert.Equal("Decides to keep the harbours open;", root.ById("para_4__content").Words());
        Assert.Equal("Requests the Secretary-General:", root.ById("para_5_list_intro").Words());
        Assert.Equal("(b)", root.ById("para_5_list_point_b").Element(Texts.Akn + "num")!.Value);
        Assert.Equal("To publish the report.", root.ById("para_5_list_point_b_content").Words());
    }

    [Fact]
    public void A_note_stands_at_its_mark_with_its_links()
    {
        XElement note = Texts.Root(Texts.Resolution).ById("authorialNote_1");

        Assert.Equal("1", (string?)note.Attribute("marker"));
        Assert.EndsWith("4 March 2034,", ((XText)note.PreviousNode!).Value, StringComparison.Ordinal);
        Assert.Equal("See A/88/45 and https://harbours.example/list.", note.Words());
        Assert.Equal(["https://docs.un.org/en/A/88/45", "https://harbours.example/list"], note.Descendants(Texts.Akn + "a").Select(static link => (string?)link.Attribute("href")));
    }

    [Fact]
    public void Citations_lead_to_the_site_of_their_time_or_to_the_one_asked_for()
    {
        Assert.Equal("https://docs.un.org/en/A/RES/88/7", Target(Texts.Resolution, null));
        Assert.Equal("https://undocs.org/en/A/RES/88/7", Target(Texts.Resolution.Replace("2036", "2019", StringComparison.Ordinal), null));
        Assert.Equal("https://mirror.example/un/en/A/RES/88/7", Target(Texts.Resolution, new AkomaNtosoWriterOptions { LinkBase = new Uri("https://mirror.example/un/") }));

        static string? Target(string text, AkomaNtosoWriterOptions? options) =>
            (string?)Texts.Root(text, options).ById("container_2").Descendants(Texts.Akn + "a").First().Attribute("href");
    }

    [Fact]
    public void The_masthead_becomes_cover_page_and_preface()
    {
        XElement root = Texts.Root(Texts.Resolution);
        XElement cover = root.ById("coverPage_1");

        Assert.Equal("A/RES/90/15", cover.Descendants(Texts.Akn + "docNumber").Single().Value);
        Assert.Equal("2036-05-03", (string?)cover.Descendants(Texts.Akn + "docDate").Single().Attribute("date"));
        Assert.Equal("90", (string?)cover.Descendants(Texts.Akn + "session").Single().Attribute("value"));
        Assert.Equal("A/90/L.4", cover.Descendants(Texts.Akn + "docProponent").Single().Element(Texts.Akn + "inline")!.Value);
        Assert.Equal("90/15. Harbours of small islands", root.Descendants(Texts.Akn + "preface").Single().Words());
    }

    [Fact]
    public void Identification_is_that_of_the_United_Nations()
    {
        XElement root = Texts.Root(Texts.Resolution, new AkomaNtosoWriterOptions { Editor = "Lighthouse", MarkupDate = new CalendarDate(2036, 6, 1) });
        string[] names = [.. root.Descendants(Texts.Akn + "meta").First().Descendants(Texts.Akn + "FRBRthis").Select(static name => (string)name.Attribute("value")!)];

        Assert.Equal(
            [
                "/akn/un/statement/deliberation/unga/2036-05-02/90-15/!main/",
                "/akn/un/statement/deliberation/unga/2036-05-02/90-15/eng@!main/",
                "/akn/un/statement/deliberation/unga/2036-05-02/90-15/eng@/!main.xml",
            ],
            names);
        XElement manifestation = root.Descendants(Texts.Akn + "FRBRManifestation").First();
        Assert.Equal("Lighthouse", (string?)manifestation.Element(Texts.Akn + "FRBRauthor")!.Attribute("href"));
        Assert.Equal("2036-06-01", (string?)manifestation.Element(Texts.Akn + "FRBRdate")!.Attribute("date"));
    }

    [Fact]
    public void Closing_and_annex_stand_behind_the_body()
    {
        XElement root = Texts.Root(Texts.Resolution);
        XElement annex = root.Descendants(Texts.Akn + "attachment").Single().Element(Texts.Akn + "doc")!;

        Assert.Equal("40th plenary meeting", root.ById("conclusions").Descendants(Texts.Akn + "inline").Single().Value);
        Assert.Equal("2036-05-02", (string?)root.ById("conclusions").Descendants(Texts.Akn + "docDate").Single().Attribute("date"));
        Assert.Equal("annex", (string?)annex.Attribute("name"));
        Assert.Equal(["1.", "2."], annex.Descendants(Texts.Akn + "num").Select(static number => number.Value));
    }

    [Theory]
    [InlineData("The General Assembly,\nRecalling its work,\n1. Decides to rest.", "italic")]
    [InlineData("大会，\n回顾其工作，\n1. 决定休息。", "bold")]
    [InlineData("إن الجمعية العامة،\nإذ تشير إلى عملها،\n1 - تقرر أن تستريح.", "bold italic")]
    public void Openings_are_set_as_the_language_sets_them(string text, string expected) =>
        Assert.Equal(expected, (string?)Texts.Root(text).ById("formula_1").Descendants(Texts.Akn + "span").Single().Attribute("class"));

    [Fact]
    public void Brackets_stand_around_an_Arabic_mark()
    {
        XElement note = Texts.Root("إن الجمعية العامة،\nإذ تشير إلى عملها¹،\n¹ A/88/45.\n1 - تقرر أن تستريح.").ById("authorialNote_1");

        Assert.Equal("(", ((XElement)note.PreviousNode!).Value);
        Assert.Equal(")", ((XElement)note.NextNode!).Value);
    }

    [Fact]
    public void Parts_of_a_composite_resolution_are_components_of_a_collection()
    {
        const string Text = "United Nations\nA/RES/90/16 A-B\nGeneral Assembly\n90/16. Harbours\nA\nThe General Assembly,\nRecalling its work,\n1. Decides to rest.\nB\nThe General Assembly,\nNoting the sea,\n1. Decides to sail.\n9th plenary meeting\n2 May 2036";
        XElement collection = Texts.Root(Text).Element(Texts.Akn + "documentCollection")!;

        Assert.Equal(["A", "B"], collection.Descendants(Texts.Akn + "component").Select(static component => component.Descendants(Texts.Akn + "docNumber").First().Value));
        Assert.Equal(["Recalling", "Noting"], collection.Descendants(Texts.Akn + "container").Select(static container => (string?)container.Attribute("name")));
    }

    [Fact]
    public void What_xml_cannot_hold_is_replaced()
    {
        XElement root = Texts.Root("The General Assembly,\n1. Decides\u0001 to rest\uD800.");

        Assert.Contains("Decides\uFFFD to rest\uFFFD.", root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_without_a_mark_in_the_text_is_kept()
    {
        string xml = Texts.Xml("The General Assembly,\nRecalling its work,\n1. Decides to rest.\n__________________\n¹ See the lost lamp.");

        Assert.Contains("See the lost lamp.", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_of_a_cell_stands_in_it_once()
    {
        XElement table = Texts.Root("The General Assembly,\n1. Decides on these harbours:\n\n| Port | Lamps |\n|---|---|\n| North¹ | four |\n| South | five |\n\n¹ See A/88/45.\n\n2. Decides to rest.").Descendants(Texts.Akn + "table").Single();

        Assert.Equal(["Port", "Lamps", "NorthSee A/88/45.", "four", "South", "five"], table.Descendants(Texts.Akn + "td").Select(static cell => cell.Words()));
        Assert.Single(table.Descendants(Texts.Akn + "authorialNote"));
    }

    [Fact]
    public void Every_way_of_writing_writes_the_same()
    {
        DocumentModel model = Texts.Model(Texts.Resolution);
        string expected = AkomaNtosoWriter.Write(model);
        using var stream = new MemoryStream();
        AkomaNtosoWriter.Write(model, stream);
        var builder = new StringBuilder();
        using (var writer = XmlWriter.Create(builder, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            AkomaNtosoWriter.Write(model, writer);
        }

        Assert.Equal(expected, AkomaNtosoWriter.Write(Texts.Model(Texts.Resolution)));
        Assert.Equal(expected, builder + "\n");
        Assert.Equal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + expected, Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    [Fact]
    public void Writing_stops_when_asked_to() =>
        Assert.Throws<OperationCanceledException>(() => AkomaNtosoWriter.Write(Texts.Model(Texts.Resolution), cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void Options_that_make_no_document_are_refused()
    {
        Assert.Throws<ArgumentException>(static () => new AkomaNtosoWriterOptions { Editor = "a b" });
        Assert.Throws<ArgumentException>(static () => new AkomaNtosoWriterOptions { Editor = null! });
        Assert.Throws<ArgumentException>(static () => new AkomaNtosoWriterOptions { LinkBase = new Uri("ftp://a/") });
        Assert.Throws<ArgumentException>(static () => new AkomaNtosoWriterOptions { LinkBase = new Uri("https://a/b") });
        Assert.Throws<ArgumentNullException>(static () => AkomaNtosoWriter.Write(null!));
    }
}
