"""Letters to PDF: one at a time, with a picture to look at, and many in one file."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from time import perf_counter

import pypdfium2

from caseapp.bench.place import bench_folder
from caseapp.bench.report import Report, machine_load
from caseapp.demo_data import demo_council, words
from caseapp.domain.references import Block, reference
from caseapp.letters.fonts import load_fonts
from caseapp.letters.letter import Letter, Letterhead, Signatory
from caseapp.letters.render import Renderer
from caseapp.letters.templates import find, load_templates
from caseapp.letters.wording import Bilingual, Language

RUNS = 3
SINGLE = 500
BULK = (1_000, 10_000)
_PREVIEW_PIXELS = 700
_LANGUAGES = (Language.EN,) * 6 + (Language.CY,) * 2 + (Language.BOTH,) * 2
_ROOT = Path(__file__).parents[2]


def measure(single: int = SINGLE, bulk: tuple[int, int] = BULK) -> Report:
    """Six letters of ten in English, two in Welsh, two in both; in a process of its own, whose memory is told."""
    load = machine_load()
    with bench_folder() as folder:
        done = subprocess.run(
            [sys.executable, "-m", __name__, str(folder), str(single), *map(str, bulk)],
            cwd=_ROOT,
            stdout=subprocess.PIPE,
            check=True,
        )
    size = {"single": single, "bulk1000": bulk[0], "bulk10000": bulk[1]}
    return Report("letters", size, json.loads(done.stdout), load)


def _figures(fonts: Path, single: int, bulk: tuple[int, int]) -> dict[str, list[float]]:
    renderer = Renderer(load_fonts(fonts))
    for letter in islice(_letters(), 50):
        renderer.render(letter)
    figures: dict[str, list[float]] = {"single_per_s": [], "preview_ms": []}
    for _ in range(RUNS):
        letters = list(islice(_letters(), single))
        began = perf_counter()
        for letter in letters:
            renderer.render(letter)
        figures["single_per_s"].append(single / (perf_counter() - began))
    for key, count in zip(("bulk1000_per_s", "bulk10000_per_s"), bulk, strict=True):
        figures[key] = []
        for _ in range(RUNS):
            began = perf_counter()
            renderer.render_many(islice(_letters(), count))
            figures[key].append(count / (perf_counter() - began))
    figures["rss_mb"] = [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]
    for letter in islice(_letters(), max(1, single // 10)):
        began = perf_counter()
        _picture(renderer.draft(letter).pdf)
        figures["preview_ms"].append((perf_counter() - began) * 1000)
    return figures


def _picture(pdf: bytes) -> None:
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    page.render(scale=_PREVIEW_PIXELS / page.get_width())
    document.close()


def _letters() -> Iterator[Letter]:
    """Acknowledgements to invented people, the same ones each time."""
    chance, council = Random(1), demo_council().council
    subject = Bilingual("Missed bin collection", "Casgliad bin a gollwyd")
    first = Letter(
        template=find(load_templates(), "acknowledgement"),
        language=Language.EN,
        letterhead=Letterhead(
            Bilingual(council.name, council.name_cy),
            subject,
            tuple(council.address.split("\n")),
            council.phone,
        ),
        address=(),
        day=date(2026, 11, 3),
        reference="",
        signatory=Signatory("Abi Bevan", Bilingual("Customer Services", "Gwasanaethau Cwsmeriaid")),
        values={},
    )
    while True:
        name = f"{chance.choice(words.FIRST_NAMES)} {chance.choice(words.SURNAMES + words.WELSH_SURNAMES)}"
        received = date(2026, 11, 2) - timedelta(days=chance.randrange(10))
        due = received + timedelta(days=2)
        street = f"{chance.randrange(1, 200)} {chance.choice(words.STREET_NAMES)} Street"
        yield replace(
            first,
            language=chance.choice(_LANGUAGES),
            address=(name, street, "Westmere", "LD29 4QD"),
            reference=reference(Block(council.prefix, "0DEM"), chance.randrange(1, 10_000)),
            values={
                "name": name,
                "subject": subject,
                "date received": received,
                "due date": due,
                "next step": Bilingual(
                    f"A crew will come back for your bin by {due:%d/%m/%Y}.",
                    f"Bydd criw yn dod yn ôl am eich bin erbyn {due:%d/%m/%Y}.",
                ),
            },
        )


if __name__ == "__main__":
    _folder, _single, *_bulk = sys.argv[1:]
    print(json.dumps(_figures(Path(_folder), int(_single), (int(_bulk[0]), int(_bulk[1])))))
