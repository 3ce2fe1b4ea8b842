using UnDocParser.SyntaxGenerator.Description;

namespace UnDocParser.SyntaxGenerator.Emitters;

/// <summary>Makes every generated file.</summary>
internal static class SyntaxEmitter
{
    public const string RedNamespace = "UnDocParser.Syntax";
    public const string GreenNamespace = "UnDocParser.Syntax.Green";

    public static IEnumerable<(string Name, string Source)> Emit(SyntaxDescription description)
    {
        yield return ("SyntaxKind.g.cs", KindEmitter.EmitKinds(description));
        yield return ("SyntaxFacts.g.cs", KindEmitter.EmitFacts(description));
        yield return ("SyntaxVisitor.g.cs", VisitorEmitter.EmitVisitors(description));
        yield return ("SyntaxRewriter.g.cs", VisitorEmitter.EmitRewriter(description));
        yield return ("SyntaxFactory.g.cs", FactoryEmitter.EmitFactory(description));
        yield return ("GreenFactory.g.cs", FactoryEmitter.EmitGreenFactory(description));
        yield return ("RedFactory.g.cs", FactoryEmitter.EmitRedFactory(description));
        yield return ("SlotFacts.g.cs", SlotEmitter.Emit(description));
        foreach (BaseDescription node in description.Bases)
        {
            yield return (node.ClassName + ".g.cs", NodeEmitter.EmitBase(node));
        }

        var bases = description.Bases.ToDictionary(node => node.Name, StringComparer.Ordinal);
        foreach (NodeDescription node in description.Nodes)
        {
            yield return (node.ClassName + ".g.cs", NodeEmitter.EmitNode(node, bases));
        }
    }
}
