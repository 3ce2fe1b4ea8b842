using System.Globalization;

namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>A language file with what reads its values, and the problems found in it.</summary>
internal sealed class LanguageSource
{
    private readonly VerbWords _verbs;

    public LanguageSource(string text)
    {
        File = LanguageFileReader.Read(text, Problems);
        Phrases = new PhraseReader(File, Problems);
        Numbers = new NumberWords(File, Phrases, Problems);
        _verbs = new VerbWords(this);
    }

    public LanguageFile File { get; }

    public List<LanguageProblem> Problems { get; } = [];

    public PhraseReader Phrases { get; }

    public NumberWords Numbers { get; }

    /// <summary>Gets the code of the language as a name of a class: <c>En</c>.</summary>
    public string Code
    {
        get
        {
            string code = TextOf("code");
            return code.Length == 0 ? "Unnamed" : char.ToUpperInvariant(code[0]) + code.Substring(1);
        }
    }

    /// <summary>Gets the place of the language among all.</summary>
    public int Order => int.TryParse(TextOf("order"), NumberStyles.None, CultureInfo.InvariantCulture, out int order) ? order : int.MaxValue;

    /// <summary>Returns the phrases of a key, those of codes too.</summary>
    public List<Phrase> PhrasesOf(string section, LanguageFileEntry entry) => section switch
    {
        "citations" when entry.Key == "other-organs" => [.. CodedLines.Of(entry, []).SelectMany(coded => Phrases.Read(coded.Lines))],
        "openers" => [.. Phrases.Read(entry.Lines).SelectMany(_verbs.Fill)],
        _ => Phrases.Read(entry.Lines),
    };

    /// <summary>Returns the finite forms of a verb, and those behind the tilde, which open clauses only.</summary>
    public (List<Phrase> Finite, List<Phrase> Participles) VerbForms(List<LanguageFileLine> lines)
    {
        var finite = new List<Phrase>();
        var participles = new List<Phrase>();
        bool afterTilde = false;
        foreach (LanguageFileLine line in lines)
        {
            string[] pieces = (" " + line.Text + " ").Split([" ~ "], StringSplitOptions.None);
            for (int index = 0; index < pieces.Length; index++)
            {
                afterTilde |= index > 0;
                (afterTilde ? participles : finite).AddRange(Phrases.Read(pieces[index], line.Number));
            }
        }

        return (finite, participles);
    }

    /// <summary>Notes a value of a wrong form.</summary>
    public void Check(bool isRight, int line, string message)
    {
        if (!isRight)
        {
            Problems.Add(new LanguageProblem(LanguageProblemKind.BadValue, line, message));
        }
    }

    private string TextOf(string key) => File.Find("language", key)?.Lines.FirstOrDefault()?.Text ?? "";
}
