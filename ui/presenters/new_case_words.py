"""Puts the form of a new case into words: what each section shows, what to say, and why it cannot be saved yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from babel.dates import format_date

from caseapp.domain.case import OPENED
from caseapp.domain.deadlines import Calendar, Due, london_day, promised
from caseapp.domain.ids import CaseId
from caseapp.domain.person import Language
from caseapp.domain.references import is_temporary, spoken
from caseapp.domain.service import Question, QuestionKind, Service, Verification, filled
from caseapp.letters.wording import Bilingual
from caseapp.phones import normalise_phone
from caseapp.texts import Words
from caseapp.usecases.cases import CaseRow
from caseapp.usecases.find import FoundPlace
from caseapp.usecases.intake import AlikeRow, CallerRow, Likeness, PlaceRow
from ui.delegates.looks import ResultLook
from ui.models.form_look import (
    CallerLook,
    Entry,
    FootLook,
    NewCaseLook,
    PlaceLook,
    QuestionLook,
    ServiceLook,
    SettledLook,
)
from ui.presenters.new_case_form import Form, values_of
from ui.presenters.say import spoken_due
from ui.presenters.wording import (
    born_words,
    date_words,
    due_chip,
    promise_words,
    service_icon,
    service_name,
    short_address,
    why_due,
)
from ui.theme.chips import ChipKind, ChipLook

_SAY_PLACE = Bilingual("What is your postcode?", "Beth yw eich cod post?")
_SAY_CALLER = Bilingual(
    "Can I take your name and date of birth?", "Ga i’ch enw a’ch dyddiad geni, os gwelwch yn dda?"
)
_SAY_SERVICE = Bilingual("How can I help you?", "Sut alla i eich helpu?")
_QUOTED = "“{sentence}”"

_WHY: Mapping[Likeness, str] = {
    Likeness.NAME: "same name",
    Likeness.NAME_BEGINS: "name",
    Likeness.BORN: "same birth date",
    Likeness.PHONE: "same phone",
    Likeness.PLACE: "lives there",
}
_CHECKS: Mapping[Verification, str] = {
    Verification.NONE: "No identity check.",
    Verification.BASIC: "Basic identity check.",
    Verification.FULL: "Full identity check.",
}


@dataclass(frozen=True, slots=True)
class Known:
    """What the desk knows about the form in hand."""

    service: Service | None
    offered: Sequence[Service]
    calendar: Calendar
    caller: CallerRow | None
    place: PlaceRow | None
    places: Sequence[FoundPlace]
    alike: Sequence[AlikeRow]
    kept_at: str
    no_reference: str
    saving: bool


def look_of(words: Words, form: Form, aside: Sequence[Form], known: Known, now: datetime) -> NewCaseLook:
    """The whole form as the screen shows it at `now`."""
    return _Wording(words, form, known, now).look(aside)


class _Wording:
    def __init__(self, words: Words, form: Form, known: Known, now: datetime) -> None:
        self._words, self._form, self._known, self._now = words, form, known, now
        self._today = london_day(now)
        self._values = values_of(known.service, form.answers, self._today) if known.service else {}

    def look(self, aside: Sequence[Form]) -> NewCaseLook:
        words, known = self._words, self._known
        questions = self._questions()
        return NewCaseLook(
            kept=words("Draft kept {time}.", time=known.kept_at) if known.kept_at else "",
            aside=self._aside(aside[0]) if aside else "",
            language=self._form.spoken,
            place=self._place(),
            caller=self._caller(),
            service=self._service(),
            questions=questions,
            foot=self._foot(questions),
        )

    def _aside(self, form: Form) -> str:
        who = form.name or form.reference or form.place_typed
        if not who:
            return self._words("Another half-filled form is kept.")
        return self._words("A half-filled form for {who} is kept.", who=who)

    def _place(self) -> PlaceLook:
        words, form = self._words, self._form
        typed, found = form.place_typed.strip(), self._known.places
        remark = ""
        if not typed:
            remark = words("Postcode, street, or a name that lives there.")
        elif not found:
            remark = words("No such address on this desk.")
        return PlaceLook(
            say=self._say(_SAY_PLACE),
            typed=form.place_typed,
            found=tuple((place.id, self._found_place(place)) for place in found),
            remark=remark,
            settled=self._settled_place(),
        )

    def _found_place(self, place: FoundPlace) -> ResultLook:
        first, *rest = place.address or (self._words("Address not known"),)
        return ResultLook(
            icon="house-line",
            title=first,
            detail=", ".join(rest),
            why=self._words("UPRN {uprn}", uprn=place.uprn) if place.uprn else "",
            chips=(ChipLook(ChipKind.MARKER, self._words("Marker")),) if place.marker else (),
        )

    def _settled_place(self) -> SettledLook | None:
        words, place = self._words, self._known.place
        if self._form.place is None:
            return None
        if place is None:
            return SettledLook(head="…")
        marked = [marker.instruction for marker in place.markers]
        uprn = words("UPRN {uprn}.", uprn=place.uprn) if place.uprn else ""
        return SettledLook(
            head=", ".join(place.address) or words("Address not known"),
            below=uprn if marked else f"{uprn} {words('No marker here.')}".strip(),
            warning=words("Marker: {instruction}", instruction="; ".join(marked)) if marked else "",
        )

    def _caller(self) -> CallerLook:
        words, form = self._words, self._form
        born = form.born_as(self._today) if form.born.strip() else None
        phone = form.phone.strip()
        settled = self._settled_caller(born)
        return CallerLook(
            say=self._say(_SAY_CALLER),
            name=form.name,
            born=form.born,
            born_read=born_words(words, born, self._today),
            born_wrong=words("No date of birth. Type it as 27/3/87 or 27 March 1987.")
            if form.born.strip() and not born
            else "",
            phone=form.phone,
            phone_read=self._phone(phone) if phone else "",
            language=form.language,
            alike=tuple((row.id, self._alike_look(row)) for row in self._known.alike),
            alike_head=self._alike_head(),
            settled=settled,
            fixed=bool(form.person or form.anonymous),
        )

    def _phone(self, phone: str) -> str:
        if normalise_phone(phone).startswith("+"):
            return self._words("kept as given")
        return self._words("kept as given; no number that can be rung")

    def _alike_head(self) -> str:
        form, words = self._form, self._words
        if self._known.alike:
            return words("Is it one of these? Down and Enter take one; nobody is merged.")
        typed = form.name.strip() or form.born.strip() or form.phone.strip()
        return words("Nobody similar here.") if typed else ""

    def _alike_look(self, row: AlikeRow) -> ResultLook:
        words = self._words
        born = date_words(words, row.born) if row.born else ""
        reasons = "; ".join(words(_WHY[like]) for like in row.why)
        return ResultLook(
            icon="user",
            title=row.name or words("Name not known"),
            detail=" · ".join(filter(None, [born, short_address(row.address)])),
            why=words("Why: {reasons}", reasons=reasons),
            tail=words("Likely") if row.likely else "",
        )

    def _settled_caller(self, born: str | None) -> SettledLook | None:
        words, form, caller = self._words, self._form, self._known.caller
        if form.anonymous:
            return SettledLook(words("Anonymous caller"), below=words("No name is kept."), icon="user")
        if form.person:
            if caller is None:
                return SettledLook("…")
            return SettledLook(
                head=caller.name or words("Name not known"),
                beside=born_words(words, caller.born, self._today),
                below=words("{phones}. On file.", phones=", ".join(caller.phones[:2]))
                if caller.phones
                else words("On file."),
                warning=words("Has died. Ask who is calling.") if caller.died else "",
            )
        if not form.name.strip():
            return None
        likely = [row for row in self._known.alike if row.likely]
        similar = words("New person: somebody similar is on file.") if likely else ""
        nobody = words("New person: nobody similar here.") if not self._known.alike else words("New person.")
        phone = words("{phone}, kept as given.", phone=form.phone.strip()) if form.phone.strip() else ""
        return SettledLook(
            head=" ".join(form.name.split()),
            beside=born_words(words, born, self._today),
            below=f"{phone} {similar or nobody}".strip(),
        )

    def _service(self) -> ServiceLook:
        words, service, typed = self._words, self._known.service, self._form.service_typed.strip()
        welsh = self._form.spoken == "cy"
        settled, stop = None, ""
        if service is not None:
            settled = SettledLook(
                head=service_name(words, service),
                beside=words("typed “{typed}”", typed=typed) if typed else "",
                below=" ".join((self._promise(service), words(_CHECKS[service.verification]))),
                icon=service_icon(service),
            )
            if service.stop is not None:
                rule = service.stop.text_cy if words.language == "cy" else service.stop.text
                say = service.stop.say_cy if welsh else service.stop.say
                stop = words("{rule} Say: “{say}”", rule=rule, say=say)
        return ServiceLook(
            say=self._say(_SAY_SERVICE),
            stop=stop,
            typed=self._form.service_typed,
            found=tuple((each.lgsl, self._offered(each)) for each in self._known.offered),
            remark="" if self._known.offered else words("No service goes by these words."),
            settled=settled,
        )

    def _offered(self, service: Service) -> ResultLook:
        return ResultLook(
            service_icon(service), service_name(self._words, service), why=self._promise(service)
        )

    def _promise(self, service: Service) -> str:
        return promise_words(self._words, service.promise.working_days)

    def _questions(self) -> tuple[QuestionLook, ...]:
        service = self._known.service
        if service is None:
            return ()
        return tuple(
            self._question(number, question)
            for number, question in enumerate(service.asked(self._values), start=1)
        )

    def _question(self, number: int, question: Question) -> QuestionLook:
        words, welsh = self._words, self._words.language == "cy"
        typed = self._form.answers.get(question.key, "")
        value = self._values.get(question.key, "")
        dated = question.kind is QuestionKind.DATE
        return QuestionLook(
            question=question,
            title=words("Question {number}", number=number),
            text=question.text_cy if welsh else question.text,
            choices=tuple((c.key, c.label_cy if welsh else c.label, c.bare_key) for c in question.choices),
            say=_QUOTED.format(sentence=question.say_cy if self._form.spoken == "cy" else question.say),
            answer=typed,
            read=_whole_day(words, date.fromisoformat(value)) if dated and value else "",
            wrong=words("No such day. Type it as today, Tuesday or 27/3.")
            if dated and typed.strip() and not value
            else "",
            done=bool(value),
        )

    def _foot(self, questions: Sequence[QuestionLook]) -> FootLook:
        words, service, reference = self._words, self._known.service, self._form.reference
        due = self._due(service) if service else None
        off, missing = self._off(questions)
        return FootLook(
            caption=words(
                "Temporary reference, valid from now: a lasting one follows, and both find the case"
            )
            if is_temporary(reference)
            else words("Reference, valid from now"),
            reference=reference,
            spoken=words("Read out: {letters}", letters=spoken(reference)) if reference else "",
            due=due_chip(words, self._row(service, due), self._now, self._known.calendar)
            if service and due
            else None,
            why=why_due(words, due, service.promise.basis)[1] if service and due else "",
            say=self._say_at_end(service, due) if service and due and reference else "",
            off=off,
            missing=missing,
            unsure=words("No place is chosen.") if not off and self._form.place is None else "",
        )

    def _due(self, service: Service) -> Due:
        return promised(self._now, service.promise.working_days, self._known.calendar)

    def _say_at_end(self, service: Service, due: Due) -> str:
        language = self._form.spoken
        text = service.say_at_end_cy if language == "cy" else service.say_at_end
        told = filled(text, reference=spoken(self._form.reference), due=spoken_due(due, self._now, language))
        return _QUOTED.format(sentence=told)

    def _off(self, questions: Sequence[QuestionLook]) -> tuple[str, Entry | str]:
        """Why the case cannot be opened yet, and what is missing."""
        words, form = self._words, self._form
        if self._known.saving:
            return words("It is being saved."), ""
        if not form.has_caller:
            return words("Say first who calls: a name, or an anonymous caller."), Entry.NAME
        if not form.person and not form.anonymous and form.born.strip() and not form.born_as(self._today):
            return words("The date of birth is not understood."), Entry.BORN
        if form.service is None:
            return words("Choose a service first."), Entry.SERVICE
        open_ = [each for each in questions if not each.done]
        if open_:
            return words("Answer first: {question}", question=open_[0].text), open_[0].question.key
        if form.reference:
            return "", ""
        return self._known.no_reference or words("The reference is being taken."), ""

    def _row(self, service: Service, due: Due) -> CaseRow:
        """The case as it would be if it were opened now."""
        return CaseRow(
            id=CaseId(""),
            reference=self._form.reference,
            service=service,
            status=OPENED,
            outcome="",
            received_at=self._now,
            due=due,
            closed_at=None,
            person=None,
            team=None,
            waiting=True,
        )

    def _say(self, sentence: Bilingual) -> str:
        text = sentence.cy if self._form.spoken == Language.CY else sentence.en
        return _QUOTED.format(sentence=text)


def _whole_day(words: Words, day: date) -> str:
    return format_date(day, "EEEE d MMMM y", locale="cy_GB" if words.language == "cy" else "en")
