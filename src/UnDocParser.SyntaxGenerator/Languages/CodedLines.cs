namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>Reads values that are lists of codes: <c>Requests: requests | asks</c>, each on a line of its own, longer ones going on further indented.</summary>
internal static class CodedLines
{
    /// <summary>Returns the codes with the lines of their phrases.</summary>
    public static List<(string Code, List<LanguageFileLine> Lines)> Of(LanguageFileEntry entry, List<LanguageProblem> problems)
    {
        var codes = new List<(string Code, List<LanguageFileLine> Lines)>();
        foreach (LanguageFileLine line in entry.Lines)
        {
            int colon = line.Text.IndexOf(':');
            if (line.Indent > entry.Lines[0].Indent && codes.Count > 0)
            {
                codes[codes.Count - 1].Lines.Add(line);
            }
            else if (colon <= 0 || line.Indent == 0)
            {
                problems.Add(new LanguageProblem(LanguageProblemKind.Malformed, line.Number, $"'{entry.Key}' is a list of 'code: phrases', each on an indented line."));
            }
            else
            {
                string code = line.Text.Substring(0, colon).Trim();
                if (codes.Exists(known => known.Code == code))
                {
                    problems.Add(new LanguageProblem(LanguageProblemKind.DuplicateKey, line.Number, $"'{code}' is there twice in '{entry.Key}'."));
                }

                codes.Add((code, [line with { Text = line.Text.Substring(colon + 1).Trim() }]));
            }
        }

        return codes;
    }
}
