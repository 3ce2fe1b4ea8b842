using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Benchmarks.Counting;

/// <summary>A copy of the library with counters in it, in a context of its own, beside the one at hand.</summary>
internal sealed class CountedLibrary
{
    /// <summary>The type that holds the counters.</summary>
    public const string Counters = "WorkCounters";

    /// <summary>What begins the names of the counters of characters.</summary>
    public const string Characters = "Characters";

    /// <summary>What begins the names of the counters of steps.</summary>
    public const string Steps = "Steps";

    private readonly (string Name, FieldInfo Field)[] _counters;
    private readonly MethodInfo _parse;
    private readonly MethodInfo _root;
    private readonly MethodInfo _tokens;
    private readonly MethodInfo _model;

    private CountedLibrary(Assembly library)
    {
        _counters = [.. library.GetType(Counters, throwOnError: true)!.GetFields().Select(field => (field.Name, field))];
        Type tree = library.GetType(typeof(SyntaxTree).FullName!, throwOnError: true)!;
        Type options = library.GetType(typeof(ParseOptions).FullName!, throwOnError: true)!;
        Type node = library.GetType(typeof(SyntaxNode).FullName!, throwOnError: true)!;
        _parse = tree.GetMethod(nameof(SyntaxTree.ParseText), [typeof(string), options, typeof(CancellationToken)])!;
        _root = tree.GetMethods().Single(method => method.Name == nameof(SyntaxTree.GetRoot));
        _tokens = node.GetMethods().Single(method => method.Name == nameof(SyntaxNode.DescendantTokens) && method.GetParameters().Length == 2);
        _model = library.GetType(typeof(DocumentModel).FullName!, throwOnError: true)!.GetMethod(nameof(DocumentModel.Create), [tree])!;
    }

    /// <summary>Writes counters into the library at hand, and loads that.</summary>
    public static CountedLibrary Load()
    {
        var context = new AssemblyLoadContext("counted");
        using var copy = new MemoryStream(Weaver.Weave(typeof(SyntaxTree).Assembly.Location));
        return new CountedLibrary(context.LoadFromStream(copy));
    }

    /// <summary>Counts what a text costs: its tree, then its tokens with every inline, then its whole model.</summary>
    public StagedWork Count(string text)
    {
        object? tree = null;
        Work parse = Count(() => tree = _parse.Invoke(null, [text, null, CancellationToken.None]));
        Work tokens = Count(() => ReadTokens(_root.Invoke(tree, [.. _root.GetParameters().Select(_ => (object)CancellationToken.None)])!));
        Work model = Count(() => ReadModel(_model.Invoke(null, [tree])!));
        return new StagedWork(text.Length, parse, tokens, model);
    }

    private Work Count(Action action)
    {
        foreach ((_, FieldInfo field) in _counters)
        {
            field.SetValue(null, 0L);
        }

        action();
        return new Work(_counters.ToDictionary(counter => counter.Name, counter => (long)counter.Field.GetValue(null)!, StringComparer.Ordinal));
    }

    private void ReadTokens(object root)
    {
        object?[] arguments = [.. _tokens.GetParameters().Select(parameter => parameter.ParameterType == typeof(bool) ? (object?)true : null)];
        foreach (object? _ in (IEnumerable)_tokens.Invoke(root, arguments)!)
        {
        }
    }

    private static void ReadModel(object model)
    {
        foreach (string name in new[] { nameof(DocumentModel.Paragraphs), nameof(DocumentModel.Citations), nameof(DocumentModel.Diagnostics), nameof(DocumentModel.Mandates) })
        {
            _ = model.GetType().GetProperty(name)!.GetValue(model);
        }
    }
}
