-- What happened, in order. The only table that matters: all others are made from it.
CREATE TABLE event (
    seq       INTEGER PRIMARY KEY,                               -- 1, 2, 3 … without gaps
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),      -- hash of the event before; zeros for the first
    hash      BLOB NOT NULL CHECK (length(hash) = 32),           -- SHA-256 over the canonical bytes, see EventHash
    time      TEXT NOT NULL,                                     -- UTC, 2026-03-04T05:06:07.123Z
    actor     TEXT NOT NULL,                                     -- the program and its version, or a person
    kind      TEXT NOT NULL,
    encoding  TEXT NOT NULL CHECK (encoding IN ('plain', 'deflate')),
    payload   BLOB NOT NULL                                      -- JSON in UTF-8, as encoded; hashed as it is before encoding
) STRICT;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are never changed');
END;

CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are never removed');
END;

-- From here on: made from the events, and made anew from them at any time.

-- What was given to the ledger, and what became of it.
CREATE TABLE input (
    seq      INTEGER PRIMARY KEY,                                -- of its event
    name     TEXT NOT NULL,                                      -- as given: a file, an id
    status   TEXT NOT NULL CHECK (status IN ('read', 'unchanged', 'duplicate', 'failed')),
    reason   TEXT,                                               -- why it failed, or what it is the same as
    document INTEGER                                             -- null where it failed
) STRICT;
CREATE INDEX input_by_document ON input (document);
CREATE INDEX input_by_status ON input (status);

CREATE TABLE document (
    document  INTEGER PRIMARY KEY,                               -- seq of its event
    id        TEXT NOT NULL,                                     -- as given
    sha256    TEXT NOT NULL,                                     -- of the text
    content   TEXT NOT NULL,                                     -- of text and fields, without the id
    title     TEXT,
    outlet    TEXT,
    byline    TEXT,
    dateline  TEXT,
    published TEXT,                                              -- ISO 8601, a date or finer
    wire      TEXT,
    url       TEXT,
    language  TEXT,
    status    TEXT,                                              -- usable, withheld, canceled; null where the input does not say
    newer     INTEGER,                                           -- the version that replaced it; null for the newest
    findings  TEXT NOT NULL,                                     -- SHA-256 of what was found in it, without ids
    reading   INTEGER NOT NULL                                   -- seq of the event that has what was found: its own, or one that read it again
) STRICT;
CREATE INDEX document_by_id ON document (id);
CREATE INDEX document_by_content ON document (content);
CREATE INDEX document_by_sha256 ON document (sha256);
CREATE INDEX document_in_order ON document (published, id) WHERE newer IS NULL;    -- as answers are given
CREATE INDEX document_replaced ON document (newer) WHERE newer IS NOT NULL;

-- Where a report came from, as its input tells; null and [] where it does not.
CREATE TABLE provenance (
    document         INTEGER PRIMARY KEY REFERENCES document,
    format           TEXT NOT NULL,                              -- of the item itself: pdf, rss, ninjs …
    member           TEXT,                                       -- the file within an archive
    captured         TEXT,
    address          TEXT,
    provider         TEXT,
    info_sources     TEXT NOT NULL,                              -- [{name, uri?, role?}]
    hops             TEXT NOT NULL,                              -- [{seq?, party?, action?, time?}]
    copyright_holder TEXT,
    ed_note          TEXT,
    version          TEXT,
    item_guid        TEXT,
    first_created    TEXT,
    version_created  TEXT,
    payload_digest   TEXT,
    revisit_of       TEXT,
    truncated        TEXT
) STRICT;

-- Who speaks, each way of saying so once: statements are many, and a part of a name is looked for in all of them.
CREATE TABLE voice (
    voice INTEGER PRIMARY KEY,
    words TEXT NOT NULL UNIQUE                                   -- name (the words of the source where there is none), U+001F, description
) STRICT;

CREATE TABLE statement (
    statement   INTEGER PRIMARY KEY,
    document    INTEGER NOT NULL REFERENCES document,
    id          TEXT NOT NULL,                                   -- s1, s2 … within the reading
    act         TEXT NOT NULL,
    negated     INTEGER NOT NULL,
    form        TEXT NOT NULL,
    terms       TEXT NOT NULL,
    speaker     TEXT,                                            -- null where the text names no source
    kind        TEXT,
    description TEXT,
    source      TEXT NOT NULL,                                   -- the words
    cue         TEXT NOT NULL,
    content     TEXT NOT NULL,                                   -- pieces joined by " … "
    via         TEXT,
    anonymity   TEXT,                                            -- the reason, else the phrase
    time        TEXT,                                            -- EDTF
    confidence  REAL NOT NULL,
    start       INTEGER NOT NULL,                                -- of the content, code points of the document's text, half open
    end         INTEGER NOT NULL,
    voice       INTEGER NOT NULL REFERENCES voice
) STRICT;
CREATE INDEX statement_in_order ON statement (document, statement, act, terms, voice);     -- what questions ask for: rows are read for answers alone
CREATE INDEX statement_by_voice ON statement (voice, terms, document);
CREATE INDEX statement_by_confidence ON statement (confidence, document, statement, act, terms);    -- what people look at next
CREATE INDEX statement_in_short ON statement (statement, document, act, terms, voice);             -- what is counted: many rows, none of their words

CREATE TABLE figure (
    figure    INTEGER PRIMARY KEY,
    document  INTEGER NOT NULL REFERENCES document,
    words     TEXT NOT NULL,
    low       TEXT,                                              -- decimal; null where the text sets no floor
    high      TEXT,
    qualifier TEXT NOT NULL,
    unit      TEXT,
    of        TEXT,
    effect    TEXT,
    state     TEXT,
    quantity  TEXT,
    speaker   TEXT,                                              -- who gives it; null for the report itself
    statement TEXT,
    start     INTEGER NOT NULL,
    end       INTEGER NOT NULL
) STRICT;
CREATE INDEX figure_by_document ON figure (document);

CREATE TABLE place (
    document INTEGER NOT NULL REFERENCES document,
    name     TEXT NOT NULL COLLATE NOCASE,
    country  TEXT
) STRICT;
CREATE INDEX place_by_name ON place (name, document);
CREATE INDEX place_by_document ON place (document);

CREATE TABLE dispute (
    document INTEGER NOT NULL REFERENCES document,
    id       TEXT NOT NULL,
    kind     TEXT NOT NULL,
    about    TEXT NOT NULL,
    asserted TEXT NOT NULL,                                      -- JSON: [{"speaker": …, "statement": …}]
    denied   TEXT NOT NULL
) STRICT;
CREATE INDEX dispute_by_document ON dispute (document);

-- Who speaks by name, under each name that the report has for them.
CREATE TABLE speaker (
    document INTEGER NOT NULL REFERENCES document,
    entity   TEXT NOT NULL,                                      -- e1, e2 … within the reading
    name     TEXT NOT NULL COLLATE NOCASE
) STRICT;
CREATE INDEX speaker_by_document ON speaker (document);
CREATE INDEX speaker_by_name ON speaker (name, document);

-- What texts share: see docs/decisions/0013-reprints.md.
CREATE TABLE sketch (
    document INTEGER PRIMARY KEY REFERENCES document,
    rank     INTEGER NOT NULL,
    bytes    BLOB NOT NULL
) STRICT;
CREATE TABLE shingle (
    key      INTEGER NOT NULL,
    rank     INTEGER NOT NULL,
    document INTEGER NOT NULL,
    PRIMARY KEY (key, rank, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE reprint (
    a          INTEGER NOT NULL REFERENCES document,             -- the lower number
    b          INTEGER NOT NULL REFERENCES document,
    shared     INTEGER NOT NULL,                                 -- shingles of both
    shingles_a INTEGER NOT NULL,
    shingles_b INTEGER NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX reprint_by_b ON reprint (b);

-- Reports about the same events: see docs/decisions/0014-stories.md.
CREATE TABLE story_report (
    document INTEGER PRIMARY KEY REFERENCES document,
    report   TEXT NOT NULL UNIQUE,                               -- made from id and content: the same wherever the report is added
    story    TEXT NOT NULL,
    pinned   INTEGER NOT NULL,                                   -- a person put it there
    features BLOB NOT NULL
) STRICT;
CREATE INDEX story_report_by_story ON story_report (story);
CREATE TABLE story_retired (
    story TEXT PRIMARY KEY,                                      -- an id that is no more
    taken TEXT NOT NULL                                          -- the story that took its reports
) STRICT, WITHOUT ROWID;

CREATE TABLE story_apart (
    one   TEXT NOT NULL,                                         -- two stories that a person keeps apart
    other TEXT NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- What people decided about stories and parties.
CREATE TABLE decision (
    seq    INTEGER PRIMARY KEY,                                  -- of its event
    about  TEXT NOT NULL CHECK (about IN ('story', 'party')),
    what   TEXT NOT NULL,                                        -- JSON, as the event has it
    undone INTEGER                                               -- seq of the event that took it back
) STRICT;

-- What people put right in what was found.
CREATE TABLE correction (
    seq       INTEGER PRIMARY KEY,                               -- of its event
    report    TEXT NOT NULL,                                     -- id of the report
    statement TEXT,                                              -- what it is about, in the reading of now; null where it fits none
    astray    TEXT,                                              -- why it fits none; null where it does
    undone    INTEGER                                            -- seq of the event that took it back
) STRICT;
CREATE INDEX correction_by_report ON correction (report);

-- Searches that are kept, and what they told of.
CREATE TABLE alert (
    seq   INTEGER PRIMARY KEY,                                   -- of its event
    name  TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL                                          -- JSON: {"words"?, "speaker"?, "act"? …}
) STRICT;
CREATE TABLE alert_told (
    alert INTEGER NOT NULL,
    key   TEXT NOT NULL,                                         -- hash of report, speaker and content, see AlertPayloads
    PRIMARY KEY (alert, key)
) STRICT, WITHOUT ROWID;

-- Words to search: row = statement.
CREATE VIRTUAL TABLE statement_words USING fts5 (content, source, speaker, cue, tokenize = "porter unicode61 remove_diacritics 2");
