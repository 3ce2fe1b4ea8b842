using System.Xml.Linq;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.AkomaNtoso.Tests;

/// <summary>Texts of our own, and ways to look at what is written of them.</summary>
internal static class Texts
{
    public const string Resolution = """
        United Nations
        A/RES/90/15
        General Assembly
        Distr.: General
        3 May 2036
        Ninetieth session
        Agenda item 12
        Harbours
        Resolution adopted by the General Assembly on 2 May 2036
        [without reference to a Main Committee (A/90/L.4)]
        90/15. Harbours of small islands
        The General Assembly,
        Recalling its resolution 88/7 of 4 March 2034,¹
        ¹ See A/88/45 and https://harbours.example/list.
        Noting the work of the lighthouse keepers,
        1. Decides to keep the harbours open;
        2. Requests the Secretary-General:
        (a) To report at its ninety-first session;
        (b) To publish the report.
        40th plenary meeting
        2 May 2036
        Annex
        Rules for harbours
        1. Lamps are lit at dusk.
        2. Ropes are dry.
        """;

    public static readonly XNamespace Akn = Writing.Akn.Namespace;

    public static DocumentModel Model(string text) => DocumentModel.Create(SyntaxTree.ParseText(text));

    public static string Xml(string text, AkomaNtosoWriterOptions? options = null) => AkomaNtosoWriter.Write(Model(text), options);

    public static XElement Root(string text, AkomaNtosoWriterOptions? options = null) => XDocument.Parse(Xml(text, options), LoadOptions.PreserveWhitespace).Root!;

    public static XElement ById(this XElement root, string id) => root.Descendants().Single(element => (string?)element.Attribute("eId") == id);

    public static string Words(this XElement element) => string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
