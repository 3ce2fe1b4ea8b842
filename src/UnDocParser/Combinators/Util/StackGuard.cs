using System.Runtime.CompilerServices;

namespace UnDocParser.Combinators;

/// <summary>Tells recursive rules when to give up.</summary>
internal static class StackGuard
{
    public const string Message = "nested too deeply";

    public static bool HasRoom()
    {
#if NET8_0_OR_GREATER
        return RuntimeHelpers.TryEnsureSufficientExecutionStack();
#else
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
#endif
    }
}
