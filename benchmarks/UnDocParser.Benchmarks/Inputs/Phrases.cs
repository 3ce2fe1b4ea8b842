namespace UnDocParser.Benchmarks.Inputs;

/// <summary>The pieces that generated sentences are made of.</summary>
internal static class Phrases
{
    public static readonly string[] PreambularOpeners =
    [
        "Recalling", "Reaffirming", "Noting", "Welcoming", "Bearing in mind", "Recognizing", "Emphasizing", "Taking note of", "Convinced of",
    ];

    public static readonly string[] OperativeOpeners =
    [
        "Requests", "Welcomes", "Decides to consider", "Encourages", "Calls upon Member States to support", "Takes note of", "Invites", "Stresses",
    ];

    public static readonly string[] Objects =
    [
        "the programme of work of the coastal libraries", "the keepers of lighthouses and their associations",
        "the voluntary fund for harbours of small islands", "the outcome of the meeting held in Port Novel",
        "the guidelines on the care of buoys and sea marks", "the report of the Secretary-General on tides",
        "the contribution of fishing villages and ferry lines", "the declaration entitled “Safe harbours for all”",
    ];

    public static readonly string[] Purposes =
    [
        "with a view to improving the exchange of charts between neighbouring ports",
        "in accordance with the rules of procedure of the conference of harbour masters",
        "taking into account the needs of countries with long coasts and few lamps",
        "so that every vessel may find its way in fog, by day and by night",
        "within existing resources and in consultation with all the parties concerned",
        "through training, research and the lending of instruments of navigation",
    ];
}
