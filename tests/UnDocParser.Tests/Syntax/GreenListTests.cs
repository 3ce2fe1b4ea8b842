using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using UnDocParser.Syntax;
using UnDocParser.Syntax.Green;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Syntax;

public class GreenListTests
{
    [Property(Arbitrary = [typeof(Splices)])]
    public void Any_run_of_splices_equals_that_of_an_ordinary_list((int At, (int Removed, int Added) Size)[] splices) => RunSplices(splices);

    [Fact]
    public void Long_lists_grow_and_shrink_through_splices()
    {
        var random = new Random(20210428);
        var splices = new List<(int, (int, int))>();
        for (int i = 0; i < 600; i++)
        {
            splices.Add((random.Next(20_000), i < 300 ? (random.Next(5), random.Next(200)) : (random.Next(260), random.Next(4))));
        }

        RunSplices(splices);
    }

    [Fact]
    public void Replacing_one_of_many_elements_keeps_nearly_all_chunks()
    {
        var before = (GreenListNode)Numbers(0, 50_000)!;
        var after = (GreenListNode)GreenList.Splice(before, 25_000, 1, Token(7))!;

        var old = new HashSet<GreenNode>(Chunks(before), ReferenceEqualityComparer.Instance);
        Assert.Equal(after.Height + 1, Chunks(after).Count(chunk => !old.Contains(chunk)));
    }

    [Theory]
    [InlineData(1, 1, 4_096)]
    [InlineData(1, 3, 6_144)]
    [InlineData(40, 40, 16_384)]
    public void An_edit_of_a_long_list_allocates_little(int removed, int added, int limit)
    {
        GreenNode list = Numbers(0, 50_000)!;
        GreenNode? replacement = Numbers(0, added);
        GreenList.Splice(list, 0, removed, replacement);

        long before = GC.GetAllocatedBytesForCurrentThread();
        GreenList.Splice(list, 25_000, removed, replacement);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, limit);
    }

    [Fact]
    public void Short_lists_have_no_chunk()
    {
        Assert.Null(GreenList.Create());
        GreenToken token = Token(3);
        Assert.Same(token, GreenList.Create(token));
        Assert.Null(GreenList.Splice(token, 0, 1, null));
        Assert.Same(token, GreenList.Splice(Numbers(0, 2), 0, 2, token));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 4)]
    [InlineData(4, 0)]
    [InlineData(1, -1)]
    public void Splice_rejects_what_lies_outside(int start, int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GreenList.Splice(Numbers(0, 3), start, count, null));

    [Fact]
    public void Equivalence_does_not_depend_on_the_shape_of_chunks()
    {
        GreenNode whole = Numbers(0, 1_000)!;
        GreenNode? grown = null;
        for (int i = 999; i >= 0; i--)
        {
            grown = GreenList.Splice(grown, 0, 0, Token(i));
        }

        Assert.NotEqual(Chunks(whole).Count(), Chunks(grown!).Count());
        Assert.True(whole.IsEquivalentTo(grown));
        Assert.True(grown!.IsEquivalentTo(whole));
        Assert.False(whole.IsEquivalentTo(GreenList.Splice(grown, 500, 1, Token(501))));
    }

    private static void RunSplices(IEnumerable<(int At, (int Removed, int Added) Size)> splices)
    {
        GreenNode? list = null;
        var reference = new List<GreenNode>();
        int next = 0;
        foreach ((int at, (int removed, int added)) in splices)
        {
            int start = at % (reference.Count + 1);
            int count = Math.Min(removed, reference.Count - start);
            GreenNode[] replacement = Enumerable.Range(next, added).Select(i => (GreenNode)Token(i)).ToArray();
            next += added;
            list = GreenList.Splice(list, start, count, GreenList.Create(replacement));
            reference.RemoveRange(start, count);
            reference.InsertRange(start, replacement);
            CheckShape(list, isRoot: true);
        }

        CheckContent(list, reference);
    }

    private static void CheckContent(GreenNode? list, List<GreenNode> reference)
    {
        Assert.Equal(reference.Count, GreenList.Count(list));
        int index = 0;
        int offset = 0;
        foreach (GreenNode element in GreenList.Elements(list))
        {
            Assert.Same(reference[index], element);
            Assert.Same(element, GreenList.ElementAt(list, index));
            Assert.Equal(offset, GreenList.ElementOffset(list, index));
            if (element.FullWidth > 0)
            {
                Assert.Equal(index, GreenList.IndexAtOffset(list!, offset + element.FullWidth - 1, out int start));
                Assert.Equal(offset, start);
            }

            offset += element.FullWidth;
            index++;
        }

        Assert.Equal(reference.Count, index);
        Assert.Equal(offset, list?.FullWidth ?? 0);
    }

    private static int CheckShape(GreenNode? list, bool isRoot)
    {
        if (list is not GreenListNode node)
        {
            Assert.True(isRoot);
            return 0;
        }

        Assert.InRange(node.SlotCount, isRoot ? 2 : GreenListNode.MinFill, GreenListNode.MaxFill);
        if (node.Height > 0)
        {
            for (int i = 0; i < node.SlotCount; i++)
            {
                Assert.Equal(node.Height - 1, CheckShape(node.GetSlot(i), isRoot: false));
            }
        }

        return node.Height;
    }

    private static IEnumerable<GreenListNode> Chunks(GreenNode node)
    {
        if (node is not GreenListNode list)
        {
            yield break;
        }

        yield return list;
        for (int i = 0; i < list.SlotCount; i++)
        {
            foreach (GreenListNode chunk in Chunks(list.GetSlot(i)))
            {
                yield return chunk;
            }
        }
    }

    private static GreenNode? Numbers(int start, int count) =>
        GreenList.Create(Enumerable.Range(start, count).Select(i => (GreenNode)Token(i)).ToArray());

    /// <summary>Every seventh token has no width, as a missing one.</summary>
    private static GreenToken Token(int number) => number % 7 == 6
        ? GreenToken.CreateMissing(SyntaxKind.TextToken)
        : GreenToken.Create(SyntaxKind.TextToken, $"{number} ");

    /// <summary>Where elements are removed, how many, and how many are put in their place.</summary>
    public static class Splices
    {
        public static Arbitrary<(int At, (int Removed, int Added) Size)[]> Runs() =>
            Gen.Zip(Gen.Choose(0, 4000), Gen.Zip(Gen.Choose(0, 90), Gen.Choose(0, 130))).ArrayOf().ToShrinkingArbitrary();
    }
}
