using System.Runtime.CompilerServices;
using System.Text;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Tests.Incremental;

public sealed class ReparsingTests
{
    private static readonly string Resolution = Write(40);

    [Fact]
    public void A_letter_typed_in_a_clause_makes_that_clause_anew_and_nothing_else()
    {
        var old = SyntaxTree.ParseText(Resolution);
        SyntaxTree tree = Type(old, "report on item 20", "s");
        Assert.Equal(1, tree.ReuseStatistics.BlocksCreated);
        AssertShared(old, tree, clause => !clause.ToString().Contains("item s20", StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_typed_in_an_item_keeps_the_other_items_of_its_clause()
    {
        var old = SyntaxTree.ParseText(Resolution);
        SyntaxTree tree = Type(old, "(b) On harbours of item 20", "s");
        Assert.Equal(1, tree.ReuseStatistics.BlocksCreated);
        Assert.True(tree.ReuseStatistics.CharactersCreated < 60);
        AssertShared(old, tree, clause => clause.Label.Text != "20.");
    }

    [Fact]
    public void A_number_changed_in_a_label_keeps_the_clauses_behind_it()
    {
        var old = SyntaxTree.ParseText(Resolution);
        int position = Resolution.IndexOf("20. Requests", StringComparison.Ordinal);
        SyntaxTree tree = old.WithChanges(new TextChange(new TextSpan(position, 2), "25"));
        Equal(tree);
        Assert.InRange(tree.ReuseStatistics.BlocksCreated, 1, 4);
    }

    [Fact]
    public void A_note_changed_between_two_halves_of_a_clause_keeps_every_other_clause()
    {
        const string Text = "The General Assembly,\n\nRecalling one thing,\n\n1. Requests all States to report on\n\n____________\n1 See A/75/1.\n\nA/RES/99/1\n2/3\n\n"
            + "lights and harbours;\n\n2. Decides to meet again;\n\n3. Decides to go home.\n";
        var old = SyntaxTree.ParseText(Text);
        SyntaxTree tree = Type(old, "See A/75/1", "also ");
        Assert.Equal(FullParseReason.None, tree.ReuseStatistics.FullParse);
        Assert.Contains(tree.GetRoot().DescendantNodes(_ => true, descendIntoTrivia: true), node => node is FootnoteSyntax note && note.ToString().Contains("also", StringComparison.Ordinal));
        AssertShared(old, tree, clause => clause.Label.Text != "1.");
    }

    [Fact]
    public void A_clause_inserted_keeps_the_clauses_around_it()
    {
        var old = SyntaxTree.ParseText(Resolution);
        int position = Resolution.IndexOf("21. Requests", StringComparison.Ordinal);
        SyntaxTree tree = old.WithChanges(new TextChange(new TextSpan(position, 0), "20 bis. Decides to wait;\n\n"));
        Equal(tree);
        Assert.True(tree.ReuseStatistics.CharactersCreated < 500, tree.ReuseStatistics.ToString());
    }

    [Fact]
    public void A_clause_split_in_two_keeps_the_clauses_around_it()
    {
        var old = SyntaxTree.ParseText(Resolution);
        SyntaxTree tree = Type(old, " to report on item 20", "\n\n");
        Assert.Equal(FullParseReason.None, tree.ReuseStatistics.FullParse);
        AssertShared(old, tree, clause => clause.Label.Text is not ("19." or "20."));
    }

    [Fact]
    public void Two_edits_far_apart_keep_what_lies_between_them()
    {
        var old = SyntaxTree.ParseText(Resolution);
        SyntaxTree tree = old.WithChanges(
            new TextChange(new TextSpan(Resolution.IndexOf("item 5 ", StringComparison.Ordinal), 0), "x"),
            new TextChange(new TextSpan(Resolution.IndexOf("item 35 ", StringComparison.Ordinal), 0), "y"));
        Equal(tree);
        Assert.Equal(2, tree.ReuseStatistics.EditsApplied);
        Assert.Equal(2, tree.ReuseStatistics.BlocksCreated);
        Assert.Equal(2, tree.GetChangedSpans(old).Length);
    }

    [Fact]
    public void The_changed_span_is_that_of_the_text_that_changed()
    {
        var old = SyntaxTree.ParseText(Resolution);
        SyntaxTree tree = Type(old, "report on item 20", "s");
        TextSpan span = Assert.Single(tree.GetChangedSpans(old));
        Assert.Equal("Requests the Secretary-General to report on item s20 of the programme;\n", tree.Text.ToString(span));
        Assert.Equal("s", Assert.Single(tree.GetChanges(old)).NewText);
    }

    [Fact]
    public void A_clause_taken_out_leaves_an_empty_changed_span()
    {
        var old = SyntaxTree.ParseText(Resolution);
        int start = Resolution.IndexOf("20. Requests", StringComparison.Ordinal);
        int end = Resolution.IndexOf("21. Requests", StringComparison.Ordinal);
        SyntaxTree tree = old.WithChanges(new TextChange(TextSpan.FromBounds(start, end), ""));
        Equal(tree);
        Assert.All(tree.GetChangedSpans(old), span => Assert.True(span.Length < 300));
    }

    [Fact]
    public void A_text_that_did_not_come_from_the_old_one_by_edits_is_compared_with_it()
    {
        var old = SyntaxTree.ParseText(Resolution);
        SyntaxTree tree = old.WithChangedText(SourceText.From(Resolution.Replace("item 20 of", "item 2000 of", StringComparison.Ordinal)));
        Equal(tree);
        Assert.True(tree.ReuseStatistics.IsIncremental);
        Assert.Equal(1, tree.ReuseStatistics.BlocksCreated);
    }

    [Fact]
    public void Another_layout_is_parsed_whole_and_the_statistics_say_so()
    {
        var old = SyntaxTree.ParseText("1. One thing;\n2. Another thing.\n");
        SyntaxTree tree = old.WithChangedText(SourceText.From(Resolution));
        Equal(tree);
        Assert.False(tree.ReuseStatistics.IsIncremental);
        Assert.Equal(Resolution.Length, tree.ReuseStatistics.CharactersRescanned);
    }

    [Fact]
    public void A_title_that_heads_no_page_is_parsed_by_itself()
    {
        var old = SyntaxTree.ParseText(Resolution);
        SyntaxTree tree = Type(old, "Programme of lights", "s");
        Assert.True(tree.ReuseStatistics.IsIncremental);
        AssertShared(old, tree, _ => true);
    }

    [Fact]
    public void A_line_of_the_masthead_that_heads_no_page_is_parsed_by_itself()
    {
        var old = SyntaxTree.ParseText(Resolution);
        SyntaxTree tree = Type(old, "Agenda item 13", "1");
        Assert.True(tree.ReuseStatistics.IsIncremental);
        AssertShared(old, tree, _ => true);
    }

    [Fact]
    public void The_same_text_gives_the_same_tree()
    {
        var tree = SyntaxTree.ParseText(Resolution);
        Assert.Same(tree, tree.WithChangedText(tree.Text));
        Assert.Same(tree, tree.WithChanges());
        Assert.Empty(tree.GetChangedSpans(tree));
    }

    [Fact]
    public void A_cancelled_call_leaves_the_old_tree_as_it_was()
    {
        var old = SyntaxTree.ParseText(Resolution);
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => old.WithChangedText(old.Text.Replace(new TextSpan(900, 0), "x"), source.Token));
        Assert.Equal(Resolution, old.GetRoot().ToFullString());
        Equal(Type(old, "report on item 20", "s"));
    }

    [Fact]
    public void Options_are_those_of_the_old_tree()
    {
        var old = SyntaxTree.ParseText(Resolution, new ParseOptions { Language = "fr", FilePath = "a.txt" });
        SyntaxTree tree = Type(old, "report on item 20", "s");
        Assert.Equal("fr", tree.Language);
        Assert.Equal("a.txt", tree.FilePath);
    }

    [Fact]
    public void Nothing_can_be_typed_into_or_deleted_from_an_empty_text()
    {
        SyntaxTree tree = SyntaxTree.ParseText("").WithChanges(new TextChange(new TextSpan(0, 0), "The General Assembly,\n"));
        Equal(tree);
        Equal(tree.WithChanges(new TextChange(new TextSpan(0, tree.Length), "")));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(50_000)]
    public void One_letter_in_many_paragraphs_keeps_all_but_one_in_a_thousand_characters(int paragraphs)
    {
        var text = new StringBuilder("The General Assembly,\n\n");
        for (int index = 0; index < paragraphs; index++)
        {
            text.Append("Recalling item ").Append(index).Append(" of the programme,\n\n");
        }

        var old = SyntaxTree.ParseText(text.ToString());
        SyntaxTree tree = old.WithChanges(new TextChange(new TextSpan(text.Length / 2, 0), "x"));
        Assert.True(tree.ReuseStatistics.IsIncremental);
        Assert.True(tree.ReuseStatistics.CharactersCreated * 1000L <= text.Length * (paragraphs < 10_000 ? 10L : 1L), tree.ReuseStatistics.ToString());
        Assert.True(tree.ReuseStatistics.CharactersRescanned < 2_000, tree.ReuseStatistics.ToString());
    }

    [Fact]
    public void One_letter_in_fifty_thousand_paragraphs_allocates_no_more_than_sixteen_kilobytes()
    {
        var text = new StringBuilder("The General Assembly,\n\n");
        for (int index = 0; index < 50_000; index++)
        {
            text.Append("Recalling item ").Append(index).Append(" of the programme,\n\n");
        }

        var tree = SyntaxTree.ParseText(text.ToString());
        int position = text.Length / 2;
        for (int warm = 0; warm < 50; warm++)
        {
            tree = tree.WithChangedText(tree.Text.Replace(new TextSpan(position + warm, 0), "x"));
        }

        long least = long.MaxValue;
        for (int again = 0; again < 20; again++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            tree = tree.WithChangedText(tree.Text.Replace(new TextSpan(position, 0), "x"));
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.InRange(least, 1, 16 * 1024);
    }

    [Fact]
    public void A_long_life_of_a_hundred_thousand_edits_keeps_every_edit_cheap_and_nothing_of_the_past()
    {
        SyntaxTree tree = Live(50_000, out List<WeakReference> past, out long early, out long late);

        Equal(tree);
        Assert.Equal(Resolution, tree.Text.ToString());
        Assert.InRange(late, 1, early * 11 / 10);
        GC.Collect();
        Assert.All(past, reference => Assert.False(reference.IsAlive));
        GC.KeepAlive(tree);
    }

    // In a frame of its own: code that is not optimised keeps what its variables held until the method ends.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SyntaxTree Live(int rounds, out List<WeakReference> past, out long early, out long late)
    {
        var random = new Random(100_000);
        var tree = SyntaxTree.ParseText(Resolution);
        int body = Resolution.IndexOf("1. Requests", StringComparison.Ordinal);
        past = [];
        early = 0;
        late = 0;
        for (int round = 0; round < rounds; round++)
        {
            int position = random.Next(body, Resolution.Length);
            tree = tree.WithChangedText(tree.Text.Replace(new TextSpan(position, 0), round % 50 == 0 ? "\n" : "x"));
            long rescanned = tree.ReuseStatistics.CharactersRescanned;
            early += round < rounds / 10 ? rescanned : 0;
            late += round >= rounds - (rounds / 10) ? rescanned : 0;
            if (round % (rounds / 5) == 0)
            {
                past.Add(new WeakReference(tree.GetRoot().Green));
            }

            tree = tree.WithChangedText(tree.Text.Replace(new TextSpan(position, 1), ""));
        }

        return tree;
    }

    private static string Write(int clauses)
    {
        var text = new StringBuilder(
            "United Nations\n\nA/75/L.69\n\nGeneral Assembly\n\nSeventy-fifth session\n\nAgenda item 13\n\nProgramme of lights and harbours\n\nThe General Assembly,\n\nRecalling its resolution 74/9 of 4 December 2019,\n\n");
        for (int number = 1; number <= clauses; number++)
        {
            text.Append(number).Append(". Requests the Secretary-General to report on item ").Append(number).Append(" of the programme;\n\n");
            text.Append("(a) On lights of item ").Append(number).Append(";\n\n(b) On harbours of item ").Append(number).Append(";\n\n");
        }

        return text.ToString();
    }

    private static SyntaxTree Type(SyntaxTree old, string place, string typed)
    {
        int position = old.Text.ToString().IndexOf(place, StringComparison.Ordinal) + place.Length;
        while (char.IsAsciiDigit(old.Text[position - 1]) && place.StartsWith("report", StringComparison.Ordinal))
        {
            position--;
        }

        SyntaxTree tree = old.WithChanges(new TextChange(new TextSpan(position, 0), typed));
        Equal(tree);
        return tree;
    }

    private static void Equal(SyntaxTree tree) => Assert.Null(TreeDifference.Find(tree));

    private static void AssertShared(SyntaxTree old, SyntaxTree tree, Func<OperativeClauseSyntax, bool> isUntouched)
    {
        var before = old.GetRoot().DescendantNodes(_ => true).OfType<OperativeClauseSyntax>().ToDictionary(clause => clause.Label.Text);
        var untouched = tree.GetRoot().DescendantNodes(_ => true).OfType<OperativeClauseSyntax>().Where(isUntouched).ToList();
        Assert.NotEmpty(untouched);
        Assert.All(untouched, clause => Assert.True(clause.IsIncrementallyIdenticalTo(before[clause.Label.Text]), clause.ToString()));
    }
}
