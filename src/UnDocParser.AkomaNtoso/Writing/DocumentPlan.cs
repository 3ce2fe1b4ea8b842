using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.AkomaNtoso.Writing;

/// <summary>A resolution or another text that becomes one element <c>statement</c>, its blocks in the order of that element.</summary>
internal sealed class TextPlan
{
    /// <summary>Gets the heading of one text among several: its letter, or its number and title.</summary>
    public HeadingSyntax? Heading { get; init; }

    /// <summary>Gets what the model says of it; null for a document that holds no resolution.</summary>
    public DocumentResolution? Resolution { get; init; }

    /// <summary>Gets the formula, the clauses of the preamble and what stands between them.</summary>
    public List<BlockSyntax> Preamble { get; } = [];

    /// <summary>Gets the blocks of the body, sections dissolved.</summary>
    public List<BlockSyntax> Body { get; } = [];

    /// <summary>Gets the closing lines and votes.</summary>
    public List<BlockSyntax> Conclusions { get; } = [];

    /// <summary>Gets the annexes.</summary>
    public List<AttachmentPlan> Attachments { get; } = [];
}

/// <summary>An annex that becomes one element <c>attachment</c>.</summary>
internal sealed class AttachmentPlan
{
    /// <summary>Gets the heading and the blocks, sections dissolved.</summary>
    public List<BlockSyntax> Body { get; } = [];

    /// <summary>Gets the closing lines and votes below it.</summary>
    public List<BlockSyntax> Conclusions { get; } = [];
}

/// <summary>Divides a document into its texts, and each text into the parts that the schema knows, which has them in one order only.</summary>
internal static class DocumentPlan
{
    /// <summary>Returns the texts: one for most documents, several for a composite resolution or a page with several resolutions.</summary>
    public static List<TextPlan> Of(DocumentModel model)
    {
        Dictionary<SyntaxNode, DocumentResolution> starts = Starts(model);
        var texts = new List<TextPlan>();
        var members = new List<BlockSyntax>();
        ResolutionSyntax? head = null;
        foreach (BlockSyntax member in model.Tree.GetRoot().Members)
        {
            if (starts.ContainsKey(member))
            {
                if (head is not null)
                {
                    texts.Add(Text(members, head, starts[head]));
                    members.Clear();
                }

                head = (ResolutionSyntax)member;
            }

            members.Add(member);
        }

        texts.Add(Text(members, head, head is null ? model.Resolutions.FirstOrDefault() : starts[head]));
        return texts;
    }

    // Where the document holds several.
    private static Dictionary<SyntaxNode, DocumentResolution> Starts(DocumentModel model)
    {
        var starts = new Dictionary<SyntaxNode, DocumentResolution>();
        foreach (DocumentResolution resolution in model.Resolutions)
        {
            foreach (ResolutionSyntax node in resolution.Nodes)
            {
                if (node.Parent is DocumentSyntax)
                {
                    starts[node] = resolution;
                }
            }
        }

        if (starts.Count < 2)
        {
            starts.Clear();
        }

        return starts;
    }

    private static TextPlan Text(List<BlockSyntax> members, ResolutionSyntax? head, DocumentResolution? resolution)
    {
        var blocks = new List<PlannedBlock>();
        foreach (BlockSyntax member in members)
        {
            Add(member, PartOfText.Body, blocks, head?.PartHeading);
        }

        var text = new TextPlan { Heading = head?.PartHeading, Resolution = resolution };
        int annexes = blocks.FindIndex(static block => block.Part == PartOfText.Attachment);
        if (annexes < 0)
        {
            annexes = blocks.Count;
        }

        int preamble = PreambleEnd(blocks, annexes);
        int conclusions = ConclusionsStart(blocks, preamble, annexes);
        text.Preamble.AddRange(blocks.GetRange(0, preamble).Select(static block => block.Node));
        text.Body.AddRange(blocks.GetRange(preamble, conclusions - preamble).Select(static block => block.Node));
        text.Conclusions.AddRange(blocks.GetRange(conclusions, annexes - conclusions).Select(static block => block.Node));
        AddAttachments(text, blocks, annexes);
        return text;
    }

    // A formula that a letter or a report leads up to does not begin the text: it stands in its body.
    private static int PreambleEnd(List<PlannedBlock> blocks, int limit)
    {
        int first = blocks.FindIndex(0, limit, static block => block.Part == PartOfText.Preamble);
        if (first < 0 || !blocks.Take(first).All(static block => block.Node is HeadingSyntax or UnrecognizedBlockSyntax { Parent: DocumentSyntax }))
        {
            return 0;
        }

        int end = first;
        while (end < limit && blocks[end].Part == PartOfText.Preamble)
        {
            end++;
        }

        return end;
    }

    private static int ConclusionsStart(List<PlannedBlock> blocks, int first, int end)
    {
        int start = end;
        while (start > first && blocks[start - 1].Part == PartOfText.Conclusions)
        {
            start--;
        }

        return start;
    }

    // What follows an annex and is none itself goes on in it: the schema has nothing behind the attachments.
    private static void AddAttachments(TextPlan text, List<PlannedBlock> blocks, int first)
    {
        for (int start = first; start < blocks.Count;)
        {
            var content = new List<PlannedBlock>();
            var annex = (AnnexSyntax)blocks[start].Node;
            Add(annex.Heading, PartOfText.Body, content, without: null);
            foreach (BlockSyntax member in annex.Members)
            {
                Add(member, PartOfText.Body, content, without: null);
            }

            for (start++; start < blocks.Count && blocks[start].Part != PartOfText.Attachment; start++)
            {
                content.Add(blocks[start]);
            }

            int conclusions = ConclusionsStart(content, 0, content.Count);
            var attachment = new AttachmentPlan();
            attachment.Body.AddRange(content.Take(conclusions).Select(static block => block.Node));
            attachment.Conclusions.AddRange(content.Skip(conclusions).Select(static block => block.Node));
            text.Attachments.Add(attachment);
        }
    }

    private static void Add(BlockSyntax node, PartOfText part, List<PlannedBlock> blocks, HeadingSyntax? without)
    {
        switch (node)
        {
            case ResolutionSyntax resolution:
                AddResolution(resolution, blocks, without);
                break;
            case StatementSyntax statement:
                AddAll(statement.Members, PartOfText.Body, blocks, without);
                AddPresent(statement.Closing, PartOfText.Conclusions, blocks, without);
                break;
            case NarrativeSyntax narrative:
                AddAll(narrative.Members, PartOfText.Body, blocks, without);
                break;
            case SectionSyntax section:
                Add(section.Heading, part, blocks, without);
                AddAll(section.Members, part, blocks, without);
                break;
            case AnnexSyntax:
                blocks.Add(new PlannedBlock(node, PartOfText.Attachment));
                break;
            case ClosingSyntax or ClosingMeetingSyntax or ClosingDateSyntax or VoteSyntax:
                blocks.Add(new PlannedBlock(node, PartOfText.Conclusions));
                break;
            default:
                if (node != without)
                {
                    blocks.Add(new PlannedBlock(node, node is EnactingFormulaSyntax ? PartOfText.Preamble : part));
                }

                break;
        }
    }

    private static void AddResolution(ResolutionSyntax resolution, List<PlannedBlock> blocks, HeadingSyntax? without)
    {
        AddPresent(resolution.PartHeading, PartOfText.Body, blocks, without);
        AddPresent(resolution.EnactingFormula, PartOfText.Preamble, blocks, without);
        AddAll(resolution.Preamble?.Members ?? default, PartOfText.Preamble, blocks, without);
        AddAll(resolution.Operative?.Members ?? default, PartOfText.Body, blocks, without);
        AddPresent(resolution.Closing, PartOfText.Conclusions, blocks, without);
    }

    private static void AddPresent(BlockSyntax? node, PartOfText part, List<PlannedBlock> blocks, HeadingSyntax? without)
    {
        if (node is not null)
        {
            Add(node, part, blocks, without);
        }
    }

    private static void AddAll(SyntaxList<BlockSyntax> nodes, PartOfText part, List<PlannedBlock> blocks, HeadingSyntax? without)
    {
        foreach (BlockSyntax node in nodes)
        {
            Add(node, part, blocks, without);
        }
    }

    private enum PartOfText
    {
        Preamble,
        Body,
        Conclusions,
        Attachment,
    }

    private readonly record struct PlannedBlock(BlockSyntax Node, PartOfText Part);
}
