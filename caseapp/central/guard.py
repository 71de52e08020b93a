"""PostgreSQL itself refuses a row that was written without a new place in the feed: no desk would hear of it."""

from __future__ import annotations

from psycopg.sql import SQL, Identifier

from caseapp.central.database import Connection
from caseapp.central.tables import KIND_TABLES

# At the end of a transaction each row that it wrote stands in the feed where it was written: it is written once.
_FUNCTION = """
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

_TRIGGER = """
CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON {}
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION has_moved()
"""


def guard(connection: Connection) -> None:
    """Guard the tables of all kinds of a new database."""
    connection.execute(_FUNCTION)
    for name in KIND_TABLES:
        connection.execute(SQL(_TRIGGER).format(Identifier(name)))
