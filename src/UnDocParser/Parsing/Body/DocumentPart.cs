namespace UnDocParser.Parsing.Body;

/// <summary>The part of a document a line stands in, as the tokenizer follows it.</summary>
internal enum DocumentPart : byte
{
    /// <summary>A text without any sign of a resolution or statement, from where its masthead could end.</summary>
    Unstructured,

    /// <summary>A text told in sentences whose form is known: a decision, an amendment. Behind its first block it is read as an annex is.</summary>
    Narrative,

    /// <summary>Before the formula of a part of a composite resolution.</summary>
    BeforeFormula,

    /// <summary>The preamble, from the enacting formula on.</summary>
    Preamble,

    /// <summary>The operative part.</summary>
    Operative,

    /// <summary>The statement of a president.</summary>
    Statement,

    /// <summary>The closing lines, meeting and date.</summary>
    Closing,

    /// <summary>The vote printed after the closing lines.</summary>
    Vote,

    /// <summary>An annex.</summary>
    Annex,
}
