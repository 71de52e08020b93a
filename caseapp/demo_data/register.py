"""The demo's gazetteer, the people who live there and the markers on them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from caseapp.demo_data import words
from caseapp.demo_data.council import ABI, GETHIN, GLAN_Y_DWR_11, JO, LENA, MILL_LANE_4, RHIANNON, TOMOS
from caseapp.demo_data.scribe import Scribe
from caseapp.domain.ids import PersonId, PropertyId
from caseapp.domain.marker import Marker
from caseapp.domain.operations import Operation
from caseapp.domain.person import Channel, ContactPoint, Language, NameKind, Person, PersonName
from caseapp.domain.property import Occupancy, Property

_UNIT_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"
_SECTORS = "035689"  # the other sectors belong to the places named below
_HOUSES = 60
_FIRST_UPRN = 20_000

_NAMED_PLACES = (
    (MILL_LANE_4, 4217, "Tŷ Dŵr\n4 Mill Lane", "LD29 2AB"),
    (None, 4215, "2 Mill Lane", "LD29 2AB"),
    (None, 4219, "6 Mill Lane", "LD29 2AB"),
    (GLAN_Y_DWR_11, 10402, "11 Glan-y-Dŵr", "LD29 4QD"),
    (None, 10400, "9 Glan-y-Dŵr", "LD29 4QD"),
    (None, 10405, "14 Glan-y-Dŵr", "LD29 4QD"),
    (None, 10388, "Llŷr Mill\nDock Road", "LD29 4QD"),
    (None, 10512, "17 Millbrook Close", "LD29 7TA"),
    (None, 10630, "30 Castle Street", "LD29 1DE"),
)


@dataclass(frozen=True, slots=True)
class Home:
    """A person of the demo and where they live."""

    person: PersonId
    place: PropertyId | None


class Register:
    """Makes places, then people in them; `homes` says who lives where."""

    def __init__(self, scribe: Scribe, at: datetime) -> None:
        self._scribe = scribe
        self._chance = scribe.chance
        self._at = at
        self._places: list[PropertyId] = []
        self.homes: list[Home] = []

    def places(self, count: int) -> Iterator[Operation]:
        """At least the named places; the others stand in streets of up to 60 houses."""
        for id, uprn, address, postcode in _NAMED_PLACES:
            yield self._place(uprn, f"{address}\nWestmere", postcode, street=uprn // 100, id=id)
        for number in range(count - len(_NAMED_PLACES)):
            street, house = divmod(number, _HOUSES)
            name, locality, postcode = _street(street)
            lines = [f"{house + 1} {name}", *filter(None, (locality,)), "Westmere"]
            block, rest = divmod(house, 15)
            if rest in (11, 12, 13):
                lines[:1] = [f"Flat {rest - 10}", f"{block * 15 + 12} {name}"]
            elif house % 20 == 7:
                lines.insert(0, self._chance.choice(words.HOUSE_NAMES))
            yield self._place(_FIRST_UPRN + number, "\n".join(lines), postcode, street)

    def _place(
        self, uprn: int, lines: str, postcode: str, street: int, id: PropertyId | None = None
    ) -> Operation:
        made = self._scribe.make(
            Property,
            self._at,
            JO,
            id,
            uprn=f"999{uprn:09d}",
            lines=lines,
            postcode=postcode,
            usrn=f"9{street:07d}",
        )
        self._places.append(PropertyId(made.record))
        return made

    def people(self, count: int) -> Iterator[Operation]:
        """At least the named people; the others live in households of one to four."""
        yield from self._named_people()
        places = self._places[len(_NAMED_PLACES) :]
        left = count - len(self.homes)
        household = 0
        while left > 0:
            size = min(left, self._chance.choices((1, 2, 3, 4), (34, 36, 16, 14))[0])
            homeless = not places or self._chance.random() < 0.03
            place = None if homeless else places[household % len(places)]
            yield from self._household(size, place, household)
            left -= size
            household += not homeless

    def _named_people(self) -> Iterator[Operation]:
        mill_lane, dock_road = MILL_LANE_4, GLAN_Y_DWR_11
        close, castle = self._places[7], self._places[8]
        yield from self._person(
            "Rhiannon Llŷr",
            "1951-03-12",
            mill_lane,
            id=RHIANNON,
            language=Language.CY,
            needs=("large_print_18", "text_relay"),
            pinned="Ring after 10, hearing aid in by then.",
            phones=("0121 496 0142",),
        )
        yield from self._person("Gethin Llŷr", "1979-06-30", mill_lane, id=GETHIN, language=Language.CY)
        yield from self._person("Tomos Adeyemi", "1987-03-27", dock_road, id=TOMOS, phones=("07700 900417",))
        yield from self._person("Carys Llŷr", "1976-10-04", self._places[4], phones=("07700 900232",))
        yield from self._person("Carys Leare", "1988-02-02", close)
        yield from self._person("Lyra Millard", "1994-09-09", castle)

    def _household(self, size: int, place: PropertyId | None, number: int) -> Iterator[Operation]:
        chance = self._chance
        welsh = chance.random() < 0.3
        surname = chance.choice(words.WELSH_SURNAMES if welsh else words.SURNAMES)
        for member in range(size):
            first = chance.choice(words.WELSH_FIRST_NAMES if welsh else words.FIRST_NAMES)
            if member and chance.random() < 0.25:
                surname = chance.choice(words.SURNAMES)
            phones = [f"0121 496 {number % 1000:04d}"] if member == 0 and chance.random() < 0.6 else []
            if chance.random() < 0.6:
                phones.append(f"07700 900{chance.randrange(1000):03d}")
            name = f"{first} {surname}"
            yield from self._person(
                name,
                self._born(),
                place,
                language=self._language(welsh),
                needs=self._needs(),
                phones=tuple(phones),
                email=f"{_plain(first)}.{_plain(surname)}@example.org" if chance.random() < 0.4 else "",
                preferred=f"{chance.choice(words.NICKNAMES)} {surname}" if chance.random() < 0.04 else "",
                former=f"{first} {chance.choice(words.SURNAMES)}" if chance.random() < 0.03 else "",
            )

    def _born(self) -> str | None:
        chance = self._chance
        kind = chance.random()
        if kind < 0.05:
            return None
        born = date(1932, 1, 1) + timedelta(days=chance.randrange(86 * 365))
        return born.isoformat()[: 4 if kind < 0.07 else 7 if kind < 0.09 else 10]

    def _language(self, welsh: bool) -> Language:
        shares = (60, 20, 20) if welsh else (4, 50, 46)
        return self._chance.choices((Language.CY, Language.EN, Language.UNKNOWN), shares)[0]

    def _needs(self) -> tuple[str, ...]:
        if self._chance.random() > 0.05:
            return ()
        return (self._chance.choice(("large_print_18", "text_relay", "easy_read", "interpreter")),)

    def _person(
        self,
        name: str,
        born: str | None,
        place: PropertyId | None,
        *,
        id: PersonId | None = None,
        language: Language = Language.UNKNOWN,
        needs: tuple[str, ...] = (),
        pinned: str = "",
        phones: tuple[str, ...] = (),
        email: str = "",
        preferred: str = "",
        former: str = "",
    ) -> Iterator[Operation]:
        make, at, by = self._scribe.make, self._at, JO
        person = id or PersonId(self._scribe.id(at))
        self.homes.append(Home(person, place))
        yield make(Person, at, by, person, born=born, language=language, needs=needs, pinned=pinned)
        for kind, full in (
            (NameKind.LEGAL, name),
            (NameKind.PREFERRED, preferred),
            (NameKind.FORMER, former),
        ):
            if full:
                yield make(PersonName, at, by, person=person, full=full, kind=kind)
        for phone in phones:
            normal = "+44" + phone[1:].replace(" ", "")
            yield make(
                ContactPoint, at, by, person=person, channel=Channel.PHONE, value=phone, normalised=normal
            )
        if email:
            yield make(
                ContactPoint, at, by, person=person, channel=Channel.EMAIL, value=email, normalised=email
            )
        if place:
            yield make(Occupancy, at, by, person=person, place=place)

    def markers(self, count: int, today: date) -> Iterator[Operation]:
        """The marker at 4 Mill Lane and `count` others, most on places, some on people."""
        yield self._scribe.make(
            Marker,
            self._at,
            LENA,
            kind="two_officers",
            level=2,
            instruction="Two officers for visits. Dog loose, ring 10 minutes before.",
            incident="Dog at the gate when the crew came to change the bin.",
            place=MILL_LANE_4,
            proposed_by=JO,
            approved_by=LENA,
            review_on=today + timedelta(days=30),
        )
        others = [home for home in self.homes if home.place != MILL_LANE_4]
        for home in self._chance.sample(others, min(count, len(others))):
            kind, level, instruction = self._chance.choice(words.MARKERS)
            at_place = home.place is not None and self._chance.random() < 0.7
            yield self._scribe.make(
                Marker,
                self._at,
                LENA,
                kind=kind,
                level=level,
                instruction=instruction,
                incident=self._chance.choice(words.MARKER_INCIDENTS),
                person=None if at_place else home.person,
                place=home.place if at_place else None,
                proposed_by=ABI,
                approved_by=LENA,
                review_on=today + timedelta(days=self._chance.randrange(5, 360)),
            )


def _street(number: int) -> tuple[str, str, str]:
    """Name, locality and postcode of the `number`-th street; unlike for 6,144 streets."""
    names, kinds = words.STREET_NAMES, words.STREET_KINDS
    turn, place = divmod(number, len(names))
    locality = words.LOCALITIES[turn // len(kinds) % len(words.LOCALITIES)]
    unit, sector = divmod(number, len(_SECTORS))
    first, second = divmod(unit % len(_UNIT_LETTERS) ** 2, len(_UNIT_LETTERS))
    postcode = f"LD29 {_SECTORS[sector]}{_UNIT_LETTERS[first]}{_UNIT_LETTERS[second]}"
    return f"{names[place]} {kinds[(turn + place) % len(kinds)]}", locality, postcode


def _plain(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in bare if c.isascii() and c.isalpha())
