using UnDocParser.Facts.Citations;
using UnDocParser.Text;

namespace UnDocParser.Model.Citations;

/// <summary>A number without its symbol, as the rules on its organ see it: what the words say, the session, the date beside it and who cites.</summary>
internal readonly record struct OrganQuestion
{
    private readonly CitationMention _mention;
    private readonly CitingDocument _citing;

    /// <summary>Makes the question.</summary>
    /// <param name="mention">The number with the words near it.</param>
    /// <param name="number">Its characters: <c>63/170</c>, <c>627 (XXII)</c>.</param>
    /// <param name="citing">The document that cites.</param>
    public OrganQuestion(CitationMention mention, string number, CitingDocument citing)
    {
        _mention = mention;
        _citing = citing;
        Organ = mention.Organ.Organ ?? citing.Organ ?? ResolutionOrgan.GeneralAssembly;
        IsPlain = TextFacts.IsDigit(number[0]);
        IsSessionKnown = mention.Form == BareNumberForm.SessionBehind ? SessionYears.TryReadBehind(number, out int session) : SessionYears.TryReadBefore(number, out session);
        Session = session;
    }

    /// <summary>Gets how the number is printed.</summary>
    public BareNumberForm Form => _mention.Form;

    /// <summary>Gets the organ that the words name, else that of the document, else the Assembly.</summary>
    public ResolutionOrgan Organ { get; }

    /// <summary>Gets a value indicating whether the number starts with a figure: not <c>S-30/1</c>.</summary>
    public bool IsPlain { get; }

    /// <summary>Gets a value indicating whether the session was read: that of <c>217 A (S-III)</c> is not.</summary>
    public bool IsSessionKnown { get; }

    /// <summary>Gets the session.</summary>
    public int Session { get; }

    /// <summary>Gets a value indicating whether the session is one that the Assembly did not put before a slash.</summary>
    public bool IsLow => Session < SessionYears.FirstSlashedAssembly;

    /// <summary>Gets a value indicating whether the words speak of an organ with sessions behind its numbers that is not the Assembly.</summary>
    public bool SaysCouncilBehind => SessionYears.CountsBehind(Organ) && (_mention.IsOwn || _mention.Organ.IsNamed);

    /// <summary>Gets a value indicating whether a body that has no symbols of its own cites, and names none.</summary>
    public bool MayBeOfOtherBody => _citing.IsOfOtherBody && _mention.Organ.Organ is null && (_mention.IsOwn || IsLow);

    /// <summary>Gets a value indicating whether the date beside it is before the Human Rights Council, or the words name the Assembly.</summary>
    public bool ExcludesHumanRightsCouncil => _mention.Date?.Year < SessionYears.FirstOfHumanRightsCouncil || _mention.Organ.Organ == ResolutionOrgan.GeneralAssembly;

    /// <summary>Gets a value indicating whether a word for resolution or decision governs the number.</summary>
    public bool HasWord => _mention.HasWord;

    /// <summary>Gets the organ of a number with its session before the slash: the Human Rights Council if it is meant, else the Assembly.</summary>
    public ResolutionOrgan Slashed => Organ == ResolutionOrgan.HumanRightsCouncil ? Organ : ResolutionOrgan.GeneralAssembly;

    /// <summary>Gets the other organ that puts the session before the slash.</summary>
    public ResolutionOrgan OtherSlashed => Organ == ResolutionOrgan.HumanRightsCouncil ? ResolutionOrgan.GeneralAssembly : ResolutionOrgan.HumanRightsCouncil;

    /// <summary>Gets a value indicating whether the document is older than the session of the Human Rights Council that only it speaks for.</summary>
    public bool IsOlderThanSession => !_mention.Organ.IsNamed && SessionYears.IsAfter(Slashed, Session, _citing.Year);

    /// <summary>Gets a value indicating whether a date is printed with the number.</summary>
    public bool HasDate => _mention.Date is not null;

    /// <summary>Determines whether an organ may have held the session in the year of the date beside it.</summary>
    public bool MayHaveHeld(ResolutionOrgan organ) => SessionYears.MayHaveHeld(organ, Session, _mention.Date?.Year);
}
