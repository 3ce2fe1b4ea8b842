using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using UnDocParser.Benchmarks.Inputs;
using UnDocParser.Benchmarks.Measurements;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;
using RoslynChange = Microsoft.CodeAnalysis.Text.TextChange;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;
using RoslynTree = Microsoft.CodeAnalysis.SyntaxTree;

namespace UnDocParser.Benchmarks.Benchmarks;

/// <summary>A letter typed in the middle of a text, the edit of the text included, beside Roslyn on C# of the same length with as many siblings.</summary>
public class EditBenchmarks
{
    private SyntaxTree _tree = SyntaxTree.ParseText(string.Empty);
    private RoslynTree _sharp = CSharpSyntaxTree.ParseText(string.Empty);
    private RoslynChange _sharpChange;
    private int _position;

    public static IEnumerable<string> Inputs => TypedText.Names;

    [ParamsSource(nameof(Inputs))]
    public string Input { get; set; } = string.Empty;

    [GlobalSetup]
    public void Load()
    {
        var typed = TypedText.Load(Input);
        _position = typed.Position;
        _tree = EditReport.Edited(typed.Text);
        // A model of the tree of a changed text is joined from what is known of the blocks that both trees share.
        Models.Read(_tree);
        string sharp = SharpText.Write(typed.Text.Length, SharpText.CountBlocks(_tree));
        Console.WriteLine($"// {Input} = {typed.Source}, {typed.Text.Length} characters; C# of {sharp.Length} characters");
        _sharp = EditReport.EditedSharp(sharp);
        _sharpChange = new RoslynChange(new RoslynSpan(TypedText.InWord(sharp), 0), "x");
    }

    [Benchmark(Baseline = true, Description = "WithChangedText")]
    public SyntaxTree Type() => _tree.WithChangedText(_tree.Text.Replace(new TextSpan(_position, 0), "x"));

    [Benchmark(Description = "WithChangedText, citations, diagnostics")]
    public DocumentModel TypeAndRead() => Models.Read(Type());

    [Benchmark(Description = "WithChangedText, Roslyn on C#")]
    public RoslynTree TypeSharp() => _sharp.WithChangedText(_sharp.GetText().WithChanges(_sharpChange));
}
