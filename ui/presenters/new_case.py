"""The form of a new case: finds, understands, counts and saves, while the officer types."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial, wraps
from itertools import count
from typing import Concatenate, ParamSpec, Protocol

from caseapp.domain.deadlines import london_day
from caseapp.domain.ids import CaseId, PersonId, PropertyId
from caseapp.domain.person import Language
from caseapp.domain.service import Service
from caseapp.errors import Expected
from caseapp.ports import Changes, Done
from caseapp.texts import Words, problem
from caseapp.usecases.cases import take_reference
from caseapp.usecases.contacts import kept_draft
from caseapp.usecases.find import Found, FoundPlace, find
from caseapp.usecases.intake import (
    DRAFT,
    AlikeRow,
    CallerRow,
    PlaceRow,
    alike,
    caller_row,
    open_from_form,
    place_row,
)
from caseapp.usecases.people import NewPerson
from ui.models.case_looks import ReadOutLook
from ui.models.form_look import Entry, FootLook, NewCaseLook
from ui.presenters.draft import DraftKeeper
from ui.presenters.new_case_form import Form, drafted, restored, values_of
from ui.presenters.new_case_words import Known, look_of
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.wording import clock_words

P = ParamSpec("P")

_PEOPLE_AND_PLACES = frozenset(
    {"person", "person_name", "contact_point", "occupancy", "property", "marker", "party"}
)
_LIKE_A_POSTCODE = re.compile(r"[A-Za-z]{1,2}[0-9][0-9A-Za-z]?(\s?[0-9]([A-Za-z]{1,2})?)?")
"""All of one, or its beginning."""
_LIKE_A_PHONE = re.compile(r"[+(]?[0-9]([ ().-]*[0-9]){9,}")
_LIKE_A_DATE = re.compile(r"[0-9]{1,2}[-/. ]+\w+[-/. ]+[0-9]{2,4}")
_OF_PLACES = frozenset(
    "flat unit lane street road avenue close drive court terrace crescent gardens square way"
    " fflat uned heol ffordd stryd lon lôn rhodfa clos cilgant teras gerddi sgwar sgwâr".split()
)
"""A name before a postcode may be that of a street."""


class NewCaseView(Protocol):
    def show_form(self, look: NewCaseLook) -> None: ...


@dataclass(frozen=True, slots=True)
class Opening:
    """What the form is opened for: a person, a place, or words that found nobody."""

    person: PersonId | None = None
    place: PropertyId | None = None
    typed: str = ""

    def form(self) -> Form:
        """A fresh form with the words where they belong."""
        return replace(_form_of(self.typed), person=self.person, place=self.place)

    def suits(self, form: Form) -> bool:
        """Whether a half-filled form is about the same."""
        fresh = self.form()
        return (
            (fresh.person, fresh.name) in ((form.person, form.name), (None, ""))
            and (fresh.place, fresh.place_typed) in ((form.place, form.place_typed), (None, ""))
            and fresh.phone in (form.phone, "")
            and fresh.born in (form.born, "")
        )


def _form_of(typed: str) -> Form:
    """What was searched for as a name, words for a place, a phone number or a date of birth.

    With a digit it is a place, unless a name leads to one of the others or to a postcode.
    """
    words = typed.split()
    first = next((at for at, word in enumerate(words) if any(map(str.isdigit, word))), len(words))
    name, rest = " ".join(words[:first]), " ".join(words[first:])
    if not rest:
        return Form(name=name)
    if _LIKE_A_PHONE.fullmatch(rest):
        return Form(name=name, phone=rest)
    if name and _LIKE_A_DATE.fullmatch(rest):
        return Form(name=name, born=rest)
    if _LIKE_A_POSTCODE.fullmatch(rest) and not _OF_PLACES & set(name.casefold().split()):
        return Form(name=name, place_typed=rest)
    return Form(place_typed=typed)


def _once_read(
    act: Callable[Concatenate[NewCasePresenter, P], None],
) -> Callable[Concatenate[NewCasePresenter, P], None]:
    """What is done before the kept forms have been read is done on top of them."""

    @wraps(act)
    def do(self: NewCasePresenter, /, *args: P.args, **kwargs: P.kwargs) -> None:
        if self._ready:
            act(self, *args, **kwargs)
        else:
            self._early.append(partial(act, self, *args, **kwargs))

    return do


class NewCasePresenter:
    """Reads and keeps the form. A half-filled form for somebody else is set aside, never lost."""

    def __init__(
        self,
        view: NewCaseView,
        desk: DeskPort,
        runner: Runner,
        navigator: Navigator,
        words: Words,
        person: PersonId | None = None,
        place: PropertyId | None = None,
        typed: str = "",
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words = navigator, words
        self._opening = Opening(person, place, typed)
        self._form, self._aside = Form(), tuple[Form, ...]()
        self._caller: CallerRow | None = None
        self._place: PlaceRow | None = None
        self._places: tuple[FoundPlace, ...] = ()
        self._alike: tuple[AlikeRow, ...] = ()
        self._asked: dict[str, Asked] = {}
        self._early: list[Callable[[], None]] = []
        self._takings = count(1)
        self._kept_at = ""
        self._draft = DraftKeeper(DRAFT, desk, runner, self._draft_kept, navigator.tell_problem)
        self._saving = self._ready = self._closed = False
        self._no_reference = ""

    def start(self) -> None:
        """Bring back what was half typed, then show the form.

        It is read in the writer, behind what the form that was closed before still had to keep.
        """
        kept = self._desk.write(kept_draft, DRAFT)
        self._runner.follow(kept, lambda done: self._begin(done.value), self._read_beside)

    def close(self) -> None:
        """Ask and show no more. Acts that are under way go on and are told of; the draft stays."""
        self._closed = True
        if self._saving:
            self._draft.forget()
        self._draft.close()
        for asked in self._asked.values():
            asked.cancel()
        self._asked.clear()

    def changed(self, changes: Changes) -> None:
        """Read the caller, the place and those alike again when something about people or places came in.

        Whatever came in, a reference that could not be taken may be had now.
        """
        if not self._ready:
            return
        self._take_reference()
        if any(kind in _PEOPLE_AND_PLACES for kind, _ in changes.touched):
            self._read_chosen()
            self._find_alike()

    @_once_read
    def typed(self, entry: str, text: str) -> None:
        """Text of one of the entries changed. Other words than before take a choice back."""
        match Entry(entry):
            case Entry.PLACE if text != self._form.place_typed:
                self._place = None
                self._become(replace(self._form, place_typed=text, place=None))
                self._find_places()
            case Entry.NAME if text != self._form.name:
                self._caller = None
                self._become(replace(self._form, name=text, person=None, anonymous=False))
                self._find_alike()
            case Entry.BORN:
                self._become(replace(self._form, born=text))
                self._find_alike()
            case Entry.PHONE:
                self._become(replace(self._form, phone=text))
                self._find_alike()
            case Entry.SERVICE if text != self._form.service_typed:
                self._become(replace(self._form, service_typed=text, service=None))
            case Entry.LANGUAGE:
                spoken = text if text != Language.UNKNOWN else self._form.spoken
                self._become(replace(self._form, language=text, spoken=spoken))

    @_once_read
    def picked(self, entry: str, key: str) -> None:
        """A place, a person on file, or a service was chosen."""
        match Entry(entry):
            case Entry.PLACE:
                self._become(replace(self._form, place=key))
                self._read_chosen()
                self._find_alike()
            case Entry.NAME:
                self._become(replace(self._form, person=key, anonymous=False))
                self._read_chosen()
            case Entry.SERVICE:
                self._choose_service(key)

    @_once_read
    def change_asked(self, entry: str) -> None:
        """A choice is taken back; what was typed for it is still there."""
        match Entry(entry):
            case Entry.PLACE:
                self._place = None
                self._become(replace(self._form, place=None))
                self._find_places()
                self._find_alike()
            case Entry.NAME:
                self._caller = None
                self._become(replace(self._form, person=None, anonymous=False))
                self._find_alike()
            case Entry.SERVICE:
                self._become(replace(self._form, service=None))

    @_once_read
    def answered(self, question: str, text: str) -> None:
        """An answer was typed or chosen."""
        self._become(replace(self._form, answers={**self._form.answers, question: text}))

    @_once_read
    def anonymous_chosen(self) -> None:
        """The caller gives no name."""
        self._caller = None
        self._become(replace(self._form, person=None, anonymous=True))

    @_once_read
    def language_chosen(self, language: str) -> None:
        """Sentences to say are wanted in this language."""
        self._become(replace(self._form, spoken=language))

    def aside_taken(self) -> None:
        """The form that waits is taken up; the one in hand waits instead."""
        if self._aside:
            first, *others = self._aside
            self._aside = (*others, self._form)
            self._take_up(first)
            self._keep()

    def cleared(self) -> None:
        """The form in hand is given up."""
        self._take_up(Form(spoken=self._form.spoken))
        self._keep()

    def reference_copied(self) -> None:
        """The reference is on the clipboard."""
        self._navigator.tell(self._words("{reference} copied.", reference=self._form.reference))

    def open_asked(self) -> None:
        """Save everything in one act, unless something required is missing.

        The draft is on disk until that act takes it away, so whatever stops the act, the form is there again.
        """
        self._take_reference()
        service = self._service()
        foot = self._look().foot
        if service is None or foot.off:
            return
        self._saving = True
        self._draft.flush()
        self._show()
        form, today = self._form, self._today()
        values = values_of(service, form.answers, today)
        act = self._desk.write(
            open_from_form,
            service,
            {question.key: values.get(question.key, "") for question in service.asked(values)},
            self._caller_to_save(),
            place=PropertyId(form.place) if form.place else None,
            reference=form.reference,
            draft=drafted(self._aside),
        )
        self._runner.follow(act, partial(self._opened, foot), self._not_opened)

    def _read_beside(self, why: Expected) -> None:
        """A disk that takes nothing can still be read."""
        self._navigator.tell_problem(why)
        self._ask("draft", partial(self._desk.read, kept_draft, DRAFT), self._begin)

    def _begin(self, text: str) -> None:
        if self._closed and not self._early:
            return
        forms = restored(text)
        suits = bool(forms) and self._opening.suits(forms[0])
        self._form, self._aside = (forms[0], forms[1:]) if suits else (self._opening.form(), forms)
        early, self._early = self._early, []
        for act in early:
            act()
        self._ready = True
        self._take_up(self._form)
        if early or (forms and not suits):
            self._keep()

    def _take_up(self, form: Form) -> None:
        self._form, self._caller, self._place = form, None, None
        self._places, self._alike, self._no_reference = (), (), ""
        self._read_chosen()
        self._find_places()
        self._find_alike()
        self._take_reference()
        self._show()

    def _become(self, form: Form) -> None:
        self._form = form
        self._show()
        self._keep()

    def _choose_service(self, lgsl: str) -> None:
        offered = {each.lgsl: each for each in self._desk.knowledge.catalogue.current(self._today())}
        service = offered[lgsl]
        same = (self._form.version, self._form.service) == (service.version, lgsl)
        answers = self._form.answers if same else {}
        self._become(replace(self._form, service=lgsl, version=service.version, answers=answers))
        self._take_reference()

    def _take_reference(self) -> None:
        """Take one for the form in hand if it has a service, no reference, and none on its way."""
        form = self._form
        if self._closed or form.service is None or form.reference or form.taking:
            return
        number = next(self._takings)
        self._form = replace(form, taking=number)
        self._runner.follow(
            self._desk.write(take_reference),
            partial(self._reference_taken, number),
            partial(self._reference_refused, number),
        )

    def _reference_taken(self, number: int, taken: Done[str]) -> None:
        self._no_reference = ""
        self._end_taking(number, taken.value)
        self._show()
        self._keep()

    def _reference_refused(self, number: int, why: Expected) -> None:
        self._no_reference = problem(self._words, why)
        self._end_taking(number, "")
        self._show()

    def _end_taking(self, number: int, reference: str) -> None:
        """The form may have been set aside meanwhile; if it was given up, the reference is a gap."""
        self._form, *aside = (
            replace(form, taking=0, reference=reference) if form.taking == number else form
            for form in (self._form, *self._aside)
        )
        self._aside = tuple(aside)

    def _opened(self, foot: FootLook, done: Done[CaseId]) -> None:
        self._navigator.tell(self._words("{reference} opened.", reference=foot.reference))
        if not self._closed:
            told = ReadOutLook(foot.caption, foot.reference, foot.spoken, foot.say)
            self._navigator.open_case(done.value, told)
            self._navigator.close_screen(DRAFT)

    def _not_opened(self, why: Expected) -> None:
        self._saving = False
        self._keep()
        self._show()
        self._navigator.tell_problem(why)

    def _caller_to_save(self) -> PersonId | NewPerson | None:
        form = self._form
        if form.anonymous:
            return None
        return PersonId(form.person) if form.person else self._new_person()

    def _new_person(self) -> NewPerson:
        form = self._form
        return NewPerson(
            name=" ".join(form.name.split()),
            born=form.born_as(self._today()),
            phone=form.phone.strip(),
            place=PropertyId(form.place) if form.place else None,
            language=Language(form.language),
        )

    def _read_chosen(self) -> None:
        now = self._desk.clock()
        if self._form.person:
            read = partial(self._desk.read, caller_row, PersonId(self._form.person), now)
            self._ask("caller", read, self._caller_read)
        if self._form.place:
            read_place = partial(self._desk.read, place_row, PropertyId(self._form.place), now)
            self._ask("place", read_place, self._place_read)

    def _caller_read(self, caller: CallerRow) -> None:
        if caller.id != self._form.person:
            return
        first = self._caller is None
        self._caller = caller
        form = self._form
        if first and not form.place and not form.place_typed and caller.place:
            form = replace(form, place=caller.place)
        if first and caller.language is not Language.UNKNOWN:
            form = replace(form, spoken=caller.language)
        if form != self._form:
            self._become(form)
            self._read_chosen()
        self._show()

    def _place_read(self, place: PlaceRow) -> None:
        if place.id == self._form.place:
            self._place = place
            self._show()

    def _find_places(self) -> None:
        text = self._form.place_typed.strip()
        if self._form.place or not text:
            self._drop("places")
            self._places = ()
            self._show()
            return
        ask = partial(self._desk.read, find, self._desk.knowledge, text, self._desk.clock())
        self._ask("places", ask, self._places_found)

    def _places_found(self, found: Found) -> None:
        self._places = found.places
        self._show()

    def _find_alike(self) -> None:
        form = self._form
        if form.person or form.anonymous or not (form.name.strip() or form.born or form.phone or form.place):
            self._drop("alike")
            self._alike = ()
            self._show()
            return
        self._ask(
            "alike",
            partial(self._desk.read, alike, self._new_person(), self._desk.clock()),
            self._alike_found,
        )

    def _alike_found(self, rows: tuple[AlikeRow, ...]) -> None:
        self._alike = rows
        self._show()

    def _keep(self) -> None:
        if self._ready and not self._saving:
            self._draft.typed(drafted((self._form, *self._aside)))

    def _draft_kept(self) -> None:
        self._kept_at = clock_words(self._desk.clock())
        self._show()

    def _ask(self, what: str, call: Callable[[], object], show: Callable[..., None]) -> None:
        self._drop(what)
        if not self._closed:
            self._asked[what] = self._runner.start(call, show, self._navigator.tell_problem)

    def _drop(self, what: str) -> None:
        if asked := self._asked.pop(what, None):
            asked.cancel()

    def _service(self) -> Service | None:
        form = self._form
        return self._desk.knowledge.catalogue.version(form.service, form.version) if form.service else None

    def _today(self) -> date:
        return london_day(self._desk.clock())

    def _look(self) -> NewCaseLook:
        known = Known(
            service=self._service(),
            offered=self._desk.knowledge.catalogue.find(
                self._form.service_typed, self._today(), self._words.language
            ),
            calendar=self._desk.knowledge.calendar,
            caller=self._caller,
            place=self._place,
            places=self._places,
            alike=self._alike,
            kept_at=self._kept_at,
            no_reference=self._no_reference,
            saving=self._saving,
        )
        return look_of(self._words, self._form, self._aside, known, self._desk.clock())

    def _show(self) -> None:
        if self._ready and not self._closed:
            self._view.show_form(self._look())
