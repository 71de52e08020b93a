"""The centre as version 1 made it."""

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None

APPLICATION_ROLE = "caseapp_app"

STATEMENTS = """
CREATE SEQUENCE feed_position;
CREATE TABLE account (
    council UUID NOT NULL,
    officer UUID NOT NULL,
    username TEXT NOT NULL,
    hash TEXT NOT NULL,
    failed INTEGER NOT NULL,
    locked_until TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (council, officer),
    UNIQUE (council, username)
);
CREATE TABLE activity (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    officer UUID NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    person UUID,
    "case" UUID,
    contact UUID,
    PRIMARY KEY (council, id)
);
CREATE INDEX activity_feed ON activity (council, scope, position);
CREATE TABLE answer (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    "case" UUID NOT NULL,
    question TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (council, id)
);
CREATE INDEX answer_feed ON answer (council, scope, position);
CREATE TABLE block (
    council UUID NOT NULL,
    number INTEGER NOT NULL,
    code TEXT NOT NULL,
    device UUID NOT NULL,
    PRIMARY KEY (council, number),
    UNIQUE (council, code),
    UNIQUE (council, device)
);
CREATE TABLE "case" (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    reference TEXT NOT NULL,
    service TEXT NOT NULL,
    service_version BIGINT NOT NULL,
    received_at TEXT NOT NULL,
    person UUID,
    place UUID,
    status TEXT NOT NULL,
    outcome TEXT NOT NULL,
    closed_at TEXT,
    team UUID,
    officer UUID,
    PRIMARY KEY (council, id)
);
CREATE INDEX case_feed ON "case" (council, scope, position);
CREATE TABLE conflict (
    council UUID NOT NULL,
    operation UUID NOT NULL,
    field TEXT NOT NULL,
    kind TEXT NOT NULL,
    record UUID NOT NULL,
    base JSONB,
    theirs JSONB,
    mine JSONB,
    settled BOOLEAN NOT NULL,
    PRIMARY KEY (council, operation, field)
);
CREATE TABLE contact (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    channel TEXT NOT NULL,
    officer UUID NOT NULL,
    started_at TEXT NOT NULL,
    state TEXT NOT NULL,
    ended_at TEXT,
    parked_with TEXT NOT NULL,
    avoidable TEXT,
    PRIMARY KEY (council, id)
);
CREATE INDEX contact_feed ON contact (council, scope, position);
CREATE TABLE contact_point (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    person UUID NOT NULL,
    channel TEXT NOT NULL,
    value TEXT NOT NULL,
    normalised TEXT NOT NULL,
    verified_at TEXT,
    do_not_use TEXT NOT NULL,
    PRIMARY KEY (council, id)
);
CREATE INDEX contact_point_feed ON contact_point (council, scope, position);
CREATE TABLE council (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    slug TEXT NOT NULL,
    prefix TEXT NOT NULL,
    name TEXT NOT NULL,
    name_cy TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    PRIMARY KEY (council, id)
);
CREATE INDEX council_feed ON council (council, scope, position);
CREATE TABLE council_slug (
    slug TEXT NOT NULL,
    id UUID NOT NULL,
    PRIMARY KEY (slug)
);
CREATE TABLE device (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    officer UUID NOT NULL,
    name TEXT NOT NULL,
    enrolled_at TEXT NOT NULL,
    PRIMARY KEY (council, id)
);
CREATE INDEX device_feed ON device (council, scope, position);
CREATE TABLE feed_head (
    council UUID NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (council)
);
CREATE TABLE file (
    council UUID NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    content BYTEA NOT NULL,
    put_by UUID NOT NULL,
    put_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (council, sha256)
);
CREATE TABLE identifier (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (council, id)
);
CREATE INDEX identifier_feed ON identifier (council, scope, position);
CREATE TABLE ledger (
    council UUID NOT NULL,
    operation UUID NOT NULL,
    device UUID NOT NULL,
    number BIGINT NOT NULL,
    wire JSONB NOT NULL,
    result JSONB NOT NULL,
    position BIGINT NOT NULL,
    decided_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (council, operation)
);
CREATE TABLE letter (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    "case" UUID NOT NULL,
    person UUID,
    template TEXT NOT NULL,
    template_version BIGINT NOT NULL,
    language TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    pages BIGINT NOT NULL,
    size BIGINT NOT NULL,
    officer UUID NOT NULL,
    final_at TEXT NOT NULL,
    PRIMARY KEY (council, id)
);
CREATE INDEX letter_feed ON letter (council, scope, position);
CREATE TABLE marker (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    kind TEXT NOT NULL,
    instruction TEXT NOT NULL,
    person UUID,
    place UUID,
    level BIGINT NOT NULL,
    incident TEXT NOT NULL,
    proposed_by UUID,
    approved_by UUID,
    review_on TEXT,
    ended_on TEXT,
    PRIMARY KEY (council, id)
);
CREATE INDEX marker_feed ON marker (council, scope, position);
CREATE TABLE occupancy (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    person UUID NOT NULL,
    place UUID NOT NULL,
    capacity TEXT NOT NULL,
    since TEXT,
    until TEXT,
    PRIMARY KEY (council, id)
);
CREATE INDEX occupancy_feed ON occupancy (council, scope, position);
CREATE TABLE officer (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    username TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    team UUID,
    PRIMARY KEY (council, id)
);
CREATE INDEX officer_feed ON officer (council, scope, position);
CREATE TABLE party (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    contact UUID NOT NULL,
    person UUID,
    capacity TEXT NOT NULL,
    PRIMARY KEY (council, id)
);
CREATE INDEX party_feed ON party (council, scope, position);
CREATE TABLE person (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    born TEXT,
    language TEXT NOT NULL,
    needs JSONB NOT NULL,
    pinned TEXT NOT NULL,
    died_on TEXT,
    PRIMARY KEY (council, id)
);
CREATE INDEX person_feed ON person (council, scope, position);
CREATE TABLE person_name (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    person UUID NOT NULL,
    "full" TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (council, id)
);
CREATE INDEX person_name_feed ON person_name (council, scope, position);
CREATE TABLE property (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    uprn TEXT NOT NULL,
    lines TEXT NOT NULL,
    postcode TEXT NOT NULL,
    usrn TEXT NOT NULL,
    easting TEXT NOT NULL,
    northing TEXT NOT NULL,
    custodian TEXT NOT NULL,
    PRIMARY KEY (council, id)
);
CREATE INDEX property_feed ON property (council, scope, position);
CREATE TABLE schema_version (
    version SERIAL NOT NULL,
    PRIMARY KEY (version)
);
CREATE TABLE session (
    council UUID NOT NULL,
    family UUID NOT NULL,
    generation INTEGER NOT NULL,
    officer UUID NOT NULL,
    device UUID NOT NULL,
    used BOOLEAN NOT NULL,
    access_hash BYTEA NOT NULL,
    access_until TIMESTAMP WITH TIME ZONE NOT NULL,
    refresh_hash BYTEA NOT NULL,
    refresh_until TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (council, family, generation),
    UNIQUE (council, access_hash),
    UNIQUE (council, refresh_hash)
);
CREATE TABLE team (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    name TEXT NOT NULL,
    name_cy TEXT NOT NULL,
    services JSONB NOT NULL,
    PRIMARY KEY (council, id)
);
CREATE INDEX team_feed ON team (council, scope, position);
CREATE TABLE topic (
    council UUID NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    contact UUID NOT NULL,
    service TEXT NOT NULL,
    outcome TEXT NOT NULL,
    "case" UUID,
    PRIMARY KEY (council, id)
);
CREATE INDEX topic_feed ON topic (council, scope, position);
"""

RIGHTS = {
    "SELECT, INSERT, UPDATE": """
        account activity answer case conflict contact contact_point council device feed_head
        identifier letter marker occupancy officer party person person_name property team topic
    """,
    "SELECT, INSERT, UPDATE, DELETE": """
        session
    """,
    "SELECT, INSERT": """
        block council_slug file ledger
    """,
}

WITHOUT_COUNCIL = "council_slug"


def upgrade() -> None:
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            op.execute(statement)
    schema = op.get_bind().scalar(sa.text("SELECT quote_ident(current_schema())"))
    op.execute(f"GRANT USAGE ON SCHEMA {schema} TO {APPLICATION_ROLE}")
    op.execute(f"GRANT USAGE ON SEQUENCE feed_position TO {APPLICATION_ROLE}")
    for rights, tables in RIGHTS.items():
        for table in tables.split():
            op.execute(f'GRANT {rights} ON "{table}" TO {APPLICATION_ROLE}')
            if table != WITHOUT_COUNCIL:
                isolate(table)
    op.execute("INSERT INTO schema_version VALUES (1)")


def isolate(table: str) -> None:
    op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
    op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
    op.execute(
        f'CREATE POLICY own_council ON "{table}" USING'
        " (council = (SELECT nullif(current_setting('app.council', true), '')::uuid))"
    )
