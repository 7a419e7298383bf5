using DirectiveMiner.Web.Endpoints.Parameters;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>How an answer is wanted: for programs, or as a table to save.</summary>
internal enum AnswerFormat
{
    Json,
    Csv,
}
