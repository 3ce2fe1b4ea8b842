namespace UnDocParser.Parsing;

/// <summary>How far a text was read before its first block, in characters of the source.</summary>
/// <param name="Body">How far to find the masthead and where the body starts.</param>
/// <param name="Heads">How far to find what heads the pages: further only where the masthead prints no symbol, and what repeats is searched for.</param>
internal readonly record struct StartExtent(int Body, int Heads);
