namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Who is told to launch, and the token after what tells it; Name is null where nobody is named ("do ngành phát động").</summary>
internal readonly record struct Agent(string? Name, int Next);
