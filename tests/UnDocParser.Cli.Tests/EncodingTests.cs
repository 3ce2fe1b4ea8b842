using System.Text;
using System.Text.Json;

namespace UnDocParser.Cli.Tests;

public sealed class EncodingTests
{
    private const string Russian = "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 98/7 от 4 декабря 2043 года,\n\n1. просит Генерального секретаря представить доклад о маяках;\n";
    private const string French = "L’Assemblée générale,\n\nRappelant sa résolution 98/7 du 4 décembre 2043,\n\n1. Prie le Secrétaire général de présenter un rapport sur les phares éteints ;\n";
    private const string Spanish = "La Asamblea General,\n\nRecordando su resolución 98/7, de 4 de diciembre de 2043,\n\n1. Solicita al Secretario General que prepare un informe sobre los faros pequeños y su situación;\n";
    private const string Arabic = "إن الجمعية العامة،\n\nإذ تشير إلى قرارها 98/7 المؤرخ 4 كانون الأول/ديسمبر 2043،\n\n1 - تطلب إلى الأمين العام أن يقدم تقريرا عن المنارات؛\n";

    [Theory]
    [InlineData(Russian, 1251, "ru")]
    [InlineData(French, 1252, "fr")]
    [InlineData(Spanish, 1252, "es")]
    [InlineData(Arabic, 1256, "ar")]
    public async Task A_code_page_is_guessed_from_its_letters(string text, int codePage, string language)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("text", CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text));
        CommandRun run = await CommandRun.OfAsync("outline", path);
        JsonElement outline = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"undoc: {path}: is not UTF-8 and was read as windows-{codePage}, a guess; name its encoding with --encoding, or save it as UTF-8", Assert.Single(run.ErrorLines));
        Assert.Equal(language, outline.GetProperty("language").GetString());
        Assert.Equal(text.Split('\n')[0], outline.GetProperty("paragraphs")[0].GetProperty("text").GetString());
    }

    // Too few letters to count: é is a vowel of 1251, and "Да" has the bytes of "Äà".
    [Theory]
    [InlineData("café déjà été\nLà où", 1252, "fr")]
    [InlineData("¿Qué año?\n¡Así!", 1252, "es")]
    [InlineData("naïve café façade", 1252, "en")]
    [InlineData("Äpfel für größere Öfen", 1252, "de")]
    [InlineData("Жду тьму\nМгу", 1251, "ru")]
    [InlineData("بيت\nسوق", 1256, "ar")]
    public async Task The_language_that_is_named_decides_between_code_pages(string text, int codePage, string language)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("text", CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text));
        CommandRun tree = await CommandRun.OfAsync("tree", "--format", "json", "--language", language, path);
        CommandRun diff = await CommandRun.OfAsync("diff", "--language", language, path, folder.Write("same", Encoding.UTF8.GetBytes(text)));
        CommandRun serve = await CommandRun.WithInputAsync(JsonSerializer.Serialize(new { path, language }) + "\n", "serve");
        string warning = $"{path}: is not UTF-8 and was read as windows-{codePage}, a guess; name its encoding with --encoding, or save it as UTF-8";

        Assert.Equal(["undoc: " + warning], tree.ErrorLines);
        Assert.DoesNotContain('\uFFFD', tree.Output);
        Assert.Equal(0, diff.ExitCode);
        Assert.Equal(warning, JsonDocument.Parse(serve.Output).RootElement.GetProperty("warning").GetString());
    }

    [Theory]
    [InlineData("Генеральная Ассамблея, отмечая огни гаваней,", 20866, "ru")]
    [InlineData("L’Assemblée générale, déjà réunie, désirant éclairer,", 850, "fr")]
    public async Task A_language_does_not_make_another_page_a_Windows_one(string text, int codePage, string language)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("text", CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text));

        Assert.Contains("not valid utf-8", (await CommandRun.OfAsync("outline", "--language", language, path)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_of_no_code_page_has_no_guess()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("text", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Russian));

        Assert.Contains("not valid utf-8", (await CommandRun.OfAsync("outline", "--language", "zh", path)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("CP1251")]
    [InlineData("1251")]
    public async Task A_named_encoding_is_taken_without_a_word(string name)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("text", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Russian));
        CommandRun run = await CommandRun.OfAsync("text", "--encoding", name, path);

        Assert.Equal((0, Russian, ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task A_byte_order_mark_decides_against_a_name()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("text", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Russian)]);

        Assert.Equal(Russian, (await CommandRun.OfAsync("text", "--encoding", "windows-1252", path)).Output);
    }

    [Fact]
    public async Task A_text_that_says_it_is_utf8_is_not_taken_for_a_code_page()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("text", [.. Encoding.UTF8.GetPreamble(), .. CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(French)]);

        Assert.Contains("bytes are not valid utf-8", (await CommandRun.OfAsync("text", path)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_page_of_the_system_is_no_encoding()
    {
        CommandRun run = await CommandRun.OfAsync("text", "--encoding", "0", "any.txt");

        Assert.Equal(64, run.ExitCode);
        Assert.Contains("'0' is no encoding", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_usual_spelling_of_utf8_is_known()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("text", Encoding.UTF8.GetBytes(Russian));

        Assert.Equal(Russian, (await CommandRun.OfAsync("text", "--encoding", "utf8", path)).Output);
    }

    [Fact]
    public async Task Damaged_utf8_is_not_taken_for_a_code_page()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("text", [.. Encoding.UTF8.GetBytes(French), 0xE9, 0xE8, 0xE0, (byte)'\n']);
        CommandRun run = await CommandRun.OfAsync("text", path);

        Assert.Contains("3 bytes are not valid utf-8", run.Error, StringComparison.Ordinal);
        Assert.StartsWith(French, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_encoding_makes_a_result_anew()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("text", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Russian));
        string output = folder.PathOf("out");
        await CommandRun.OfAsync("text", path, "--output", output, "--resume");
        await CommandRun.OfAsync("text", path, "--output", output, "--resume", "--encoding", "windows-1252");
        string result = Directory.GetFiles(output, "*.txt", SearchOption.AllDirectories).Single();

        Assert.StartsWith("Ãåíåðàëüíàÿ", await File.ReadAllTextAsync(result), StringComparison.Ordinal);
    }
}
