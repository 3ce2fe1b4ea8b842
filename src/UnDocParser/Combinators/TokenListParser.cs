namespace UnDocParser.Combinators;

/// <summary>Parses the beginning of a list of tokens. Parsers are immutable and may be used by any number of threads.</summary>
internal delegate TokenListParserResult<TKind, T> TokenListParser<TKind, T>(TokenList<TKind> input);
