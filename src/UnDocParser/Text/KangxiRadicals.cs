namespace UnDocParser.Text;

/// <summary>
/// The ideographs whose radicals Unicode also has as characters of their own. Extractions of PDF files put the radical
/// where the ideograph was printed: the same shape, another code point.
/// </summary>
internal static class KangxiRadicals
{
    private const char First = '\u2F00';

    // In the order of the block of radicals.
    private const string Ideographs =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀"
        + "寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋"
        + "比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸"
        + "缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛"
        + "辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻"
        + "黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>Returns the ideograph of a radical, or the character itself.</summary>
    public static char Fold(char character) =>
        (uint)(character - First) < (uint)Ideographs.Length ? Ideographs[character - First] : character;
}
