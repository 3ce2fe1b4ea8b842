using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>What a verb phrase stands for: the verb, and what the phrase says besides.</summary>
internal readonly record struct VerbCode(ActionVerb Verb, ActionModifiers Modifiers, ActionTones Tones, bool IsFinite);
