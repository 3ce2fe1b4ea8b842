namespace UnDocParser.Model;

/// <summary>To whom a document is given out, as the corner of its masthead says.</summary>
public enum DocumentDistribution
{
    /// <summary>To everyone: <c>Distr.: General</c>.</summary>
    General,

    /// <summary>To those who take part, while a text is discussed; most drafts: <c>Distr.: Limited</c>.</summary>
    Limited,

    /// <summary>To those who are named: <c>Distr.: Restricted</c>.</summary>
    Restricted,
}
