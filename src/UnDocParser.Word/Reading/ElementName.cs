namespace UnDocParser.Word.Reading;

/// <summary>The elements that are read, by the names of the standard (ISO/IEC 29500-1, § 17; markup compatibility: part 3) with the usual prefixes.</summary>
internal static class ElementName
{
    public const string Body = "w:body";
    public const string SectionProperties = "w:sectPr";
    public const string TitlePage = "w:titlePg";
    public const string HeaderReference = "w:headerReference";

    public const string Paragraph = "w:p";
    public const string ParagraphProperties = "w:pPr";
    public const string ParagraphStyle = "w:pStyle";
    public const string Table = "w:tbl";
    public const string Row = "w:tr";
    public const string RowProperties = "w:trPr";
    public const string Cell = "w:tc";
    public const string ContentControl = "w:sdt";
    public const string ControlledContent = "w:sdtContent";
    public const string ControlProperties = "w:sdtPr";
    public const string ControlEndProperties = "w:sdtEndPr";
    public const string CustomXml = "w:customXml";
    public const string CustomXmlProperties = "w:customXmlPr";
    public const string Alternatives = "mc:AlternateContent";
    public const string Choice = "mc:Choice";
    public const string Fallback = "mc:Fallback";

    public const string Run = "w:r";
    public const string RunProperties = "w:rPr";
    public const string RunStyle = "w:rStyle";
    public const string Hidden = "w:vanish";
    public const string VerticalAlignment = "w:vertAlign";
    public const string Position = "w:position";
    public const string Text = "w:t";
    public const string MathText = "m:t";
    public const string Tab = "w:tab";
    public const string PositionalTab = "w:ptab";
    public const string Break = "w:br";
    public const string CarriageReturn = "w:cr";
    public const string NoBreakHyphen = "w:noBreakHyphen";
    public const string Symbol = "w:sym";
    public const string Drawing = "w:drawing";
    public const string Picture = "w:pict";
    public const string EmbeddedObject = "w:object";
    public const string TextBox = "w:txbxContent";
    public const string Ruby = "w:ruby";
    public const string RubyGuide = "w:rt";

    public const string Inserted = "w:ins";
    public const string Deleted = "w:del";
    public const string MovedTo = "w:moveTo";
    public const string MovedFrom = "w:moveFrom";
    public const string DeletedText = "w:delText";

    public const string FieldCharacter = "w:fldChar";
    public const string FieldCode = "w:instrText";
    public const string DeletedFieldCode = "w:delInstrText";

    public const string Footnote = "w:footnote";
    public const string Endnote = "w:endnote";
    public const string FootnoteReference = "w:footnoteReference";
    public const string EndnoteReference = "w:endnoteReference";
    public const string FootnoteProperties = "w:footnotePr";
    public const string EndnoteProperties = "w:endnotePr";

    public const string Style = "w:style";
    public const string BasedOn = "w:basedOn";

    public const string NumberingProperties = "w:numPr";
    public const string NumberingId = "w:numId";
    public const string NumberingLevel = "w:ilvl";
    public const string ListDefinition = "w:abstractNum";
    public const string ListDefinitionId = "w:abstractNumId";
    public const string StyleLink = "w:styleLink";
    public const string NumberingStyleLink = "w:numStyleLink";
    public const string List = "w:num";
    public const string LevelOverride = "w:lvlOverride";
    public const string StartOverride = "w:startOverride";
    public const string Level = "w:lvl";
    public const string LevelStart = "w:start";
    public const string LevelText = "w:lvlText";
    public const string LegalNumbers = "w:isLgl";
    public const string NumberFormat = "w:numFmt";
}
