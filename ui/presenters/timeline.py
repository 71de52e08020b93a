"""Lines of the timeline in words, under the names of their days and months, by kind and by what was typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from caseapp.catalogue import Catalogue
from caseapp.domain.activity import ActivityKind
from caseapp.domain.deadlines import london_day
from caseapp.domain.fields import field_of
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.words import query_words
from caseapp.domain.words import words as bare_words
from caseapp.texts import Words, size_words
from caseapp.usecases.timeline import CallRow, FileRow, TimelineRow
from caseapp.usecases.values import outcome_name, step_name
from ui.delegates.looks import HeadingLook, TimelineLook
from ui.presenters.wording import (
    clock_words,
    day_words,
    month_words,
    service_name,
    short_day,
)

ALL = "all"

KINDS: Mapping[str, frozenset[ActivityKind]] = {
    ALL: frozenset(ActivityKind),
    "calls": frozenset({ActivityKind.CALL}),
    "letters": frozenset({ActivityKind.LETTER}),
    "cases": frozenset({ActivityKind.CASE, ActivityKind.STATUS}),
    "notes": frozenset({ActivityKind.NOTE}),
}
"""The segments over a timeline, by the keys the screens give them."""

_DAYS_NAMED = 7
"""Lines older than these days stand under the name of their month."""


@dataclass(frozen=True, slots=True)
class _Said:
    icon: str
    head: str
    text: str = ""
    reference: str = ""


class TimelineWords:
    """Words lines for one screen. `about_case` leaves out the case's own name and reference on its own page."""

    def __init__(self, words: Words, catalogue: Catalogue, *, about_case: bool = False) -> None:
        self._words, self._catalogue, self._about_case = words, catalogue, about_case

    def rows(
        self, lines: Iterable[TimelineRow], kind: str, typed: str, now: datetime
    ) -> list[tuple[str, HeadingLook | TimelineLook]]:
        """The lines of a kind in which every typed word begins a word, latest first, with their headings."""
        today = london_day(now)
        wanted = query_words(typed)
        rows: list[tuple[str, HeadingLook | TimelineLook]] = []
        heading = ""
        for line in lines:
            look = self._look(line, today)
            if line.kind not in KINDS[kind] or not _has(look, wanted):
                continue
            if (title := self._heading(london_day(line.at), today)) != heading:
                heading = title
                rows.append((f"heading:{title}", HeadingLook(title)))
            rows.append((line.id, look))
        return rows

    def _heading(self, day: date, today: date) -> str:
        near = today - day < timedelta(days=_DAYS_NAMED)
        return day_words(self._words, day, today) if near else month_words(self._words, day, today)

    def _look(self, line: TimelineRow, today: date) -> TimelineLook:
        day = london_day(line.at)
        near = today - day < timedelta(days=_DAYS_NAMED)
        said = self._said(line)
        return TimelineLook(
            time=clock_words(line.at) if near else short_day(self._words, day, day),
            icon=said.icon,
            head=said.head,
            text=" ".join(said.text.split()),
            reference="" if self._about_case else said.reference,
            tail=self._words("Not sent yet · {officer}", officer=line.officer)
            if line.waiting
            else line.officer,
            tail_icon="clock" if line.waiting else "",
        )

    def _said(self, line: TimelineRow) -> _Said:
        words, case = self._words, line.case
        name = service_name(words, case.service) if case else ""
        reference = case.reference if case else ""
        match line.what:
            case "note":
                return _Said("note-pencil", words("Note:"), line.text, reference)
            case "party.create":
                return self._call(line.call)
            case "case.create":
                return _Said("plus-circle", words("Case opened:"), name, reference)
            case "letter.create":
                return _Said(
                    "envelope-simple", words("Letter:"), words("filed on {case}", case=name), reference
                )
            case "attachment.create":
                return _Said("paperclip", words("File:"), self._file(line.file), reference)
            case "attachment.takeoff":
                said = "; ".join(
                    filter(None, (self._file(line.file), line.file.why_off if line.file else ""))
                )
                return _Said("paperclip", words("File taken off:"), said, reference)
            case "attachment.putback":
                return _Said("paperclip", words("File put back:"), self._file(line.file), reference)
            case "case.progress" if case:
                step = step_name(words, case.service, line.text)
                return _Said("arrow-right", words("{case}:", case=name), step, reference)
            case "case.close" if case:
                outcome = outcome_name(words, case.service, line.text)
                return _Said("check-circle", words("{case} closed:", case=name), outcome, reference)
            case "case.reopen":
                head = (
                    words("{case} reopened:", case=name) if line.text else words("{case} reopened", case=name)
                )
                return _Said("arrow-counter-clockwise", head, line.text, reference)
            case "case.assign":
                text = words("given to another team or officer")
                return _Said("handshake", words("{case}:", case=name), text, reference)
            case "case.restrict":
                return _Said(
                    "lock-key", words("{case}:", case=name), words("restricted to its team"), reference
                )
            case "case.lift":
                return _Said(
                    "lock-key", words("{case}:", case=name), words("no longer restricted"), reference
                )
            case "marker.read":
                return _Said("warning-octagon", words("Marker read"))
            case "person.create":
                return _Said("user-plus", words("Taken down"), words("as a new person"))
        return _Said("pencil-simple", words("Changed:"), self._fields(line), reference)

    def _call(self, call: CallRow | None) -> _Said:
        words = self._words
        if call is None:
            return _Said("phone", words("Call"))
        names = [
            service_name(words, service)
            for service in self._catalogue.services
            if service.lgsl in call.topics and service is self._catalogue.newest(service.lgsl)
        ]
        text = "; ".join(names)
        if call.ended_at is None:
            return _Said("phone-call", words("Call, now"), text)
        minutes = max(1, round((call.ended_at - call.started_at).total_seconds() / 60))
        return _Said(
            "phone", words("Call, {minutes} min:" if text else "Call, {minutes} min", minutes=minutes), text
        )

    def _file(self, file: FileRow | None) -> str:
        words = self._words
        if file is None:
            return words("no longer on this desk")
        return words("{name} ({size})", name=file.name, size=size_words(words, file.size))

    def _fields(self, line: TimelineRow) -> str:
        kind = KIND_BY_NAME.get(line.what.partition(".")[0])
        if kind is None or not line.text:
            return ""
        return ", ".join(self._words(field_of(kind, name).rule.label) for name in line.text.split(","))


def counts(lines: Sequence[TimelineRow]) -> dict[str, int]:
    """How many lines each segment holds."""
    return {key: sum(line.kind in kinds for line in lines) for key, kinds in KINDS.items()}


def _has(look: TimelineLook, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    there = bare_words(f"{look.head} {look.text} {look.reference} {look.tail}")
    return all(any(word.startswith(part) for word in there) for part in wanted)
