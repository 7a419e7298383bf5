namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>A claim and the bucket that it is resolved in.</summary>
public sealed record BucketClaim(string Bucket, Claim Claim);
