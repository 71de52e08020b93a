"""The desk as version 1 made it."""

from alembic import op

revision = "1"
down_revision = None

STATEMENTS = """
CREATE TABLE council (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    slug TEXT NOT NULL,
    prefix TEXT NOT NULL,
    name TEXT NOT NULL,
    name_cy TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE TABLE team (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_cy TEXT NOT NULL,
    services TEXT NOT NULL,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE TABLE officer (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    username TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    team TEXT,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE TABLE device (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    officer TEXT NOT NULL,
    name TEXT NOT NULL,
    enrolled_at TEXT NOT NULL,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE TABLE marker (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    instruction TEXT NOT NULL,
    person TEXT,
    place TEXT,
    level INTEGER NOT NULL,
    incident TEXT NOT NULL,
    proposed_by TEXT,
    approved_by TEXT,
    review_on TEXT,
    ended_on TEXT,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX marker_place ON marker (place);
CREATE INDEX marker_person ON marker (person);
CREATE TABLE property (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    uprn TEXT NOT NULL,
    lines TEXT NOT NULL,
    postcode TEXT NOT NULL,
    usrn TEXT NOT NULL,
    easting TEXT NOT NULL,
    northing TEXT NOT NULL,
    custodian TEXT NOT NULL,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX property_uprn ON property (uprn);
CREATE INDEX property_postcode ON property (postcode);
CREATE TABLE person (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    born TEXT,
    language TEXT NOT NULL,
    needs TEXT NOT NULL,
    pinned TEXT NOT NULL,
    died_on TEXT,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE TABLE person_name (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    "full" TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX person_name_person ON person_name (person);
CREATE TABLE contact_point (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    channel TEXT NOT NULL,
    value TEXT NOT NULL,
    normalised TEXT NOT NULL,
    verified_at TEXT,
    do_not_use TEXT NOT NULL,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX contact_point_person ON contact_point (person);
CREATE TABLE occupancy (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    place TEXT NOT NULL,
    capacity TEXT NOT NULL,
    since TEXT,
    until TEXT,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX occupancy_person ON occupancy (person);
CREATE INDEX occupancy_place ON occupancy (place);
CREATE TABLE identifier (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    source TEXT NOT NULL,
    "key" TEXT NOT NULL,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX identifier_record ON identifier (record);
CREATE INDEX identifier_key ON identifier (source, "key");
CREATE TABLE contact (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    channel TEXT NOT NULL,
    officer TEXT NOT NULL,
    started_at TEXT NOT NULL,
    state TEXT NOT NULL,
    ended_at TEXT,
    parked_with TEXT NOT NULL,
    avoidable TEXT,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX contact_state ON contact (state);
CREATE TABLE party (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    contact TEXT NOT NULL,
    person TEXT,
    capacity TEXT NOT NULL,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX party_person ON party (person);
CREATE INDEX party_contact ON party (contact);
CREATE TABLE "case" (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    reference TEXT NOT NULL,
    service TEXT NOT NULL,
    service_version INTEGER NOT NULL,
    received_at TEXT NOT NULL,
    person TEXT,
    place TEXT,
    status TEXT NOT NULL,
    outcome TEXT NOT NULL,
    closed_at TEXT,
    team TEXT,
    officer TEXT,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX case_place ON "case" (place);
CREATE INDEX case_team ON "case" (team);
CREATE INDEX case_officer ON "case" (officer);
CREATE INDEX case_reference ON "case" (reference);
CREATE INDEX case_person ON "case" (person);
CREATE TABLE answer (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    "case" TEXT NOT NULL,
    question TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX answer_case ON answer ("case");
CREATE TABLE topic (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    contact TEXT NOT NULL,
    service TEXT NOT NULL,
    outcome TEXT NOT NULL,
    "case" TEXT,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX topic_contact ON topic (contact);
CREATE INDEX topic_case ON topic ("case");
CREATE TABLE letter (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    "case" TEXT NOT NULL,
    person TEXT,
    template TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    language TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    pages INTEGER NOT NULL,
    size INTEGER NOT NULL,
    officer TEXT NOT NULL,
    final_at TEXT NOT NULL,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX letter_case ON letter ("case");
CREATE INDEX letter_person ON letter (person);
CREATE TABLE activity (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    council TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    officer TEXT NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    person TEXT,
    "case" TEXT,
    contact TEXT,
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX activity_case ON activity ("case");
CREATE INDEX activity_contact ON activity (contact);
CREATE INDEX activity_person ON activity (person);
CREATE TABLE setting (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY ("key")
);
CREATE TABLE cursor (
    scope TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (scope)
);
CREATE TABLE outbox (
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    state TEXT NOT NULL,
    operation TEXT NOT NULL,
    position INTEGER NOT NULL,
    replayed BOOLEAN NOT NULL,
    result TEXT,
    settled_at TEXT,
    PRIMARY KEY (number),
    UNIQUE (id)
);
CREATE INDEX outbox_record ON outbox (kind, record);
CREATE INDEX outbox_state ON outbox (state);
CREATE TABLE base (
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    position INTEGER NOT NULL,
    "row" TEXT,
    PRIMARY KEY (kind, record)
);
CREATE TABLE file (
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    sent BOOLEAN NOT NULL,
    PRIMARY KEY (sha256)
);
CREATE TABLE draft (
    "key" TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY ("key")
);
CREATE VIRTUAL TABLE found_person USING fts5(
    words, content='', contentless_delete=1, prefix='1 2 3 4 5', detail='none'
);
CREATE VIRTUAL TABLE found_property USING fts5(
    words, content='', contentless_delete=1, prefix='1 2 3 4 5', detail='none'
);
CREATE VIRTUAL TABLE found_case USING fts5(
    words, content='', contentless_delete=1, prefix='1 2 3 4 5', detail='none'
);
CREATE TABLE word (word TEXT PRIMARY KEY, sound TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX word_sound ON word (sound);
"""


def upgrade() -> None:
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            op.execute(statement)
