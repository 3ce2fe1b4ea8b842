using UnDocParser.Model;

namespace UnDocParser.Languages;

/// <summary>Makes codes of the numbers that the generator wrote for them.</summary>
internal static class CodeParts
{
    public static int ToInt32(ReadOnlySpan<ushort> numbers) => numbers[0];

    public static VerbCode ToVerbCode(ReadOnlySpan<ushort> numbers) =>
        new((ActionVerb)numbers[0], (ActionModifiers)numbers[1], (ActionTones)numbers[2], numbers[3] != 0);

    public static MandateInterval ToMandateInterval(ReadOnlySpan<ushort> numbers) => new(numbers[0], (IntervalUnit)numbers[1]);

    public static RecipientCode ToRecipientCode(ReadOnlySpan<ushort> numbers) => new((ActorKind)numbers[0], numbers[1] != 0);

    public static SymbolSessionKind ToSymbolSessionKind(ReadOnlySpan<ushort> numbers) => (SymbolSessionKind)numbers[0];

    public static ActionModifiers ToActionModifiers(ReadOnlySpan<ushort> numbers) => (ActionModifiers)numbers[0];

    public static ActionIntensities ToActionIntensities(ReadOnlySpan<ushort> numbers) => (ActionIntensities)numbers[0];

    public static ActionTones ToActionTones(ReadOnlySpan<ushort> numbers) => (ActionTones)numbers[0];

    public static ActorKind ToActorKind(ReadOnlySpan<ushort> numbers) => (ActorKind)numbers[0];

    public static AmendmentKind ToAmendmentKind(ReadOnlySpan<ushort> numbers) => (AmendmentKind)numbers[0];

    public static AmendmentTargetKind ToAmendmentTargetKind(ReadOnlySpan<ushort> numbers) => (AmendmentTargetKind)numbers[0];

    public static IntervalUnit ToIntervalUnit(ReadOnlySpan<ushort> numbers) => (IntervalUnit)numbers[0];
}
