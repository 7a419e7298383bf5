namespace DirectiveMiner.Models.Coverage;

/// <summary>A reviewer's verdict in place of the machine's. By and Note are as the reviewer wrote them; MachineStatus is what stood there before.</summary>
public sealed record Correction(string By, DateOnly? On, string? Note, CoverageStatus MachineStatus);
