using System.Runtime.InteropServices;
using UnDocParser.Model;

namespace UnDocParser.Symbols;

/// <summary>Where the components lie in a canonical text, which is shorter than 256 characters.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SymbolLayout
{
    internal byte BodyEnd;

    /// <summary>End of the words before the first session, series or number; 0 while unknown.</summary>
    internal byte OrganEnd;
    internal byte SeriesStart;
    internal byte SeriesEnd;
    internal byte NumberStart;
    internal byte NumberEnd;

    /// <summary>End of number, part letters and session; the suffixes follow. 0 while unknown.</summary>
    internal byte CoreEnd;

    /// <summary>End of the suffixes, before any asterisk.</summary>
    internal byte End;
    internal byte Reissues;

    /// <summary>Start of the second symbol, after the hyphen; 0 when there is none.</summary>
    internal byte JointStart;
    internal SymbolWordKind Series;
    internal SymbolSession Session;
    internal uint Parts;
}
