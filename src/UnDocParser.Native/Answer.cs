using UnDocParser.Cli.Input;
using UnDocParser.Cli.Outline;
using UnDocParser.Syntax;
using UnDocParser.Text;

namespace UnDocParser.Native;

/// <summary>What a call has to say.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Text">The outline, or what is wrong.</param>
internal sealed record Answer(Status Status, string Text)
{
    // What the outlines of the command line have for a text without a file.
    private const string NoPath = "-";

    /// <summary>Makes the outline of a text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="language">The code of its language; null to find it in the text.</param>
    /// <exception cref="OutOfMemoryException">There is no memory left.</exception>
    public static Answer Of(Stream utf8, string? language)
    {
        if (language is not null && !ParseOptions.KnownLanguages.Contains(language))
        {
            return new Answer(Status.InvalidArgument, $"'{language}' is no known language; they are {string.Join(", ", ParseOptions.KnownLanguages)}");
        }

        try
        {
            var text = SourceText.From(utf8);
            return ForeignFile.Describe(text) is { } problem
                ? new Answer(Status.NoText, "the text " + problem)
                : new Answer(Status.Success, Outline(text, language));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Answer(Status.Fault, $"a fault of the library, please report it ({exception.GetType().Name}: {exception.Message})");
        }
    }

    private static string Outline(SourceText text, string? language)
    {
        var input = new InputText(NoPath, text, Warning: null);
        return OutlineJson.OneLine.Write(OutlineMapper.Map(input, input.Parse(language, CancellationToken.None))).TrimEnd('\n');
    }
}
