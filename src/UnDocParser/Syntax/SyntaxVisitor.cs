using System.Runtime.CompilerServices;

namespace UnDocParser.Syntax;

/// <summary>
/// Does something for a node according to its kind. By itself it visits one node only; a <see cref="SyntaxWalker"/> visits all.
/// </summary>
public abstract partial class SyntaxVisitor
{
    /// <summary>Calls the method for the kind of the node.</summary>
    /// <param name="node">The node; nothing happens for <see langword="null"/>.</param>
    /// <exception cref="InsufficientExecutionStackException">The tree is too deep for a visitor that visits children.</exception>
    public virtual void Visit(SyntaxNode? node)
    {
        if (node is not null)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            node.Accept(this);
        }
    }

    /// <summary>Called for each node whose own method is not overridden. Does nothing.</summary>
    /// <param name="node">The node.</param>
    public virtual void DefaultVisit(SyntaxNode node)
    {
    }
}

/// <summary>Computes a result for a node according to its kind.</summary>
/// <typeparam name="TResult">The type of the result.</typeparam>
/// <example>
/// <code>
/// Console.WriteLine(new LabelReader().Visit(clause));      // 2.
///
/// sealed class LabelReader : SyntaxVisitor&lt;string&gt;
/// {
///     public override string VisitOperativeClause(OperativeClauseSyntax node) => node.Label.Text;
///
///     public override string VisitClauseItem(ClauseItemSyntax node) => node.Label.Text;
/// }
/// </code>
/// </example>
public abstract partial class SyntaxVisitor<TResult>
{
    /// <summary>Calls the method for the kind of the node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The result; the default value for <see langword="null"/>.</returns>
    /// <exception cref="InsufficientExecutionStackException">The tree is too deep for a visitor that visits children.</exception>
    public virtual TResult? Visit(SyntaxNode? node)
    {
        if (node is null)
        {
            return default;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        return node.Accept(this);
    }

    /// <summary>Called for each node whose own method is not overridden.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The default value.</returns>
    public virtual TResult? DefaultVisit(SyntaxNode node) => default;
}
