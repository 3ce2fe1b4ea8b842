using System.Collections.Immutable;
using UnDocParser.Model;
using UnDocParser.Text;

namespace UnDocParser.Facts.Amendments;

/// <summary>What an instruction says on how to amend a text; spans are places in its characters.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Targets">What it speaks of, in order.</param>
/// <param name="Quotations">What it quotes, the marks left out.</param>
internal sealed record AmendmentFact(AmendmentKind Kind, ImmutableArray<AmendmentTargetFact> Targets, ImmutableArray<TextSpan> Quotations);

/// <summary>A part of a text that an instruction speaks of.</summary>
/// <param name="Kind">What part.</param>
/// <param name="Number">Its number; null where none is said.</param>
/// <param name="Span">The words.</param>
internal readonly record struct AmendmentTargetFact(AmendmentTargetKind Kind, int? Number, TextSpan Span);
