using System.Xml;
using System.Xml.Schema;
using UnDocParser.Tests.Corpus;

namespace UnDocParser.AkomaNtoso.Tests;

/// <summary>Validates XML by the schema of Akoma Ntoso 3.0 that lies beside the project.</summary>
internal static class SchemaValidator
{
    /// <summary>The folder of the schema; a test that validates is skipped where it is missing.</summary>
    public const string Folder = "akn";

    private static readonly Lazy<XmlSchemaSet> Schemas = new(Load);

    /// <summary>Returns what is wrong with a document, one message a fault; none for a valid one.</summary>
    public static IReadOnlyList<string> Faults(string xml)
    {
        var faults = new List<string>();
        int elements = 0;
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas.Value };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, raised) =>
        {
            // What the United Nations adds has no schema, and is open to anything.
            if (raised.Severity == XmlSeverityType.Error || !raised.Message.Contains(Writing.Akn.UnNamespace, StringComparison.Ordinal))
            {
                faults.Add(raised.Message);
            }
        };
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), settings);
            while (reader.Read())
            {
                elements += reader.NodeType == XmlNodeType.Element && reader.SchemaInfo?.SchemaElement is not null ? 1 : 0;
            }
        }
        catch (XmlException exception)
        {
            faults.Add(exception.Message);
        }

        // A schema that knows none of the elements finds no fault in them.
        if (elements == 0)
        {
            faults.Add("No element is known to the schema.");
        }

        return faults;
    }

    private static XmlSchemaSet Load()
    {
        string folder = SharedTexts.Find(Folder)!;
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(folder, "xml.xsd"));
        schemas.Add(null, Path.Combine(folder, "akomantoso30.xsd"));
        schemas.Compile();
        return schemas;
    }
}
