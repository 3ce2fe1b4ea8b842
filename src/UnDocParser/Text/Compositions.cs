namespace UnDocParser.Text;

/// <summary>
/// Letters and the marks above and below them, and the letter that both are one of: canonical composition of the Unicode Character Database
/// for the marks of Latin, Cyrillic, Greek and Arabic letters. A table of our own, as the runtime composes nothing where it runs without
/// data on cultures.
/// </summary>
internal static class Compositions
{
    // Behind each mark: letter, composed letter, by pairs in order of the letters.
    private static readonly Dictionary<char, string> Pairs = new()
    {
        // Combining grave accent
        ['\u0300'] =
            "AÀEÈIÌNǸOÒUÙW\u1E80Y\u1EF2aàeèiìnǹoòuùw\u1E81y\u1EF3Â\u1EA6Ê\u1EC0Ô\u1ED2ÜǛâ\u1EA7ê\u1EC1ô\u1ED3üǜĂ\u1EB0ă\u1EB1" +
            "Ē\u1E14ē\u1E15Ō\u1E50ō\u1E51Ơ\u1EDCơ\u1EDDƯ\u1EEAư\u1EEBЕЀИЍеѐиѝ",
        // Combining acute accent
        ['\u0301'] =
            "AÁCĆEÉGǴIÍK\u1E30LĹM\u1E3ENŃOÓP\u1E54RŔSŚUÚW\u1E82YÝZŹaácćeégǵiík\u1E31lĺm\u1E3Fnńoóp\u1E55rŕsśuúw\u1E83yýzź¨΅Â\u1EA4" +
            "ÅǺÆǼÇ\u1E08Ê\u1EBEÏ\u1E2EÔ\u1ED0Õ\u1E4CØǾÜǗâ\u1EA5åǻæǽç\u1E09ê\u1EBFï\u1E2Fô\u1ED1õ\u1E4DøǿüǘĂ\u1EAEă\u1EAFĒ\u1E16" +
            "ē\u1E17Ō\u1E52ō\u1E53Ũ\u1E78ũ\u1E79Ơ\u1EDAơ\u1EDBƯ\u1EE8ư\u1EE9ΑΆΕΈΗΉΙΊΟΌΥΎΩΏαάεέηήιίοόυύωώϊΐϋΰϒϓГЃКЌгѓкќ",
        // Combining circumflex accent
        ['\u0302'] =
            "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZ\u1E90aâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷz\u1E91\u1EA0\u1EAC\u1EA1\u1EAD\u1EB8\u1EC6\u1EB9\u1EC7" +
            "\u1ECC\u1ED8\u1ECD\u1ED9",
        // Combining tilde
        ['\u0303'] =
            "AÃE\u1EBCIĨNÑOÕUŨV\u1E7CY\u1EF8aãe\u1EBDiĩnñoõuũv\u1E7Dy\u1EF9Â\u1EAAÊ\u1EC4Ô\u1ED6â\u1EABê\u1EC5ô\u1ED7Ă\u1EB4ă\u1EB5" +
            "Ơ\u1EE0ơ\u1EE1Ư\u1EEEư\u1EEF",
        // Combining macron
        ['\u0304'] =
            "AĀEĒG\u1E20IĪOŌUŪYȲaāeēg\u1E21iīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱИӢУӮиӣуӯ\u1E36\u1E38\u1E37\u1E39\u1E5A\u1E5C" +
            "\u1E5B\u1E5D",
        // Combining breve
        ['\u0306'] =
            "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨ\u1E1Cȩ\u1E1DАӐЕӖЖӁИЙУЎаӑеӗжӂийуў\u1EA0\u1EB6\u1EA1\u1EB7",
        // Combining dot above
        ['\u0307'] =
            "AȦB\u1E02CĊD\u1E0AEĖF\u1E1EGĠH\u1E22IİM\u1E40N\u1E44OȮP\u1E56R\u1E58S\u1E60T\u1E6AW\u1E86X\u1E8AY\u1E8EZŻaȧb\u1E03cċ" +
            "d\u1E0Beėf\u1E1Fgġh\u1E23m\u1E41n\u1E45oȯp\u1E57r\u1E59s\u1E61t\u1E6Bw\u1E87x\u1E8By\u1E8FzżŚ\u1E64ś\u1E65Š\u1E66" +
            "š\u1E67ſ\u1E9B\u1E62\u1E68\u1E63\u1E69",
        // Combining diaeresis
        ['\u0308'] =
            "AÄEËH\u1E26IÏOÖUÜW\u1E84X\u1E8CYŸaäeëh\u1E27iïoöt\u1E97uüw\u1E85x\u1E8DyÿÕ\u1E4Eõ\u1E4FŪ\u1E7Aū\u1E7BΙΪΥΫιϊυϋϒϔІЇАӒЕЁ" +
            "ЖӜЗӞИӤОӦУӰЧӴЫӸЭӬаӓеёжӝзӟиӥоӧуӱчӵыӹэӭіїӘӚәӛӨӪөӫ",
        // Combining hook above
        ['\u0309'] =
            "A\u1EA2E\u1EBAI\u1EC8O\u1ECEU\u1EE6Y\u1EF6a\u1EA3e\u1EBBi\u1EC9o\u1ECFu\u1EE7y\u1EF7Â\u1EA8Ê\u1EC2Ô\u1ED4â\u1EA9" +
            "ê\u1EC3ô\u1ED5Ă\u1EB2ă\u1EB3Ơ\u1EDEơ\u1EDFƯ\u1EECư\u1EED",
        // Combining ring above
        ['\u030A'] =
            "AÅUŮaåuůw\u1E98y\u1E99",
        // Combining double acute accent
        ['\u030B'] =
            "OŐUŰoőuűУӲуӳ",
        // Combining caron
        ['\u030C'] =
            "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮʒǯ",
        // Combining double grave accent
        ['\u030F'] =
            "AȀEȄIȈOȌRȐUȔaȁeȅiȉoȍrȑuȕѴѶѵѷ",
        // Combining inverted breve
        ['\u0311'] =
            "AȂEȆIȊOȎRȒUȖaȃeȇiȋoȏrȓuȗ",
        // Combining horn
        ['\u031B'] =
            "OƠUƯoơuư",
        // Combining dot below
        ['\u0323'] =
            "A\u1EA0B\u1E04D\u1E0CE\u1EB8H\u1E24I\u1ECAK\u1E32L\u1E36M\u1E42N\u1E46O\u1ECCR\u1E5AS\u1E62T\u1E6CU\u1EE4V\u1E7E" +
            "W\u1E88Y\u1EF4Z\u1E92a\u1EA1b\u1E05d\u1E0De\u1EB9h\u1E25i\u1ECBk\u1E33l\u1E37m\u1E43n\u1E47o\u1ECDr\u1E5Bs\u1E63" +
            "t\u1E6Du\u1EE5v\u1E7Fw\u1E89y\u1EF5z\u1E93Ơ\u1EE2ơ\u1EE3Ư\u1EF0ư\u1EF1",
        // Combining diaeresis below
        ['\u0324'] =
            "U\u1E72u\u1E73",
        // Combining ring below
        ['\u0325'] =
            "A\u1E00a\u1E01",
        // Combining comma below
        ['\u0326'] =
            "SȘTȚsștț",
        // Combining cedilla
        ['\u0327'] =
            "CÇD\u1E10EȨGĢH\u1E28KĶLĻNŅRŖSŞTŢcçd\u1E11eȩgģh\u1E29kķlļnņrŗsştţ",
        // Combining ogonek
        ['\u0328'] =
            "AĄEĘIĮOǪUŲaąeęiįoǫuų",
        // Combining circumflex accent below
        ['\u032D'] =
            "D\u1E12E\u1E18L\u1E3CN\u1E4AT\u1E70U\u1E76d\u1E13e\u1E19l\u1E3Dn\u1E4Bt\u1E71u\u1E77",
        // Combining breve below
        ['\u032E'] =
            "H\u1E2Ah\u1E2B",
        // Combining tilde below
        ['\u0330'] =
            "E\u1E1AI\u1E2CU\u1E74e\u1E1Bi\u1E2Du\u1E75",
        // Combining macron below
        ['\u0331'] =
            "B\u1E06D\u1E0EK\u1E34L\u1E3AN\u1E48R\u1E5ET\u1E6EZ\u1E94b\u1E07d\u1E0Fh\u1E96k\u1E35l\u1E3Bn\u1E49r\u1E5Ft\u1E6F" +
            "z\u1E95",
        // Arabic maddah above
        ['\u0653'] =
            "\u0627\u0622",
        // Arabic hamza above
        ['\u0654'] =
            "\u0627\u0623\u0648\u0624\u064A\u0626\u06C1\u06C2\u06D2\u06D3\u06D5\u06C0",
        // Arabic hamza below
        ['\u0655'] =
            "\u0627\u0625",
    };

    /// <summary>Returns the letter that a letter and a mark behind it make, or the null character.</summary>
    public static char Of(char letter, char mark)
    {
        if (!Pairs.TryGetValue(mark, out string? pairs))
        {
            return '\0';
        }

        int low = 0;
        int high = (pairs.Length / 2) - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            char found = pairs[middle * 2];
            if (found == letter)
            {
                return pairs[(middle * 2) + 1];
            }

            (low, high) = found < letter ? (middle + 1, high) : (low, middle - 1);
        }

        return '\0';
    }

    /// <summary>Returns where a mark stands: two marks at one place do not change their order, and only the first of them joins its letter.</summary>
    public static int PlaceOf(char mark) => mark switch
    {
        >= '\u064B' and <= '\u0652' or '\u0670' => 30,
        '\u0327' or '\u0328' or '\u0321' or '\u0322' => 202,
        '\u031B' => 216,
        (>= '\u0316' and <= '\u0319') or (>= '\u031C' and <= '\u0320') or (>= '\u0323' and <= '\u0326') or (>= '\u0329' and <= '\u0333')
            or (>= '\u0339' and <= '\u033C') or '\u0655' or '\u0656' => 220,
        _ => 230,
    };
}
