"""Letters' PDFs and other files, kept under their SHA-256 within one council."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from caseapp.central.audit import Audit, Event
from caseapp.central.database import Database
from caseapp.central.errors import FileTooLarge, InvalidRequest, WrongFingerprint
from caseapp.central.sessions import Session
from caseapp.domain.attachment import MOST_BYTES
from caseapp.domain.audit import Act
from caseapp.domain.fingerprint import is_fingerprint
from caseapp.errors import NotFound
from caseapp.ports import Clock

_IN_SCOPE = """
SELECT content FROM file WHERE council = %(council)s AND sha256 = %(sha256)s AND EXISTS (
    SELECT FROM (
        SELECT 'letter' AS kind, id FROM letter WHERE council = %(council)s AND sha256 = %(sha256)s
        UNION ALL
        SELECT 'attachment', id FROM attachment
        WHERE council = %(council)s AND sha256 = %(sha256)s AND taken_off_at IS NULL
    ) AS named
    JOIN feed ON feed.council = %(council)s AND feed.kind = named.kind AND feed.id = named.id
    WHERE NOT feed.gone AND feed.scope = ANY(%(scopes)s)
)
"""


@dataclass(frozen=True, slots=True)
class Files:
    """Takes files whole and gives them back."""

    database: Database
    audit: Audit
    clock: Clock

    def put(self, session: Session, sha256: str, content: bytes) -> None:
        """Keep a file; once more does no harm. Raises InvalidRequest, FileTooLarge or WrongFingerprint."""
        if not is_fingerprint(sha256):
            raise InvalidRequest(field="sha256")
        if len(content) > MOST_BYTES:
            raise FileTooLarge(most=MOST_BYTES)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise WrongFingerprint()
        with self.database.transaction(session.council) as connection:
            connection.execute(
                "INSERT INTO file (council, sha256, size, content, put_by, put_at)"
                " VALUES (%s, %s, %s, %b, %s, %s)"
                " ON CONFLICT (council, sha256) DO UPDATE SET put_at = excluded.put_at",
                (session.council, sha256, len(content), content, session.officer, self.clock()),
            )

    def get(self, session: Session, sha256: str) -> bytes:
        """The content of a file, whose reading is written down.

        Raises `NotFound`, also for a file of nothing that stands in the session's scopes: who could read a case once
        knows the names of its files for ever.
        """
        if not is_fingerprint(sha256):
            raise NotFound(what="file")
        with self.database.transaction(session.council) as connection:
            asked = {"council": session.council, "sha256": sha256, "scopes": list(session.scopes)}
            found = connection.execute(_IN_SCOPE, asked).fetchone()
            if found is None:
                raise NotFound(what="file")
            read = Event(session.officer, Act.VIEWED, "file", sha256)
            self.audit.append(connection, session.council, [read])
        return bytes(found[0])
