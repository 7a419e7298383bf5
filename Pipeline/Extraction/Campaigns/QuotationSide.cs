namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Which end of a quotation a mark can be.</summary>
internal enum QuotationSide
{
    Opening,
    Closing,
    Either,
}
