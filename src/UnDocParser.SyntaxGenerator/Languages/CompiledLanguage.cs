namespace UnDocParser.SyntaxGenerator.Languages;

/// <summary>The tables of a language.</summary>
/// <param name="Code">The code of the language, as a name of a class: <c>En</c>.</param>
/// <param name="Order">Its place among the languages.</param>
/// <param name="Automaton">The phrases.</param>
/// <param name="Slots">Where the value of each property begins in <paramref name="Values"/>; 0 where there is none.</param>
/// <param name="Values">The values.</param>
/// <param name="Texts">The characters of the texts.</param>
internal sealed record CompiledLanguage(string Code, int Order, AutomatonBuilder Automaton, ushort[] Slots, List<ushort> Values, string Texts);
