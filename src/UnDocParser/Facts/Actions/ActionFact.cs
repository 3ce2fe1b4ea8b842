using UnDocParser.Languages;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Actions;

/// <summary>An action as one paragraph tells it: spans are places in the folded text of the paragraph.</summary>
/// <param name="Code">What the verb stands for.</param>
/// <param name="Qualifiers">What stands around the verb.</param>
/// <param name="Span">Verb and qualifiers.</param>
/// <param name="Addressee">The addressee, or null.</param>
/// <param name="AddresseeKind">Who that is, or null.</param>
internal readonly record struct ActionFact(VerbCode Code, Qualifiers Qualifiers, TextSpan Span, TextSpan? Addressee, ActorKind? AddresseeKind);

/// <summary>What qualifies a verb.</summary>
internal record struct Qualifiers(ActionModifiers Modifiers, ActionIntensities Intensities, ActionTones Tones, bool IsNegated);
