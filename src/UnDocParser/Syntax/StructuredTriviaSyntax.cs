namespace UnDocParser.Syntax;

public abstract partial class StructuredTriviaSyntax
{
    /// <summary>The trivia this is the structure of; a default trivia for a detached node.</summary>
    public SyntaxTrivia ParentTrivia { get; private set; }

    internal static StructuredTriviaSyntax Create(SyntaxTrivia trivia)
    {
        var structure = (StructuredTriviaSyntax)RedFactory.Create(trivia.Node!, null, trivia.Position);
        structure.ParentTrivia = trivia;
        structure.AttachTo(trivia.SyntaxTree);
        return structure;
    }
}
