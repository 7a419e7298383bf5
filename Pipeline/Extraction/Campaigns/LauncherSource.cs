namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>How a launcher was told, the surest last; of several mentions the surest counts, of equals the first.</summary>
internal enum LauncherSource
{
    None,

    /// <summary>The document itself launches: its issuer.</summary>
    Own,

    /// <summary>The item is addressed to the body.</summary>
    Item,

    /// <summary>Subject of "phát động".</summary>
    Subject,

    /// <summary>Agent of "do … phát động", owner ("chủ đề của …"), issuer of the directive "về việc phát động".</summary>
    Stated,
}
