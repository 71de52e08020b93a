"""The services the council offers, read from the files of `resources/services`."""

from __future__ import annotations

import importlib.resources
from collections import Counter
from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable

import msgspec

from caseapp.domain.service import Promise, Service, Step, Verification, fault, find_services
from caseapp.errors import Expected, NotFound


class ServiceFileBad(Expected):
    """A file of the catalogue cannot be used. `file` is its name, `why` what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every version of every service, old ones too: a case keeps the version it was born under."""

    services: tuple[Service, ...]

    def current(self, day: date) -> tuple[Service, ...]:
        """The version of each service in force on `day`, by name."""
        newest: dict[str, Service] = {}
        for service in sorted(self.services, key=lambda service: (service.valid_from, service.version)):
            if service.valid_from <= day:
                newest[service.lgsl] = service
        return tuple(sorted(newest.values(), key=lambda service: service.name))

    def version(self, lgsl: str, version: int) -> Service:
        """The service as a case was born under it; raises `NotFound`."""
        for service in self.services:
            if (service.lgsl, service.version) == (lgsl, version):
                return service
        raise NotFound(what="service")

    def newest(self, lgsl: str) -> Service | None:
        """The newest version of a service; None for one that is not known here."""
        versions = (service for service in self.services if service.lgsl == lgsl)
        return max(versions, key=lambda service: service.version, default=None)

    def unknown(self, lgsl: str, version: int, status: str) -> Service:
        """What can be shown of a version that is not here: a newer catalogue stands on the desk the case came from.

        Its only step is the one the case stands at, and no working day is promised.
        """
        known = self.newest(lgsl)
        return Service(
            lgsl=lgsl,
            lgil="",
            version=version,
            valid_from=date.min,
            name=known.name if known else f"Service {lgsl}",
            name_cy=known.name_cy if known else f"Gwasanaeth {lgsl}",
            icon=known.icon if known else "ph.question",
            words=(),
            team="",
            verification=Verification.NONE,
            questions=(),
            steps=(
                Step(
                    key=status,
                    name=status,
                    name_cy=status,
                    say="I can see your case. I am asking the team how it stands.",
                    say_cy="Gallaf weld eich achos. Rwy’n holi’r tîm sut mae pethau.",
                ),
            ),
            outcomes=(),
            promise=Promise(0, "promise"),
            say_at_end="",
            say_at_end_cy="",
            letters=(),
        )

    def find(self, text: str, day: date, language: str = "en") -> tuple[Service, ...]:
        """The services in force on `day` that go by these words, best first, then by name in `language`."""
        return find_services(self.current(day), text, language)


def load_catalogue(folder: Traversable | None = None) -> Catalogue:
    """The catalogue of a folder of JSON files, by default the one that ships; raises `ServiceFileBad`."""
    folder = folder or importlib.resources.files("resources") / "services"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".json")), key=lambda f: f.name)
    services = tuple(_read(file) for file in files)
    versions = Counter((service.lgsl, service.version) for service in services)
    for file, service in zip(files, services, strict=True):
        if versions[service.lgsl, service.version] > 1:
            raise ServiceFileBad(file=file.name, why="another file holds the same version of this service")
    return Catalogue(services)


def _read(file: Traversable) -> Service:
    try:
        service = msgspec.json.decode(file.read_bytes(), type=Service)
    except (OSError, msgspec.MsgspecError) as error:
        raise ServiceFileBad(file=file.name, why=str(error)) from None
    if wrong := fault(service):
        raise ServiceFileBad(file=file.name, why=wrong)
    return service
