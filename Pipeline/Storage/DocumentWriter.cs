using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Writes documents into the store, each with all that was mined from it in one transaction, and takes them out again. For the one writer of a run.</summary>
public sealed class DocumentWriter(StoreFile store, ISearchIndex index)
{
    private readonly ClaimTable claims = new(store);

    /// <summary>Puts the document in, in place of what was mined from the same file before.</summary>
    public void Write(PreparedDocument prepared)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        store.Transact(() =>
        {
            var location = store.LocationOf(prepared.Document.Source.Path);
            Delete(location);
            var id = InsertDocument(prepared, location);
            store.Command("INSERT OR IGNORE INTO stale_keys (base_key) VALUES ($base)", ("$base", prepared.BaseKey)).ExecuteNonQuery();
            InsertContents(id, prepared);
            InsertSections(id, prepared.Document);
            InsertCitations(id, prepared);
            claims.Write(id, location, prepared.Document);
            InsertCampaigns(id, prepared);
            InsertTargets(id, prepared);
            InsertProblems(id, prepared.Document);
            InsertRepairs(id, prepared.Document);
            index.Put(id, prepared.Indexed);
        });
    }

    /// <summary>Notes a file that could not be read; what was mined from it before stays.</summary>
    public void WriteFailure(string path, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        store.Transact(() => store.Command(
            "INSERT INTO failures (location, path, code, message) VALUES ($location, $path, $code, $message) "
            + "ON CONFLICT (location) DO UPDATE SET path = excluded.path, code = excluded.code, message = excluded.message",
            ("$location", store.LocationOf(path)), ("$path", path), ("$code", MinedDocumentJson.Name(problem.Code)), ("$message", problem.Message)).ExecuteNonQuery());
    }

    /// <summary>Takes the document of a file out, or the note that it could not be read.</summary>
    public void Remove(string location) => store.Transact(() => Delete(location));

    private void Delete(string location)
    {
        store.Command("DELETE FROM failures WHERE location = $location", ("$location", location)).ExecuteNonQuery();
        if (store.Command("SELECT id FROM documents WHERE location = $location", ("$location", location)).ExecuteScalar() is long id)
        {
            index.Remove(id);
            claims.Forget(id);
            store.Command("INSERT OR IGNORE INTO stale_keys (base_key) SELECT base_key FROM documents WHERE id = $id", ("$id", id)).ExecuteNonQuery();
            store.Command("DELETE FROM documents WHERE id = $id", ("$id", id)).ExecuteNonQuery();
        }
    }

    private long InsertDocument(PreparedDocument prepared, string location)
    {
        var (source, fields) = (prepared.Document.Source, prepared.Document.Fields);
        var ordinal = store.Command("SELECT coalesce(max(ordinal), 0) + 1 FROM documents WHERE base_key = $base", ("$base", prepared.BaseKey)).ExecuteScalar();
        return (long)store.Command(
            "INSERT INTO documents (location, path, file_name, sha256, rules, base_key, ordinal, type, number, number_folded, number_words, date, place, "
            + "issuer, issuer_folded, issuer_words, issuer_level, province, signer, title, title_words, media_type, bytes, pages, date_start, date_length, title_start, title_length, arrival) "
            + "VALUES ($location, $path, $file, $sha, $rules, $base, $ordinal, $type, $number, $numberFolded, $numberWords, $date, $place, "
            + "$issuer, $issuerFolded, $issuerWords, $level, $province, $signer, $title, $titleWords, $media, $bytes, $pages, $dateStart, $dateLength, $titleStart, $titleLength, $arrival) RETURNING id",
            ("$location", location), ("$path", source.Path), ("$file", Path.GetFileName(source.Path)), ("$sha", source.Sha256), ("$rules", Build.Rules),
            ("$base", prepared.BaseKey), ("$ordinal", ordinal),
            ("$type", fields.Type?.Value.Value), ("$number", fields.Number?.Value.Text), ("$numberFolded", fields.Number?.Value.Folded),
            ("$numberWords", fields.Number is { } number ? ComparedWords.OfNumber(number.Value.Text) : null), ("$date", fields.Date?.Value.ToString()), ("$place", fields.Place?.Value),
            ("$issuer", fields.Issuer?.Value.Name), ("$issuerFolded", Folded(fields.Issuer?.Value.Name)),
            ("$issuerWords", fields.Issuer is { } issuer ? ComparedWords.OfIssuer(issuer.Value.Name, issuer.Value.Province) : null),
            ("$level", fields.Issuer?.Value.Level is { } level ? MinedDocumentJson.Name(level) : null), ("$province", fields.Issuer?.Value.Province),
            ("$signer", fields.Signer?.Value), ("$title", fields.Title?.Value),
            ("$titleWords", fields.Title is { } title ? ComparedWords.Of(title.Value) : null),
            ("$media", source.MediaType), ("$bytes", source.Bytes), ("$pages", source.Pages),
            ("$dateStart", fields.Date?.Span.Start), ("$dateLength", fields.Date?.Span.Length), ("$titleStart", fields.Title?.Span.Start), ("$titleLength", fields.Title?.Span.Length),
            ("$arrival", Arrival(source.Sha256))).ExecuteScalar()!;
    }

    /// <summary>The number under which this content first came.</summary>
    private object Arrival(string sha256)
    {
        store.Command("INSERT OR IGNORE INTO arrivals (sha256) VALUES ($sha)", ("$sha", sha256)).ExecuteNonQuery();
        return store.Command("SELECT sequence FROM arrivals WHERE sha256 = $sha", ("$sha", sha256)).ExecuteScalar()!;
    }

    private void InsertContents(long id, PreparedDocument prepared) => store.Command(
        "INSERT INTO contents (document_id, text, page_starts, record, places) VALUES ($id, $text, $pages, $record, $places)",
        ("$id", id), ("$text", prepared.Text), ("$pages", prepared.PageStarts), ("$record", prepared.Record), ("$places", prepared.PackedPlaces)).ExecuteNonQuery();

    private void InsertSections(long id, MinedDocument document)
    {
        for (var i = 0; i < document.Sections.Length; i++)
        {
            var section = document.Sections[i];
            store.Command(
                "INSERT INTO sections (document_id, position, label, heading, depth, parent, start, length) VALUES ($id, $at, $label, $heading, $depth, $parent, $start, $length)",
                ("$id", id), ("$at", i), ("$label", section.Label), ("$heading", section.Heading), ("$depth", section.Depth), ("$parent", section.Parent),
                ("$start", section.Span.Start), ("$length", section.Span.Length)).ExecuteNonQuery();
        }
    }

    private void InsertCitations(long id, PreparedDocument prepared)
    {
        var parents = prepared.Document.Parents.ToHashSet();
        for (var i = 0; i < prepared.Document.Citations.Length; i++)
        {
            var citation = prepared.Document.Citations[i];
            store.Command(
                "INSERT INTO citations (document_id, position, type, number, number_folded, name, name_folded, provision, date, issuer, issuer_folded, title, relation, is_parent, "
                + "within, text, section, page, start, length, rule, confidence, status, reason) "
                + "VALUES ($id, $at, $type, $number, $numberFolded, $name, $nameFolded, $provision, $date, $issuer, $issuerFolded, $title, $relation, $parent, "
                + "$within, $text, $section, $page, $start, $length, $rule, $confidence, $status, $reason)",
                ("$id", id), ("$at", i), ("$type", citation.Type?.Value), ("$number", citation.Number?.Text), ("$numberFolded", citation.Number?.Folded),
                ("$name", citation.Name), ("$nameFolded", Folded(citation.Name)), ("$provision", citation.Provision), ("$date", citation.Date?.ToString()),
                ("$issuer", citation.Issuer), ("$issuerFolded", Folded(citation.Issuer)), ("$title", citation.Title),
                ("$relation", MinedDocumentJson.Name(citation.Relation)), ("$parent", parents.Contains(i)), ("$within", citation.Within), ("$text", citation.Text),
                ("$section", prepared.Places.SectionOf(citation.Span)), ("$page", prepared.Places.PageOf(citation.Span)),
                ("$start", citation.Span.Start), ("$length", citation.Span.Length), ("$rule", citation.Rule.Value), ("$confidence", citation.Confidence),
                ("$status", MinedDocumentJson.Name(citation.Resolution.Status)), ("$reason", citation.Resolution.Reason)).ExecuteNonQuery();
        }
    }

    private void InsertCampaigns(long id, PreparedDocument prepared)
    {
        for (var i = 0; i < prepared.Document.Campaigns.Length; i++)
        {
            var campaign = prepared.Document.Campaigns[i];
            store.Command(
                "INSERT INTO campaigns (document_id, position, name, name_folded, name_words, kind, launcher, period, section, page, start, length, rule, confidence) "
                + "VALUES ($id, $at, $name, $folded, $words, $kind, $launcher, $period, $section, $page, $start, $length, $rule, $confidence)",
                ("$id", id), ("$at", i), ("$name", campaign.Name), ("$folded", Folded(campaign.Name)), ("$words", ComparedWords.Of(campaign.Name)), ("$kind", MinedDocumentJson.Name(campaign.Kind)),
                ("$launcher", campaign.Launcher), ("$period", campaign.Period),
                ("$section", prepared.Places.SectionOf(campaign.Span)), ("$page", prepared.Places.PageOf(campaign.Span)),
                ("$start", campaign.Span.Start), ("$length", campaign.Span.Length), ("$rule", campaign.Rule.Value), ("$confidence", campaign.Confidence)).ExecuteNonQuery();
        }
    }

    private void InsertTargets(long id, PreparedDocument prepared)
    {
        for (var i = 0; i < prepared.Document.Targets.Length; i++)
        {
            var target = prepared.Document.Targets[i];
            store.Command(
                "INSERT INTO targets (document_id, position, indicator, indicator_folded, words, value, value_to, unit, unit_words, comparator, numerator, denominator, year, text, section, page, "
                + "start, length, rule, confidence) "
                + "VALUES ($id, $at, $indicator, $folded, $words, $value, $valueTo, $unit, $unitWords, $comparator, $numerator, $denominator, $year, $text, $section, $page, "
                + "$start, $length, $rule, $confidence)",
                ("$id", id), ("$at", i), ("$indicator", target.Indicator), ("$folded", Folded(target.Indicator)), ("$words", ComparedWords.Of($"{target.Indicator} / {target.Text}")), ("$value", (double)target.Value),
                ("$valueTo", (double?)target.ValueTo), ("$unit", target.Unit), ("$unitWords", ComparedWords.Of(target.Unit)), ("$comparator", MinedDocumentJson.Name(target.Comparator)),
                ("$numerator", (double?)target.Numerator), ("$denominator", (double?)target.Denominator), ("$year", target.Year), ("$text", target.Text),
                ("$section", prepared.Places.SectionOf(target.Span)), ("$page", prepared.Places.PageOf(target.Span)),
                ("$start", target.Span.Start), ("$length", target.Span.Length), ("$rule", target.Rule.Value), ("$confidence", target.Confidence)).ExecuteNonQuery();
        }
    }

    private void InsertProblems(long id, MinedDocument document)
    {
        for (var i = 0; i < document.Problems.Length; i++)
        {
            var problem = document.Problems[i];
            store.Command(
                "INSERT INTO problems (document_id, position, code, message, start, length) VALUES ($id, $at, $code, $message, $start, $length)",
                ("$id", id), ("$at", i), ("$code", MinedDocumentJson.Name(problem.Code)), ("$message", problem.Message),
                ("$start", problem.Span?.Start), ("$length", problem.Span?.Length)).ExecuteNonQuery();
        }
    }

    private void InsertRepairs(long id, MinedDocument document)
    {
        foreach (var repair in document.Repairs)
        {
            store.Command(
                "INSERT INTO repairs (document_id, start, length, written, repaired, rule, confidence) VALUES ($id, $start, $length, $written, $repaired, $rule, $confidence)",
                ("$id", id), ("$start", repair.Span.Start), ("$length", repair.Span.Length), ("$written", repair.Written), ("$repaired", repair.Repaired),
                ("$rule", repair.Rule.Value), ("$confidence", repair.Confidence)).ExecuteNonQuery();
        }
    }

    private static string? Folded(string? text) => text is null ? null : Folding.Of(text);
}
