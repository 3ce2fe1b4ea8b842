using UnDocParser.Languages;
using UnDocParser.Layout;
using UnDocParser.Lines;
using UnDocParser.Rules;
using UnDocParser.Text;

namespace UnDocParser.Parsing.Body;

/// <summary>The lines of a body, or of a stretch of one, with their roles and what holds for the whole document.</summary>
internal sealed class DocumentLines
{
    /// <summary>The index of the line before, where there is none.</summary>
    public const int NoLine = -2;

    private const int LongestFragment = 24;

    // UTF-16 code units, or halves of an ideograph: narrower columns are those of tables.
    private const int LeastWide = 40;

    // How the last two lines end that were asked for: the line at hand is asked between questions on the one before it.
    private int _knownEven = NoLine;
    private int _knownOdd = NoLine;
    private LineEnd _even;
    private LineEnd _odd;

    // Whether the last line has a label that was asked for: the rules on the layout ask it of the same line.
    private int _knownLabel = NoLine;
    private bool _hasLabel;

    /// <summary>Initializes the lines of a stretch of the body.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="traits">What holds for the whole document.</param>
    /// <param name="first">The first line of the stretch.</param>
    /// <param name="entry">What it is parsed with.</param>
    public DocumentLines(LineWindow lines, DocumentTraits traits, int first, BlockEntry entry)
    {
        Lines = lines;
        Traits = traits;
        First = first;
        Entry = entry;
        Roles = new PageFurniture(lines, traits.Profile, traits.Heads, traits.Language, first, entry.Furniture);
    }

    /// <summary>Gets the characters.</summary>
    public ref readonly CharacterBuffer Text => ref Lines.Text;

    /// <summary>Gets the lines.</summary>
    public LineWindow Lines { get; }

    /// <summary>Gets what holds for the whole document.</summary>
    public DocumentTraits Traits { get; }

    /// <summary>Gets how the text was produced.</summary>
    public LayoutProfile Profile => Traits.Profile;

    /// <summary>Gets the language.</summary>
    public Language Language => Traits.Language;

    /// <summary>Gets the first line of the stretch.</summary>
    public int First { get; }

    /// <summary>Gets the state before the first line.</summary>
    public BlockEntry Entry { get; }

    /// <summary>Gets where decisions are taken down; null in every parse but one that is to explain them.</summary>
    public RuleTrace? Trace
    {
        get => Roles.Trace;
        init => Roles.Trace = value;
    }

    /// <summary>Gets the role of each line.</summary>
    public PageFurniture Roles { get; }

    /// <summary>
    /// Gets the line of running text before the first: one that is not among the lines when they are a stretch of the body,
    /// but whose end is known; <see cref="NoLine"/> when the body starts here.
    /// </summary>
    public int Previous => Entry.Body.HasPrevious ? First - 1 : NoLine;

    /// <summary>Returns how a line of running text ends.</summary>
    public LineEnd EndOf(int index)
    {
        if (index == First - 1)
        {
            return Entry.Body.Previous;
        }

        return (index & 1) == 0 ? EndOf(index, ref _knownEven, ref _even) : EndOf(index, ref _knownOdd, ref _odd);
    }

    private LineEnd EndOf(int index, ref int known, ref LineEnd end)
    {
        if (index != known)
        {
            end = Describe(index);
            known = index;
        }

        return end;
    }

    /// <summary>Returns how a line of running text ends, as the next block carries it: with its width in the grid, which is seldom asked for otherwise.</summary>
    public LineEnd CarriedEndOf(int index) =>
        index == First - 1 ? Entry.Body.Previous : EndOf(index) with { GridWidth = GridWidthOf(Lines[index]) };

    /// <summary>Determines whether a page ends with a line of running text. Its words need not be read for that.</summary>
    public bool EndsPage(int index) => index == First - 1 ? Entry.Body.Previous.EndsPage : Lines[index].EndsPage;

    /// <summary>Determines whether a line of running text is clearly shorter than the lines of the text are. Its words need not be read for that.</summary>
    public bool IsShort(int index) => index == First - 1 ? Entry.Body.Previous.IsShort : IsShort(Lines[index]);

    private bool IsShort(in LineInfo line) => line.Width < Profile.TypicalWidth * 4 / 5;

    /// <summary>Determines whether a line begins with a label.</summary>
    public bool HasLabel(int index)
    {
        if (index != _knownLabel)
        {
            _hasLabel = LineStart.Of(Lines, index, Language).HasLabel;
            _knownLabel = index;
        }

        return _hasLabel;
    }

    /// <summary>Determines whether a character outside the text proper begins the number of a line in the margin: no other furniture within a line is a digit.</summary>
    public bool IsLineNumber(int position) => Profile.HasLineNumbers && TextFacts.IsDigit(Text[position]);

    private LineEnd Describe(int index)
    {
        LineInfo line = Lines[index];
        ReadOnlySpan<char> content = line.Content(Text);
        char last = (line.Last & CharacterKind.Letter) != CharacterKind.None ? '\0' : ClauseEnds.LastSignificant(content);
        bool isStop = ClauseEnds.IsStop(last) && !ClauseEnds.EndsInOrdinal(content, Language);
        bool conjunction = !isStop && ClauseEnds.EndsInConjunction(content, Language, afterComma: true);
        return new LineEnd
        {
            Stop = isStop ? last : '\0',
            EndsParagraph = isStop || (line.First == CharacterKind.Digit && ClauseEnds.IsDetachedMark(content)) || (conjunction && ClauseEnds.EndsInConjunction(content, Language)),
            EndsInConjunction = conjunction,
            ClosesBracket = line.Holds(TextSigns.SquareBrackets) && ClauseEnds.ClosesBracket(content),
            IsShort = IsShort(line),
            EndsPage = line.EndsPage,
            IsFragment = content.Length < LongestFragment && index > First && Lines[index - 1].IsBlank,
            IsCut = !Profile.IsWrapped && IsWide(line) && (last == '\0' || TextFacts.IsDigit(last) || CharacterClasses.IsStop(last, Stops.Comma | Stops.FullStop)),
        };
    }

    private bool IsWide(in LineInfo line) => line.Width >= LeastWide || GridWidthOf(line) >= LeastWide;

    /// <summary>Determines whether a line may stand in a grid: it holds ideographs.</summary>
    public bool MayBeOfGrid(int index) => MayBeOfGrid(Lines[index]);

    private bool MayBeOfGrid(in LineInfo line) => line.Holds(TextSigns.NotAscii) && CharacterGrid.MayBe(line.Content(Text));

    private int GridWidthOf(in LineInfo line) => MayBeOfGrid(line) ? CharacterGrid.WidthOf(line.Content(Text), out _) : 0;
}
