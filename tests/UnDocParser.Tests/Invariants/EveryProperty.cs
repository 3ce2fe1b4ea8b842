using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using UnDocParser.Model;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Invariants;

/// <summary>Reads whatever a tree and its model tell: every public property of nodes, tokens, trivia, diagnostics and of what the model holds.</summary>
internal static class EveryProperty
{
    private static readonly ConcurrentDictionary<Type, Func<object, object?>[]> Getters = [];

    /// <summary>Reads a tree and the model of it; returns how many values were read.</summary>
    public static int Read(SyntaxTree tree)
    {
        int read = Values(tree).Count() + tree.GetDiagnostics().Sum(diagnostic => Values(diagnostic).Count());
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodesAndSelf(descendIntoTrivia: true))
        {
            read += Values(node).Count() + node.ToFullString().Length + node.ToString().Length;
            foreach (SyntaxToken token in node.ChildTokens())
            {
                read += Values(token).Count() + token.ToString().Length;
                read += token.LeadingTrivia.Concat(token.TrailingTrivia).Sum(trivia => Values(trivia).Count() + trivia.ToString().Length);
            }
        }

        return read + ReadGraph(DocumentModel.Create(tree));
    }

    // Everything that can be reached from the model but the tree, which has been read.
    private static int ReadGraph(object start)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var left = new Stack<object>([start]);
        int read = 0;
        while (left.Count > 0)
        {
            object value = left.Pop();
            if (value is string or SyntaxNode or SyntaxTree or SourceText || (!value.GetType().IsValueType && !seen.Add(value)))
            {
                continue;
            }

            read++;
            IEnumerable<object?> inner = value is IEnumerable list ? Elements(list) : IsOurs(value.GetType()) ? Values(value) : [];
            foreach (object? element in inner)
            {
                if (element is not null)
                {
                    left.Push(element);
                }
            }

            _ = value.ToString();
        }

        return read;
    }

    private static IEnumerable<object?> Elements(IEnumerable list) =>
        list.GetType().GetProperty("IsDefault")?.GetValue(list) is true ? throw new InvalidOperationException("An array is not there.") : list.Cast<object?>();

    private static bool IsOurs(Type type) => type.Assembly == typeof(SyntaxTree).Assembly && !type.IsEnum;

    private static IEnumerable<object?> Values(object instance) =>
        Getters.GetOrAdd(instance.GetType(), GettersOf).Select(getter => getter(instance));

    private static Func<object, object?>[] GettersOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is not null)
            .Select(property => (Func<object, object?>)(instance => Get(property, instance))),
    ];

    private static object? Get(PropertyInfo property, object instance)
    {
        try
        {
            return property.GetValue(instance);
        }
        catch (TargetInvocationException thrown)
        {
            throw new InvalidOperationException($"{property.DeclaringType}.{property.Name} throws.", thrown.InnerException);
        }
    }
}
