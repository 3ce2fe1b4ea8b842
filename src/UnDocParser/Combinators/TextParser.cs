namespace UnDocParser.Combinators;

/// <summary>Parses the beginning of a text. Parsers are immutable and may be used by any number of threads.</summary>
internal delegate Result<T> TextParser<T>(TextCursor input);
