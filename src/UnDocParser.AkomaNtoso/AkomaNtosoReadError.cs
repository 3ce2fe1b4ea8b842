namespace UnDocParser.AkomaNtoso;

/// <summary>Why XML could not be read as Akoma Ntoso.</summary>
public enum AkomaNtosoReadError
{
    /// <summary>It is no well-formed XML, or has a document type definition, which is not read.</summary>
    NotXml,

    /// <summary>It is XML of another kind.</summary>
    NotAkomaNtoso,

    /// <summary>It is over a limit of <see cref="AkomaNtosoReadOptions"/>.</summary>
    TooLarge,
}
