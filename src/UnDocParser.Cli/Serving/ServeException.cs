namespace UnDocParser.Cli.Serving;

/// <summary>A request that cannot be answered with an outline.</summary>
/// <param name="id">The id of the request, JSON.</param>
/// <param name="message">What is wrong with it.</param>
internal sealed class ServeException(string id, string message) : Exception(message)
{
    /// <summary>Gets the id of the request, JSON.</summary>
    public string Id { get; } = id;
}
