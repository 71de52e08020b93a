"""What others did to a case since it was last looked at, one sentence each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from caseapp.domain.fields import Merge, field_of
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.texts import Words
from caseapp.usecases.timeline import TimelineRow
from caseapp.usecases.values import outcome_name, step_name
from ui.presenters.wording import moment_words

_MOST = 5
"""More are counted; the timeline has them all."""


def missed_sentences(words: Words, lines: Sequence[TimelineRow], now: datetime) -> tuple[str, ...]:
    """Who did what and when, latest first."""
    told = [_sentence(words, line, now) for line in lines[:_MOST]]
    more = len(lines) - len(told)
    if more:
        told.append(words("{number} more: see the timeline.", number=more))
    return tuple(told)


def _sentence(words: Words, line: TimelineRow, now: datetime) -> str:
    who, when = line.officer or words("Somebody"), moment_words(words, line.at, now)
    match line.what:
        case "case.progress" if line.case:
            step = step_name(words, line.case.service, line.text)
            return words("{who} moved it to “{step}”, {when}.", who=who, step=step, when=when)
        case "case.close" if line.case:
            outcome = outcome_name(words, line.case.service, line.text)
            return words("{who} closed it: {outcome}, {when}.", who=who, outcome=outcome, when=when)
        case "case.reopen":
            return words("{who} reopened it, {when}.", who=who, when=when)
        case "case.assign":
            return words("{who} gave it to another team or officer, {when}.", who=who, when=when)
        case "note":
            return words("{who} added a note, {when}.", who=who, when=when)
        case "letter.create":
            return words("{who} filed a letter, {when}.", who=who, when=when)
        case "attachment.create" | "attachment.putback":
            return words("{who} put a file on it, {when}.", who=who, when=when)
        case "attachment.takeoff":
            return words("{who} took a file off it, {when}.", who=who, when=when)
        case "party.create":
            return words("{who} took a call about it, {when}.", who=who, when=when)
    fields = _fields(words, line)
    return words("{who} changed the {fields}, {when}.", who=who, fields=fields or words("case"), when=when)


def _fields(words: Words, line: TimelineRow) -> str:
    kind = KIND_BY_NAME.get(line.what.partition(".")[0])
    if kind is None or not line.text:
        return ""
    rules = [field_of(kind, name).rule for name in line.text.split(",")]
    return words(" and ").join(words(rule.label) for rule in rules if rule.merge is not Merge.LAST)
