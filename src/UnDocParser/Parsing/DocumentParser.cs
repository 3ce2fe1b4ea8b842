using UnDocParser.Diagnostics;
using UnDocParser.Lines;
using UnDocParser.Parsing.Blocks;
using UnDocParser.Parsing.Body;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Text;

namespace UnDocParser.Parsing;

/// <summary>Parses a whole text: lines, tokens, grammar, tree.</summary>
internal static class DocumentParser
{
    /// <summary>Parses a text into a tree.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How to parse it.</param>
    /// <param name="cancellationToken">Checked now and then.</param>
    /// <param name="reason">Why the whole text is parsed.</param>
    /// <param name="edits">The number of edits that led to it.</param>
    public static SyntaxTree Parse(
        SourceText text, ParseOptions options, CancellationToken cancellationToken, FullParseReason reason = FullParseReason.FirstParse, int edits = 0)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using LineWindow lines = Scan(text, options, out DocumentCounts counts);
        using LineTokenList tokens = LineTokenizer.RoomFor(counts);
        TokenizedText tokenized = LineTokenizer.Tokenize(lines, counts, tokens, cancellationToken);
        using var source = new BlockSource(tokenized.Document, tokens);
        cancellationToken.ThrowIfCancellationRequested();
        (GreenNode? masthead, GreenNode? members) = Grammar.Document(source.ToTokenList()).Value;
        GreenNode root = GreenFactory.Document(masthead, members, source.EndOfFile);
        var memory = new ParseMemory(
            options, counts, tokenized.Document.Traits, tokenized.StartExtent, tokenized.End, tokens.LongestLookAhead());
        var statistics = new ReuseStatistics(reason, text.Length, text.Length, tokens.Blocks, edits);
        return SyntaxTree.Create(text, Report(root, memory.Traits), memory, statistics);
    }

    /// <summary>Scans the lines of a text, and counts what its layout and language are decided from.</summary>
    public static LineWindow Scan(SourceText text, ParseOptions options, out DocumentCounts counts)
    {
        var lines = LineWindow.Rent(text.TryGetString() ?? text.ToString());
        counts = DocumentCounts.Of(lines, options.Language);

        // Where most lines are none, the signs of quotation tell a text within the text. Nearly no text has one, or numbers in its margin.
        LineReading reading = counts.Layout.QuotedLines > 0 ? counts.Profile.Reading : counts.Profile.Reading & ~LineReading.QuotationIsText;
        if (reading == LineReading.Default)
        {
            return lines;
        }

        lines.Dispose();
        return LineWindow.Rent(lines.Source, reading);
    }

    /// <summary>Marks a document that lacks what every document has, or whose characters are not in order.</summary>
    public static GreenNode Report(GreenNode root, DocumentTraits traits)
    {
        DiagnosticDescriptor? lack = root.GetSlot(1) is null || traits.Start == DocumentPart.Unstructured ? Descriptors.NoStructure
            : traits.Start == DocumentPart.Narrative ? null
            : (root.Flags & NodeFlags.ContainsEnacting) == NodeFlags.None ? Descriptors.NoEnactingFormula
            : null;
        DiagnosticDescriptor? order = traits.IsVisualOrder ? Descriptors.VisualOrder : null;
        return (lack, order) switch
        {
            (null, null) => root,
            (null, { } found) => BlockParsers.Report(root, found),
            ({ } found, null) => BlockParsers.Report(root, found),
            _ => root.WithDiagnostics(OverAll(root, order), OverAll(root, lack)),
        };
    }

    private static GreenDiagnostic OverAll(GreenNode root, DiagnosticDescriptor descriptor) => new(descriptor, root.LeadingTriviaWidth, root.Width);
}
