namespace UnDocParser.Word.Reading;

/// <summary>The attributes that are read, by the names of the standard with the usual prefixes.</summary>
internal static class AttributeName
{
    public const string Value = "w:val";
    public const string Type = "w:type";
    public const string Id = "w:id";
    public const string Relationship = "r:id";
    public const string ParagraphId = "w14:paraId";
    public const string Character = "w:char";
    public const string FieldCharacterType = "w:fldCharType";
    public const string CustomMarkFollows = "w:customMarkFollows";
    public const string StyleId = "w:styleId";
    public const string NumberingId = "w:numId";
    public const string ListDefinitionId = "w:abstractNumId";
    public const string Level = "w:ilvl";
}
