using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Reading;

args = [.. args.Where(a => !a.StartsWith("--", StringComparison.Ordinal))];
var reader = new PlainTextReader();
foreach (var path in args.Skip(1).SelectMany(p => Directory.Exists(p) ? Directory.EnumerateFiles(p, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : (IEnumerable<string>)[p]))
{
    var source = reader.Read(path, "text/plain", File.ReadAllBytes(path));
    Console.WriteLine(MinedDocumentJson.ToLine(Ingestion.Mine(source), source.Text));
}
