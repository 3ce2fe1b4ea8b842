namespace UnDocParser.Native;

/// <summary>How a call ended, as <c>undoc.h</c> has it.</summary>
internal enum Status
{
    /// <summary>There is an outline.</summary>
    Success = 0,

    /// <summary>A pointer is null, a length too great, a language unknown.</summary>
    InvalidArgument = 1,

    /// <summary>What was given is no text.</summary>
    NoText = 2,

    /// <summary>There is no memory left.</summary>
    OutOfMemory = 3,

    /// <summary>A fault of the library.</summary>
    Fault = 4,
}
