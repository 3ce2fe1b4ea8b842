using UnDocParser.Text;

namespace UnDocParser.Syntax.Green;

/// <summary>Where a tree differs from an older one.</summary>
/// <param name="Old">The span in the text of the older tree; empty where something was put in.</param>
/// <param name="Current">The span in the text of the newer tree; empty where something was taken out.</param>
internal readonly record struct GreenChange(TextSpan Old, TextSpan Current);
