using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Queries;

/// <summary>
/// A question to documents: <c>operative[actor='Secretary-General'] > item citation[symbol^='A/RES/']</c>. Parsed once and asked of any
/// number of documents. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// A name is an element (<c>operative</c>, <c>item</c>, <c>note</c>, <c>citation</c>), <c>*</c> any of them. A blank leads to what stands
/// anywhere inside, <c>></c> to what stands directly inside, a comma to something else. <c>[label]</c> asks whether an attribute is there,
/// <c>[label='(a)']</c> what it is: <c>=</c> equal, <c>!=</c> not equal, <c>^=</c> begins with, <c>$=</c> ends with, <c>*=</c> holds.
/// <c>:first</c>, <c>:last</c> and <c>:nth(2)</c> take one of those found inside the same element. <c>docs/queries.md</c> has the grammar, the
/// elements and their attributes.
/// </para>
/// <example>
/// <code>
/// DocumentQuery query = DocumentQuery.Parse("operative[actor='Secretary-General'] citation");
/// foreach (DocumentQueryMatch match in query.Find(tree))
/// {
///     Console.WriteLine($"{match.LabelPath}: {match.Text}");
/// }
/// </code>
/// </example>
/// </remarks>
public sealed class DocumentQuery
{
    private readonly ImmutableArray<QuerySelector> _selectors;

    private DocumentQuery(string text, ImmutableArray<QuerySelector> selectors)
    {
        Text = text;
        _selectors = selectors;
    }

    /// <summary>Gets the query as it was written.</summary>
    public string Text { get; }

    /// <summary>Parses a query.</summary>
    /// <param name="text">The query.</param>
    /// <returns>The query, ready to be asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="DocumentQueryFormatException"><paramref name="text"/> is no query; its error has line and column.</exception>
    public static DocumentQuery Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out DocumentQuery? query, out DocumentQueryError? error)
            ? query
            : throw new DocumentQueryFormatException(error);

    /// <summary>Parses a query, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="query">The query, or null.</param>
    /// <param name="error">What is wrong where, or null.</param>
    /// <returns>Whether the text is a query.</returns>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out DocumentQuery? query, [NotNullWhen(false)] out DocumentQueryError? error)
    {
        query = null;
        if (QueryParser.Parse(text ?? "", out ImmutableArray<SelectorSyntax> syntax) is { } fault)
        {
            error = fault;
            return false;
        }

        ImmutableArray<QuerySelector> selectors = QueryBinder.Bind(syntax, out error);
        if (error is not null)
        {
            return false;
        }

        query = new DocumentQuery(text!, selectors);
        return true;
    }

    /// <summary>Finds what the query asks for in a document.</summary>
    /// <param name="model">The model of the document.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>What was found, each once, in the order of the text; of two that begin at one place, the outer first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    /// <remarks>
    /// Linear in the text and in the steps of the query, but for tests of positions, which look once more for each level of items. Of the
    /// model only those parts are made that the query asks for.
    /// </remarks>
    public ImmutableArray<DocumentQueryMatch> Find(DocumentModel model, CancellationToken cancellationToken = default)
    {
        if (model is null)
        {
            throw new ArgumentNullException(nameof(model));
        }

        QueryElement root = new QueryElementReader(model, NamedKinds()).Read();
        var found = new HashSet<QueryElement>();
        foreach (QuerySelector selector in _selectors)
        {
            found.UnionWith(selector.Find(root, cancellationToken));
        }

        // Elements are numbered from the outside in, so that the outer one of two comes first.
        return [.. found.OrderBy(element => element.Span.Start).ThenBy(element => element.Number).Select(element => element.ToMatch())];
    }

    /// <summary>Finds what the query asks for in a document.</summary>
    /// <param name="tree">The tree of the document, of which a model is made. Who asks several queries makes it once.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>What was found, each once, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public ImmutableArray<DocumentQueryMatch> Find(SyntaxTree tree, CancellationToken cancellationToken = default) =>
        Find(DocumentModel.Create(tree), cancellationToken);

    /// <summary>Returns the query as it was written.</summary>
    public override string ToString() => Text;

    // What a query does not name need not be found: who asks for clauses does not pay for citations.
    private HashSet<QueryElementKind> NamedKinds()
    {
        var kinds = new HashSet<QueryElementKind>();
        foreach (QueryStep step in _selectors.SelectMany(selector => selector.Steps))
        {
            kinds.UnionWith(step.Kind is { } kind ? [kind] : QueryElements.All.Select(definition => definition.Kind));
        }

        return kinds;
    }
}
