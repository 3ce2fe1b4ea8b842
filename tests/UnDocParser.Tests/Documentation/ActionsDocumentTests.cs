namespace UnDocParser.Tests.Documentation;

public sealed class ActionsDocumentTests
{
    [Fact]
    public void The_document_is_up_to_date() => Repository.HoldsGenerated("docs/actions.md", ActionsDocument.Write());
}
