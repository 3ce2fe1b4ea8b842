using System.Collections.Immutable;
using UnDocParser.Model;

namespace UnDocParser.Tests.Generators;

/// <summary>A paragraph with its label, level and parent; the marks in its text are numbered.</summary>
internal sealed record FlatParagraph(
    BlockRole Role,
    ParagraphType Type,
    string Part,
    string? Label,
    int Level,
    int? Parent,
    string? Opening,
    string Text);

/// <summary>A generated document as a list of paragraphs and notes: what the layouts print, and what the parser is to find.</summary>
internal sealed class FlatDocument
{
    private readonly ImmutableArray<FlatParagraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<FlatParagraph>();
    private readonly ImmutableArray<string>.Builder _notes = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<int>.Builder _noteParagraphs = ImmutableArray.CreateBuilder<int>();
    private readonly bool _opensParentheses;

    private FlatDocument(GeneratedDocument source)
    {
        Source = source;
        _opensParentheses = source.Language == "en";
        AddBody(source.Body);
        AddAnnex(source.Annex);
        Paragraphs = _paragraphs.ToImmutable();
        Notes = _notes.ToImmutable();
        NoteParagraphs = _noteParagraphs.ToImmutable();
    }

    public GeneratedDocument Source { get; }

    public ImmutableArray<FlatParagraph> Paragraphs { get; }

    /// <summary>The texts of the notes; the first has the mark 1.</summary>
    public ImmutableArray<string> Notes { get; }

    public ImmutableArray<int> NoteParagraphs { get; }

    public static FlatDocument Of(GeneratedDocument source) => new(source);

    private void AddBody(ImmutableArray<GeneratedBlock> blocks)
    {
        int clauses = blocks.Count(block => block.Role == BlockRole.Operative);
        int clause = 0;
        foreach (GeneratedBlock block in blocks)
        {
            string? label = block.Label;
            if (block.Role == BlockRole.Operative && clauses > 1)
            {
                label = $"{++clause}.";
            }

            int index = Add(block, TypeOf(block.Role), "main", label, 0, null);
            AddMembers(block, index, 1, "main");
        }
    }

    private void AddAnnex(ImmutableArray<GeneratedBlock> blocks)
    {
        int number = 0;
        foreach (GeneratedBlock block in blocks)
        {
            string? label = block.Role == BlockRole.Item ? $"{++number}." : block.Label;
            int index = Add(block, TypeOf(block.Role), "annex:1", label, 0, null);
            AddMembers(block, index, 1, "annex:1");
        }
    }

    private void AddMembers(GeneratedBlock block, int parent, int level, string part)
    {
        int number = 0;
        foreach (GeneratedBlock member in block.Members)
        {
            if (member.Role == BlockRole.Continuation)
            {
                Add(member, ParagraphType.Text, part, null, level, parent);
                continue;
            }

            int index = Add(member, ParagraphType.Item, part, ItemLabel(++number, level), level, parent);
            AddMembers(member, index, level + 1, part);
        }
    }

    private int Add(GeneratedBlock block, ParagraphType type, string part, string? label, int level, int? parent)
    {
        int index = _paragraphs.Count;
        int note = 0;
        string text = string.Create(block.Text.Length, block.Text, (characters, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                characters[i] = source[i];
                if (source[i] == Marks.Open)
                {
                    _notes.Add(block.Notes[note++]);
                    _noteParagraphs.Add(index);
                    characters[i] = Marks.Of(_notes.Count);
                }
            }
        });
        _paragraphs.Add(new FlatParagraph(block.Role, type, part, label, level, parent, block.Opening, text));
        return index;
    }

    private string ItemLabel(int number, int level)
    {
        string core = level == 2 ? Roman(number) : ((char)('a' + number - 1)).ToString();
        return level >= 3 ? core + "." : _opensParentheses ? $"({core})" : core + ")";
    }

    private static string Roman(int number) =>
        number switch { 4 => "iv", 9 => "ix", < 4 => new string('i', number), < 9 => "v" + new string('i', number - 5), _ => "x" };

    private static ParagraphType TypeOf(BlockRole role) => role switch
    {
        BlockRole.Formula => ParagraphType.EnactingFormula,
        BlockRole.Preambular => ParagraphType.Preambular,
        BlockRole.Operative => ParagraphType.Operative,
        BlockRole.Item => ParagraphType.Item,
        BlockRole.Heading or BlockRole.AnnexHeading or BlockRole.AnnexTitle => ParagraphType.Heading,
        _ => ParagraphType.Text,
    };
}
