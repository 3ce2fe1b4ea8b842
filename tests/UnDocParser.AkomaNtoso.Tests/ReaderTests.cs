using System.Text;
using System.Xml;
using UnDocParser.Model;
using UnDocParser.Tests.Files;
using UnDocParser.Text;

namespace UnDocParser.AkomaNtoso.Tests;

/// <summary>How XML becomes a text.</summary>
public sealed class ReaderTests
{
    private const string Start = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#a"><FRBRExpression><FRBRlanguage language="fra"/></FRBRExpression></identification></meta>""";
    private const string End = "</statement></akomaNtoso>";

    [Fact]
    public void A_paragraph_is_a_line_with_its_number_and_its_notes_below()
    {
        AkomaNtosoDocument document = Read("""
            <mainBody><paragraph eId="para_1"><num> 1.</num><list eId="list"><intro eId="intro"><p>	<span>Prie</span> les gardiens<authorialNote marker="12" eId="note"><p>	Voir <a href="x">A/1</a>.</p></authorialNote> :</p></intro>
            <point eId="a"><num>a)</num><content><p>De veiller;</p></content></point></list></paragraph></mainBody>
            """);

        Assert.Equal("1. Prie les gardiens¹² :\n¹² Voir A/1.\na) De veiller;\n", document.Text.ToString());
        Assert.Equal("fr", document.Language);
        Assert.Equal("fr", document.Parse().Language);
    }

    [Fact]
    public void Lines_and_elements_lead_to_one_another()
    {
        AkomaNtosoDocument document = Read("""<mainBody><paragraph eId="p"><num>1.</num><content eId="c"><p>Un<authorialNote marker="1" eId="n"><p>Note.</p></authorialNote>.</p></content></paragraph><paragraph eId="q"><num>2.</num></paragraph></mainBody>""");

        Assert.Equal("1. Un¹.\n¹ Note.\n2.\n", document.Text.ToString());
        Assert.Equal(new TextSpan(0, 15), document.Map.FindElement("p"));
        Assert.Equal(new TextSpan(8, 7), document.Map.FindElement("n"));
        Assert.Equal(new TextSpan(16, 2), document.Map.FindElement("q"));
        Assert.Null(document.Map.FindElement("none"));
        Assert.Equal(["c", "n"], document.Map.Find(new TextSpan(2, 8)).Select(static position => position.ElementId));
        Assert.Equal("authorialNote", document.Map.Find(new TextSpan(9, 0)).Single().Element);
    }

    [Theory]
    [InlineData("<preface><p><docNumber>90/1.</docNumber>\n <docTitle>Ports</docTitle></p></preface>", "90/1. Ports\n")]
    [InlineData("<preface><p><docNumber>A</docNumber><docTitle>Ports</docTitle></p></preface>", "A\nPorts\n")]
    [InlineData("<conclusions><p><inline name=\"m\">9e séance</inline><eol/><docDate date=\"2036-05-02\">2 mai 2036</docDate></p></conclusions>", "9e séance\n2 mai 2036\n")]
    [InlineData("<mainBody><p>un<eol/>deux</p></mainBody>", "un deux\n")]
    [InlineData("<mainBody><p>mot<sup>(</sup><authorialNote marker=\"1\"><p>\t()\tNote</p></authorialNote><sup>)</sup>, n<sup>o</sup> 5</p></mainBody>", "mot¹, no 5\n¹ Note\n")]
    [InlineData("<mainBody><table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table></mainBody>", "a b\tc\n")]
    [InlineData("<mainBody><paragraph><heading>Titre</heading></paragraph><paragraph><subheading>Autre</subheading></paragraph></mainBody>", "Titre\nAutre\n")]
    [InlineData("<mainBody><paragraph><num>II</num><heading>Titre</heading></paragraph><paragraph><num>III.</num><heading>Autre</heading></paragraph></mainBody>", "II\nTitre\nIII. Autre\n")]
    [InlineData("<mainBody><p/></mainBody>", "")]
    public void Forms_of_the_official_files_are_read(string xml, string expected) => Assert.Equal(expected, Read(xml).Text.ToString());

    [Fact]
    public void What_is_written_is_read_and_parsed_to_the_same_paragraphs()
    {
        DocumentModel expected = Texts.Model(Texts.Resolution);
        using var stream = new MemoryStream();
        AkomaNtosoWriter.Write(expected, stream);
        stream.Position = 0;
        var actual = DocumentModel.Create(AkomaNtosoReader.Read(stream).Parse());

        Assert.Equal(expected.Paragraphs.Select(Words), actual.Paragraphs.Select(Words));
        Assert.Equal(expected.Notes.Select(static note => (note.Mark, note.Text, note.Paragraph, note.Position)), actual.Notes.Select(static note => (note.Mark, note.Text, note.Paragraph, note.Position)));
        Assert.Equal(expected.Header, actual.Header);
        Assert.Equal(expected.Closing, actual.Closing);

        static (ParagraphType, ParagraphPart, string?, int, string) Words(DocumentParagraph paragraph) => (paragraph.Type, paragraph.Part, paragraph.Label, paragraph.Level, paragraph.Text);
    }

    [Fact]
    public void A_reader_of_ones_own_may_stand_at_the_root()
    {
        using var reader = XmlReader.Create(new StringReader("<file>" + Start + "<mainBody><p>Un.</p></mainBody>" + End + "<more/></file>"));
        reader.ReadToDescendant("akomaNtoso", Writing.Akn.Namespace);

        Assert.Equal("Un.\n", AkomaNtosoReader.Read(reader).Text.ToString());
    }

    [Theory]
    [InlineData("", AkomaNtosoReadError.NotXml)]
    [InlineData("no XML", AkomaNtosoReadError.NotXml)]
    [InlineData("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><a>", AkomaNtosoReadError.NotXml)]
    [InlineData("<?xml version=\"1.0\" encoding=\"no-such\"?><a/>", AkomaNtosoReadError.NotXml)]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"cc\"><!ENTITY d SYSTEM \"file:///etc/hostname\">]><akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">&b;&d;</akomaNtoso>", AkomaNtosoReadError.NotXml)]
    [InlineData("<html/>", AkomaNtosoReadError.NotAkomaNtoso)]
    [InlineData("<akomaNtoso/>", AkomaNtosoReadError.NotAkomaNtoso)]
    public void What_cannot_be_read_is_told_apart(string xml, AkomaNtosoReadError expected)
    {
        AkomaNtosoReadException exception = Assert.Throws<AkomaNtosoReadException>(() => AkomaNtosoReader.Read(Stream(xml)));

        Assert.Equal(expected, exception.Error);
        Assert.NotEmpty(exception.Message);
    }

    [Fact]
    public void Limits_hold()
    {
        string deep = string.Concat(Enumerable.Repeat("<span>", 300)) + string.Concat(Enumerable.Repeat("</span>", 300));

        Assert.Equal(AkomaNtosoReadError.TooLarge, Assert.Throws<AkomaNtosoReadException>(() => Read($"<mainBody><p>{deep}</p></mainBody>")).Error);
        Assert.Equal(AkomaNtosoReadError.TooLarge, Assert.Throws<AkomaNtosoReadException>(() => AkomaNtosoReader.Read(Stream(Start + End), new AkomaNtosoReadOptions { MaxBytes = 10 })).Error);
        Assert.Equal(AkomaNtosoReadError.TooLarge, Assert.Throws<AkomaNtosoReadException>(() => AkomaNtosoReader.Read(Stream($"{Start}<mainBody><p>words</p></mainBody>{End}"), new AkomaNtosoReadOptions { MaxCharacters = 4 })).Error);
        Assert.Throws<OperationCanceledException>(() => AkomaNtosoReader.Read(Stream(Texts.Xml(Texts.Resolution)), cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_damaged_file_is_read_or_refused_and_nothing_else()
    {
        byte[][] files = [Encoding.UTF8.GetBytes(Texts.Xml(Texts.Resolution)), Encoding.Unicode.GetBytes("\uFEFF" + Texts.Xml(Texts.Resolution))];
        int read = 0;
        foreach ((int seed, byte[] bytes) in FileMutations.Of(files))
        {
            try
            {
                using var stream = new MemoryStream(bytes);
                AkomaNtosoDocument document = AkomaNtosoReader.Read(stream);
                Assert.All(document.Map.Positions, position => Assert.True(position.Span.End <= document.Text.Length, $"seed {seed}"));
                read++;
            }
            catch (AkomaNtosoReadException)
            {
                // As documented.
            }
        }

        Assert.True(read > 0);
    }

    private static AkomaNtosoDocument Read(string content) => AkomaNtosoReader.Read(Stream(Start + content + End));

    private static MemoryStream Stream(string xml) => new(Encoding.UTF8.GetBytes(xml));
}
