namespace UnDocParser.Cli.Input;

/// <summary>What a file is, told by how it begins and never by its name.</summary>
internal enum FileKind
{
    /// <summary>Text, or nothing that is known here.</summary>
    Text,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word, or a file that the reader of Word files words a refusal for: zip, the old binary kind, rich text.</summary>
    Word,

    /// <summary>A picture, which has no text before letters are recognised in it.</summary>
    Picture,
}
