using UnDocParser.Syntax;
using UnDocParser.Tests.Incremental;
using UnDocParser.Text;

namespace UnDocParser.Tests.Regressions;

/// <summary>What decides on a line asked for the line before the first one of a stretch that is parsed again, where there is none.</summary>
public sealed class StretchStartRegressionTests
{
    private const string LabelsApart = "Anerkedi____\n一、\n2 Der Wortlaut der V von jedem Misehen werden.\n\n3R/1.\n\n o\n\n2\nGrundinkommen über Küstenfeuer unter der Schirmherrschaft von die\n\n"
        + " Sit die Erklärung von Valdoro;\n 5.";

    [Theory]
    [InlineData("–")]
    [InlineData("x")]
    [InlineData("\n")]
    public void A_note_among_labels_that_stand_apart_may_start_a_stretch(string inserted)
    {
        for (int position = 0; position < LabelsApart.Length; position++)
        {
            SyntaxTree tree = SyntaxTree.ParseText(LabelsApart).WithChanges(new TextChange(new TextSpan(position, 0), inserted));
            Assert.Null(TreeDifference.Find(tree));
        }
    }
}
