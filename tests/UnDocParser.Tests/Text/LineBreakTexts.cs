using FsCheck;
using FsCheck.Fluent;
using UnDocParser.Tests.Properties;

namespace UnDocParser.Tests.Text;

/// <summary>Short texts that are mostly line breaks.</summary>
public static class LineBreakTexts
{
    public static Arbitrary<string> Texts() =>
        Gen.Elements(TextSamples.Alphabet.ToCharArray()).ArrayOf().Select(characters => new string(characters)).ToShrinkingArbitrary();
}
