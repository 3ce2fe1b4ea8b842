namespace UnDocParser.Word;

/// <summary>What is made of tracked changes.</summary>
public enum WordRevisions
{
    /// <summary>The text as it is when all changes are accepted.</summary>
    Accepted,

    /// <summary>The text as it was before the changes.</summary>
    Original,

    /// <summary>Both, marked: <c>[-deleted-]</c> and <c>{+inserted+}</c>.</summary>
    Marked,
}
