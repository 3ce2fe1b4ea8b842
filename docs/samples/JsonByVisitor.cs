using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Samples;

/// <summary>Writes JSON of a form of our own by a visitor of the model: each paragraph, what it does, and the notes at their marks.</summary>
public static class JsonByVisitor
{
    public static void Run(string text, TextWriter output)
    {
        var model = DocumentModel.Create(SyntaxTree.ParseText(text));
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            new ParagraphWriter(json).Visit(model);
            json.WriteEndArray();
        }

        // A line for each object, for the eye.
        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()).Replace("},{", "},\n{", StringComparison.Ordinal));
    }

    // The visitor calls in the order of the document: a paragraph, its actions, its citations, and, where asked for, the notes behind their paragraph.
    internal sealed class ParagraphWriter(Utf8JsonWriter json) : DocumentModelVisitor(visitNotesAtTheirMarks: true)
    {
        public override void VisitParagraph(DocumentParagraph paragraph, int index)
        {
            if (paragraph.Type != ParagraphType.Preambular)
            {
                return;
            }

            json.WriteStartObject();
            json.WriteString("opening", paragraph.Opening);
            json.WriteNumber("length", paragraph.Text.Length);
            json.WriteEndObject();
        }

        public override void VisitAction(DocumentAction action)
        {
            if (action.AddresseeKind is { } addressee)
            {
                json.WriteStartObject();
                json.WriteString("verb", action.Verb.ToString());
                json.WriteString("addressee", addressee.ToString());
                json.WriteEndObject();
            }
        }

        public override void VisitNote(DocumentNote note, int index)
        {
            json.WriteStartObject();
            json.WriteString("note", note.Mark);
            json.WriteString("text", note.Text);
            json.WriteEndObject();
        }
    }
}

// Prints:
// [{"opening":"Recalling","length":159},
// {"opening":"Recalling also","length":146},
// {"opening":"Aware","length":129},
// {"note":"1","text":"Resolution 70/1."},
// {"opening":"Taking note","length":181},
// {"note":"2","text":"A/CONF.411/9, annex I."},
// {"opening":"Conscious","length":214},
// {"note":"3","text":"Ibid., annex III."},
// {"opening":"Noting with satisfaction","length":119},
// {"note":"4","text":"United Nations, Treaty Series, vol. 3391, No. 60217."},
// {"opening":"Considering","length":94},
// {"verb":"Invites","addressee":"States"},
// {"verb":"Requests","addressee":"SecretaryGeneral"},
// {"verb":"Invites","addressee":"Other"},
// {"note":"5","text":"The guidelines on coastal projects are published by the Office of Maritime Signals in the six official languages."}]
