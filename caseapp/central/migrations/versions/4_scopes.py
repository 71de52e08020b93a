"""Rows travel in scopes: what is part of a case, and a closed case, in its team's alone; a feed says where each stands.

Take a backup of the database first (`pg_dump`): there is no step back. What belongs to a team gets a new position, so
that its desks are sent it, and leaves the scope that all desks read. So far every desk held everything: each team
covers for all others until somebody says otherwise.
"""

from alembic import op

revision = "4"
down_revision = "3"

APPLICATION_ROLE = "caseapp_app"

KINDS = (
    *("council", "team", "officer", "device", "marker", "property", "person", "person_name", "contact_point"),
    *("occupancy", "identifier", "contact", "party", "case", "answer", "topic", "letter", "activity"),
)
OF_A_TEAM = ("case", "answer", "letter", "activity")
PARTS = ("answer", "topic", "letter", "activity")

FEED = """
CREATE TABLE feed (
    council UUID NOT NULL,
    kind TEXT NOT NULL,
    id UUID NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL,
    gone BOOLEAN NOT NULL,
    bucket TEXT GENERATED ALWAYS AS (right(id::text, 2)) STORED,
    PRIMARY KEY (council, kind, id, scope)
)
"""

FEED_MARK = """
CREATE TABLE feed_mark (
    council UUID NOT NULL,
    position BIGINT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (council, position)
)
"""

COVER = """
CREATE TABLE cover (
    council UUID NOT NULL,
    team UUID NOT NULL,
    covered UUID NOT NULL,
    PRIMARY KEY (council, team, covered)
)
"""

DEVICE_KEY = """
CREATE TABLE device_key (
    council UUID NOT NULL,
    device UUID NOT NULL,
    key BYTEA NOT NULL,
    PRIMARY KEY (council, device)
)
"""

DISAGREEMENT = """
CREATE TABLE disagreement (
    council UUID NOT NULL,
    id UUID NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    operation TEXT NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    officer UUID NOT NULL,
    at TEXT NOT NULL,
    before TEXT NOT NULL,
    theirs TEXT NOT NULL,
    mine TEXT NOT NULL,
    review BOOLEAN NOT NULL,
    person UUID,
    "case" UUID,
    settled_at TEXT,
    settled_by UUID,
    PRIMARY KEY (council, id)
)
"""

GUARD = """
CREATE FUNCTION has_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.position <= OLD.position OR NOT EXISTS (
        SELECT FROM feed
        WHERE council = NEW.council AND kind = TG_TABLE_NAME AND id = NEW.id AND position = NEW.position AND NOT gone
    ) THEN
        RAISE EXCEPTION 'a row of % was written past the feed', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END
$$
"""


def upgrade() -> None:
    for table in (FEED, FEED_MARK, COVER, DEVICE_KEY, DISAGREEMENT):
        op.execute(table)
    for kind in (*PARTS, "disagreement"):
        op.execute(f'CREATE INDEX {kind}_case ON {kind} (council, "case")')
    for table in KINDS:
        op.execute(f'ALTER TABLE "{table}" NO FORCE ROW LEVEL SECURITY')
    for kind in KINDS:
        op.execute(f"INSERT INTO feed SELECT council, '{kind}', id, scope, position, false FROM \"{kind}\"")
    op.execute(
        "INSERT INTO cover SELECT t.council, t.id, other.id FROM team AS t"
        " JOIN team AS other ON other.council = t.council AND other.id <> t.id"
    )
    for kind in OF_A_TEAM:
        give_to_teams(kind)
    op.execute(
        "INSERT INTO feed_mark SELECT council, max(position), substr(replace(gen_random_uuid()::text, '-', ''), 17)"
        " FROM feed GROUP BY council"
    )
    op.execute("DROP TABLE feed_head")
    op.execute("CREATE INDEX feed_order ON feed (council, scope, position)")
    op.execute("CREATE INDEX feed_kind ON feed (council, scope, kind, position)")
    op.execute("CREATE INDEX feed_bucket ON feed (council, scope, bucket)")
    op.execute(f"GRANT SELECT, INSERT, UPDATE ON feed TO {APPLICATION_ROLE}")
    op.execute(GUARD)
    for kind in KINDS:
        op.execute(f"DROP INDEX {kind}_feed")
        op.execute(f'ALTER TABLE "{kind}" DROP COLUMN scope')
    for kind in (*KINDS, "disagreement"):
        op.execute(
            f'CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON "{kind}"'
            " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION has_moved()"
        )
    for table in KINDS:
        op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
    op.execute(f"GRANT SELECT, INSERT, DELETE ON cover TO {APPLICATION_ROLE}")
    for table in ("device_key", "feed_mark"):
        op.execute(f"GRANT SELECT, INSERT ON {table} TO {APPLICATION_ROLE}")
    op.execute(f"GRANT SELECT, INSERT, UPDATE ON disagreement TO {APPLICATION_ROLE}")
    op.execute('ALTER TABLE "case" ADD COLUMN alias TEXT')
    op.execute("ALTER TABLE block DROP CONSTRAINT block_council_device_key")
    op.execute("CREATE INDEX block_device ON block (council, device, number)")
    for table, column in (("session", "proved"), ("conflict", "review"), ('"case"', "restricted")):
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column} BOOLEAN NOT NULL DEFAULT false")
        op.execute(f"ALTER TABLE {table} ALTER COLUMN {column} DROP DEFAULT")
    for table in ("feed", "feed_mark", "cover", "device_key", "disagreement"):
        isolate(table)


def give_to_teams(kind: str) -> None:
    case_of_it = "id" if kind == "case" else '"case"'
    moved = f"""
        WITH moved AS (
            UPDATE "{kind}" AS t SET position = nextval('feed_position')
            FROM "case" AS c
            WHERE c.council = t.council AND c.id = t.{case_of_it} AND c.team IS NOT NULL
            RETURNING t.council, t.id, t.position, c.team, c.closed_at
        ), entered AS (
            INSERT INTO feed SELECT council, '{kind}', id, 'team:' || team, position, false FROM moved
        )
        UPDATE feed SET position = moved.position, gone = {"closed_at IS NOT NULL" if kind == "case" else "true"}
        FROM moved WHERE feed.council = moved.council AND feed.kind = '{kind}' AND feed.id = moved.id
        AND feed.scope = 'council'
    """
    op.execute(moved)


def isolate(table: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY own_council ON {table} USING"
        " (council = (SELECT nullif(current_setting('app.council', true), '')::uuid))"
    )
