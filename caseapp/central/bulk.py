"""Many rows of a table in one statement, whose one parameter is all of them as a JSON list of objects by column."""

from __future__ import annotations

from sqlalchemy import Table


def insertion(table: Table) -> str:
    """The statement that inserts whole rows of `table`."""
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    return f'INSERT INTO "{table.name}" ({columns}) SELECT {columns} FROM {_taken_apart(table)}'


def alteration(table: Table) -> str:
    """The statement that updates those rows of `table` that have the same primary key, in all other columns."""
    keys = {column.name for column in table.primary_key}
    values = ", ".join(f'"{c.name}" = new."{c.name}"' for c in table.columns if c.name not in keys)
    same = " AND ".join(f'"{table.name}"."{key}" = new."{key}"' for key in sorted(keys))
    return f'UPDATE "{table.name}" SET {values} FROM {_taken_apart(table)} WHERE {same}'


def _taken_apart(table: Table) -> str:
    # A bound statement for each row costs both ends more than to write and to take apart one value.
    return f'json_populate_recordset(NULL::"{table.name}", %s::json) AS new'
