namespace DirectiveMiner.Pipeline.Reading.Pictures;

/// <summary>The pages of a picture file, without decoding any; none where the file is broken or of a kind that PDF has no image for (interlaced PNG, tiled TIFF).</summary>
public static class PictureFiles
{
    public static IReadOnlyList<PagePicture> Pages(ReadOnlyMemory<byte> bytes, string mediaType)
    {
        IEnumerable<PagePicture?> pages = mediaType switch
        {
            "image/png" => [PngPicture.Read(bytes)],
            "image/jpeg" => [JpegPicture.Read(bytes)],
            _ => TiffPictures.Read(bytes),
        };
        var all = pages.ToList();
        return all.TrueForAll(page => page is { IsSound: true }) ? [.. all.Select(page => page!)] : [];
    }
}
