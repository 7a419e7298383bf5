-- The store: one file, one row a document, and what was mined from it. Spans (start, length) are UTF-16 units of the document's original text.
-- Columns named *_folded hold text without diacritics and case, for comparing only; those named *_words hold the words so folded, a space before and behind each (Storage/Search/ComparedWords).

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- location is the file's path relative to the folder of the store, so that both can be moved together; path is as the user gave it.
-- Documents that share a base key are told apart by their ordinal, which the corpus step assigns by location.
CREATE TABLE documents (
    id            INTEGER PRIMARY KEY,
    location      TEXT NOT NULL UNIQUE,
    path          TEXT NOT NULL,
    file_name     TEXT NOT NULL,
    sha256        TEXT NOT NULL,
    rules         TEXT NOT NULL,
    base_key      TEXT NOT NULL,
    ordinal       INTEGER NOT NULL,
    key           TEXT NOT NULL GENERATED ALWAYS AS (base_key || CASE ordinal WHEN 1 THEN '' ELSE '+' || ordinal END) STORED UNIQUE,
    type          TEXT,
    number        TEXT,
    number_folded TEXT,
    number_words  TEXT,
    date          TEXT,
    place         TEXT,
    issuer        TEXT,
    issuer_folded TEXT,
    issuer_words  TEXT,
    issuer_level  TEXT,
    province      TEXT,
    signer        TEXT,
    title         TEXT,
    title_words   TEXT,
    media_type    TEXT NOT NULL,
    bytes         INTEGER NOT NULL,
    pages         INTEGER NOT NULL,
    date_start    INTEGER,
    date_length   INTEGER,
    title_start   INTEGER,
    title_length  INTEGER,
    work          TEXT,
    arrival       INTEGER NOT NULL
) STRICT;
CREATE INDEX documents_work ON documents (work);
CREATE INDEX documents_arrival ON documents (arrival);
CREATE INDEX documents_number ON documents (number_folded);
CREATE INDEX documents_number_words ON documents (number_words);
CREATE INDEX documents_number_run ON documents (replace(number_words, ' ', ''));
CREATE INDEX documents_date ON documents (date);
CREATE INDEX documents_base_key ON documents (base_key);
CREATE INDEX documents_file_name ON documents (file_name);

-- When each content first came, in the order of arrival. Kept for good: a file that is mined anew, moved, or taken out and put back is not new.
CREATE TABLE arrivals (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256   TEXT NOT NULL UNIQUE
) STRICT;

-- Saved searches: the query as typed, and the last arrival when it was last looked at.
CREATE TABLE saved_searches (
    name  TEXT PRIMARY KEY,
    query TEXT NOT NULL,
    seen  INTEGER NOT NULL
) STRICT;

-- text is the original, record the mined JSON, both as UTF-8 compressed by Brotli; page_starts are offsets, comma-separated.
-- places: where each word stands on its page, packed by Reading/Pages/PackedPlaces; null where the format has no places.
CREATE TABLE contents (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    text        BLOB NOT NULL,
    page_starts TEXT NOT NULL,
    record      BLOB NOT NULL,
    places      BLOB
) STRICT;

CREATE TABLE sections (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    label       TEXT NOT NULL,
    heading     TEXT NOT NULL,
    depth       INTEGER NOT NULL,
    parent      INTEGER,
    start       INTEGER NOT NULL,
    length      INTEGER NOT NULL,
    PRIMARY KEY (document_id, position)
) STRICT;

CREATE TABLE citations (
    id            INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    type          TEXT,
    number        TEXT,
    number_folded TEXT,
    name          TEXT,
    name_folded   TEXT,
    provision     TEXT,
    date          TEXT,
    issuer        TEXT,
    issuer_folded TEXT,
    title         TEXT,
    relation      TEXT NOT NULL,
    is_parent     INTEGER NOT NULL,
    within        INTEGER,
    text          TEXT NOT NULL,
    section       TEXT,
    page          INTEGER NOT NULL,
    start         INTEGER NOT NULL,
    length        INTEGER NOT NULL,
    rule          TEXT NOT NULL,
    confidence    REAL NOT NULL,
    status        TEXT NOT NULL,
    work          TEXT,
    candidates    TEXT,
    reason        TEXT,
    UNIQUE (document_id, position)
) STRICT;
CREATE INDEX citations_number ON citations (number_folded);
CREATE INDEX citations_name ON citations (name_folded);
CREATE INDEX citations_work ON citations (work, status, is_parent, document_id);
CREATE INDEX citations_relation ON citations (document_id, relation, status);
CREATE INDEX citations_open ON citations (status, type, number_folded, name_folded, document_id) WHERE status IN ('unresolved', 'ambiguous');
CREATE INDEX citations_within ON citations (document_id, within) WHERE within IS NOT NULL;

-- What a document says of itself (position -1) and of those it cites, in the bucket that it is resolved in (Resolution/Buckets).
-- A witness is resolved in another bucket, and tells here only what is known of its document; known is the key found there. Of a draft, known is its own key.
CREATE TABLE claims (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    bucket      TEXT NOT NULL,
    type        TEXT,
    display     TEXT NOT NULL,
    period_from INTEGER,
    period_to   INTEGER,
    body        TEXT,
    province    TEXT,
    issuer      TEXT,
    date        TEXT,
    title       TEXT,
    cited_on    TEXT,
    known       TEXT,
    witness     INTEGER NOT NULL,
    basis       INTEGER NOT NULL,
    PRIMARY KEY (document_id, position, bucket)
) STRICT;
CREATE INDEX claims_bucket ON claims (bucket);
CREATE INDEX claims_witness ON claims (document_id, position) WHERE witness = 1;

-- Buckets whose claims have changed since they were last resolved.
CREATE TABLE stale_buckets (
    bucket TEXT PRIMARY KEY
) STRICT;

-- Base keys whose documents have come or gone since their copies were last numbered.
CREATE TABLE stale_keys (
    base_key TEXT PRIMARY KEY
) STRICT;

-- Every document known, in the store or only cited: the nodes of the graph. dates are all that are claimed, the likeliest first, comma-separated.
-- A law known by number and by name is there once for each bucket; slot is the bucket of the drafts that it may be the signed copy of.
CREATE TABLE works (
    key    TEXT NOT NULL,
    bucket TEXT NOT NULL,
    type   TEXT,
    number TEXT NOT NULL,
    issuer TEXT,
    level  TEXT,
    dates  TEXT NOT NULL,
    title  TEXT,
    slot   TEXT,
    PRIMARY KEY (key, bucket)
) STRICT;
CREATE INDEX works_bucket ON works (bucket);
CREATE INDEX works_slot ON works (slot);

-- Works with an issuer, a full date and a title, by slot (type, body and day), where misprinted numbers are looked for; target is the work that a misprint stands for,
-- and such a one is no node. Misprints are not in works.
CREATE TABLE day_works (
    key    TEXT NOT NULL,
    bucket TEXT NOT NULL,
    slot   TEXT NOT NULL,
    number TEXT NOT NULL,
    title  TEXT NOT NULL,
    cited  INTEGER NOT NULL,
    stored INTEGER NOT NULL,
    target TEXT,
    target_number TEXT,
    PRIMARY KEY (key, bucket)
) STRICT, WITHOUT ROWID;
CREATE INDEX day_works_bucket ON day_works (bucket);
CREATE INDEX day_works_slot ON day_works (slot);

CREATE TABLE campaigns (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    name_words  TEXT NOT NULL,
    kind        TEXT NOT NULL,
    launcher    TEXT,
    period      TEXT,
    section     TEXT,
    page        INTEGER NOT NULL,
    start       INTEGER NOT NULL,
    length      INTEGER NOT NULL,
    rule        TEXT NOT NULL,
    confidence  REAL NOT NULL,
    PRIMARY KEY (document_id, position)
) STRICT;
CREATE INDEX campaigns_name ON campaigns (name_folded, document_id);

-- words: those of the indicator and of the text.
CREATE TABLE targets (
    document_id      INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    indicator        TEXT NOT NULL,
    indicator_folded TEXT NOT NULL,
    words            TEXT NOT NULL,
    value            REAL NOT NULL,
    value_to         REAL,
    unit             TEXT NOT NULL,
    unit_words       TEXT NOT NULL,
    comparator       TEXT NOT NULL,
    numerator        REAL,
    denominator      REAL,
    year             INTEGER,
    text             TEXT NOT NULL,
    section          TEXT,
    page             INTEGER NOT NULL,
    start            INTEGER NOT NULL,
    length           INTEGER NOT NULL,
    rule             TEXT NOT NULL,
    confidence       REAL NOT NULL,
    PRIMARY KEY (document_id, position)
) STRICT;
CREATE INDEX targets_indicator ON targets (indicator_folded, document_id);
CREATE INDEX targets_unit ON targets (unit);

CREATE TABLE problems (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    code        TEXT NOT NULL,
    message     TEXT NOT NULL,
    start       INTEGER,
    length      INTEGER,
    PRIMARY KEY (document_id, position)
) STRICT;

-- Words that were most likely misread: what search finds beside the printed word, and marks in its place.
CREATE TABLE repairs (
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    start       INTEGER NOT NULL,
    length      INTEGER NOT NULL,
    written     TEXT NOT NULL,
    repaired    TEXT NOT NULL,
    rule        TEXT NOT NULL,
    confidence  REAL NOT NULL,
    PRIMARY KEY (document_id, start)
) STRICT, WITHOUT ROWID;

-- Files that could not be read in the last run that came to them.
CREATE TABLE failures (
    location TEXT PRIMARY KEY,
    path     TEXT NOT NULL,
    code     TEXT NOT NULL,
    message  TEXT NOT NULL
) STRICT;

-- The parts of a document that are answers of their own (Search/PassageCutter), packed by Storage/Search/PassageList: a search reads those of hundreds of documents.
CREATE TABLE passages (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    packed      BLOB NOT NULL
) STRICT;

-- What all documents together tell of one (Storage/Search/RankStep): authority in multiples of the mean, and how many documents cite it. For sorting and ranking.
CREATE TABLE document_ranks (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    authority   REAL NOT NULL,
    cited_by    INTEGER NOT NULL
) STRICT;

-- Words of the documents, cut and folded by the tokenizer that the connection brings (Storage/Search/WordTokenizer). The text itself is in contents; here is only where each word stands.
CREATE VIRTUAL TABLE words USING fts5 (title, number, campaigns, body, content = '', contentless_delete = 1, tokenize = 'directive');

INSERT INTO meta (name, value) VALUES ('schemaVersion', '5');
