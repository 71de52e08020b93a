"""The heads of HTTP by which desk and centre tell each other how far the feed was read."""

CURSOR_HEADER = "Caseapp-Cursor"
"""Of a page: the next cursor. Where nothing is new that is the position of the head's mark."""

MARK_HEADER = "Caseapp-Mark"
"""Of a page, or an answer to push: the mark of the feed's head."""

SEEN_HEADER = "Caseapp-Seen"
"""Of a request: the mark of what its desk read last."""
