"""What stands in a scope, counted and summed for a desk to compare, and rows by their names for it to mend by."""

from __future__ import annotations

from collections.abc import Sequence

from caseapp.central.database import Connection
from caseapp.central.feed import Page, fitting, rows_at
from caseapp.central.marks import last_mark
from caseapp.central.rows import shape_of
from caseapp.wire.feed import encode_page
from caseapp.wire.messages import Digest

# One statement sees the feed as it was at one moment: what it sums stands at or below the position that it tells.
_SUMS = """
SELECT bucket, max(position), count(*) FILTER (WHERE NOT gone),
encode(int8send(coalesce(bit_xor(
    ('x' || encode(substr(sha256(convert_to(concat_ws(' ', kind, id, position), 'UTF8')), 1, 8), 'hex'))::bit(64)::int8
) FILTER (WHERE NOT gone), 0)), 'hex')
FROM feed WHERE council = %(council)s AND scope = %(scope)s GROUP BY 1
"""

_BUCKET = """
SELECT last.position, f.kind, f.id, f.position
FROM (SELECT coalesce(max(position), 0) AS position FROM feed WHERE council = %(council)s AND scope = %(scope)s) AS last
LEFT JOIN feed AS f ON f.council = %(council)s AND f.scope = %(scope)s AND NOT f.gone
AND f.bucket = %(bucket)s
"""

_NAMED = """
SELECT f.kind, f.id, f.position, f.gone FROM feed AS f
JOIN unnest(%(kinds)s::text[], %(ids)s::uuid[]) AS named (kind, id) USING (kind, id)
WHERE f.council = %(council)s AND f.scope = %(scope)s AND NOT f.gone ORDER BY f.position
"""


def digest(connection: Connection, council: str, scope: str, bucket: str = "") -> Digest:
    """The sums of a scope by bucket, or of one `bucket` the rows."""
    asked = {"council": council, "scope": scope, "bucket": bucket}
    head, _ = last_mark(connection, council)
    if bucket:
        listed = connection.execute(_BUCKET, asked).fetchall()
        rows = [(kind, id, position) for _, kind, id, position in listed if kind is not None]
        return Digest(head, listed[0][0], rows=rows, count=len(rows))
    sums = connection.execute(_SUMS, asked).fetchall()
    position = max((each[1] for each in sums), default=0)
    return Digest(head, position, sums={name: (count, sum) for name, _, count, sum in sums if count})


def named_rows(connection: Connection, council: str, scope: str, names: Sequence[tuple[str, str]]) -> Page:
    """The rows of these kinds and ids that stand in a scope: a page, with as many of them as it may hold."""
    kinds, ids = [kind for kind, _ in names], [id for _, id in names]
    asked = {"council": council, "scope": scope, "kinds": kinds, "ids": ids}
    places = connection.execute(_NAMED, asked).fetchall()
    listed = rows_at(connection, council, places, places[-1][2]) if places else []
    sent = fitting(listed)
    columns = {row[0]: shape_of(row[0]).columns for row in sent}
    head, mark = last_mark(connection, council)  # after the rows: none of them is younger
    return Page(encode_page(columns, sent, head, len(sent) < len(listed)), head, mark)
