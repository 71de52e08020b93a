"""What the post accepts as an address, so that one taken down today can still be written to tomorrow.

The rules agree with GOV.UK Notify's check of a letter's recipient.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

MIN_LINES = 3
MAX_LINES = 7
MAX_LINE_LENGTH = 60  # what the window of an envelope shows in the smallest type


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip().casefold() for name in text.split(","))


# Royal Mail's postcode areas, with Jersey, Guernsey and Man, and BF for the forces and BX for banks.
POSTCODE_AREAS = frozenset(
    """AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY
    E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS
    LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS
    ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE""".split()
)

UK_COUNTRIES = _names(
    """England, Wales, Scotland, Northern Ireland, Great Britain, United Kingdom, UK, U.K., GB, GBR, Britain,
    Cymru, Lloegr, Yr Alban, Gogledd Iwerddon, Prydain Fawr, Y Deyrnas Unedig, Deyrnas Unedig, DU"""
)

COUNTRIES = _names(
    """Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Aruba,
    Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin,
    Bermuda, Bhutan, Bolivia, Bosnia and Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso,
    Burundi, Cambodia, Cameroon, Canada, Cape Verde, Cayman Islands, Central African Republic, Chad, Chile,
    China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia, Czech Republic,
    Democratic Republic of the Congo, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador,
    Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Falkland Islands, Fiji,
    Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Gibraltar, Greece, Greenland, Grenada,
    Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia,
    Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati,
    Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania,
    Luxembourg, Macao, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania,
    Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Montserrat, Morocco, Mozambique,
    Myanmar, Namibia, Nauru, Nepal, Netherlands, The Netherlands, New Zealand, Nicaragua, Niger, Nigeria,
    North Korea, North Macedonia, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea,
    Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Republic of Ireland, Romania, Russia,
    Rwanda, Saint Helena, Saint Kitts and Nevis, Saint Lucia, Saint Vincent and the Grenadines, Samoa,
    San Marino, Sao Tome and Principe, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore,
    Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka,
    Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga,
    Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine,
    United Arab Emirates, UAE, United States, United States of America, USA, Uruguay, Uzbekistan, Vanuatu,
    Vatican City, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe,
    Deutschland, Éire, España, Italia, Iwerddon, Nederland, Österreich, Polska, Schweiz, Suisse"""
)

_POSTCODE = re.compile(r"([A-Z]{1,2})([0-9][0-9A-Z]?)([0-9][ABD-HJLNP-UW-Z]{2})")
_BFPO = re.compile(r"BFPO\s*(?:C/O\s*)?([0-9]{1,4})?", re.IGNORECASE)
_NO_HOME = re.compile(r"\bno fixed (abode|address)\b", re.IGNORECASE)
_BAD_START = tuple('@()=[]"\\/,<>~')


class AddressProblem(StrEnum):
    """Why the post would not take an address; stable codes."""

    TOO_FEW_LINES = "too_few_lines"
    TOO_MANY_LINES = "too_many_lines"
    LINE_TOO_LONG = "line_too_long"
    NO_POSTCODE = "no_postcode"
    LINE_1_NEEDS_A_LETTER_OR_DIGIT = "line_1_needs_a_letter_or_digit"
    LINE_2_NEEDS_A_LETTER_OR_DIGIT = "line_2_needs_a_letter_or_digit"
    BAD_START = "bad_start"
    NO_FIXED_ABODE = "no_fixed_abode"
    BFPO_WITH_COUNTRY = "bfpo_with_country"


@dataclass(frozen=True, slots=True)
class _Read:
    lines: tuple[str, ...]
    ending: bool  # the last line is a postcode, a country or a BFPO number
    bfpo_with_country: bool


def normalise_postcode(text: str) -> str | None:
    """A UK postcode in capitals with its one space, or None when it cannot be one: `ld294qd` → `LD29 4QD`."""
    match = _POSTCODE.fullmatch(re.sub(r"\s", "", text).upper())
    if match is None or match[1] not in POSTCODE_AREAS:
        return None
    return f"{match[1]}{match[2]} {match[3]}"


def normalise_lines(lines: Iterable[str]) -> tuple[str, ...]:
    """The lines as they are printed: tidied, empty ones and trailing UK countries dropped, postcode put right.

    A forces address ends with its number, the postcode before it, as British Forces Post Office asks.
    """
    return _read(lines).lines


def problems(lines: Iterable[str]) -> tuple[AddressProblem, ...]:
    """Everything the post would refuse in an address, name line included; empty when it can be posted."""
    read = _read(lines)
    kept = read.lines
    unnamed = [not any(c.isalnum() for c in line) for line in kept[:2]] + [False, False]
    checks = (
        (len(kept) < MIN_LINES, AddressProblem.TOO_FEW_LINES),
        (len(kept) > MAX_LINES, AddressProblem.TOO_MANY_LINES),
        (any(len(line) > MAX_LINE_LENGTH for line in kept), AddressProblem.LINE_TOO_LONG),
        (not read.ending, AddressProblem.NO_POSTCODE),
        (unnamed[0], AddressProblem.LINE_1_NEEDS_A_LETTER_OR_DIGIT),
        (unnamed[1], AddressProblem.LINE_2_NEEDS_A_LETTER_OR_DIGIT),
        (any(line.startswith(_BAD_START) for line in kept), AddressProblem.BAD_START),
        (any(_homeless(line) for line in kept), AddressProblem.NO_FIXED_ABODE),
        (read.bfpo_with_country, AddressProblem.BFPO_WITH_COUNTRY),
    )
    return tuple(problem for found, problem in checks if found)


def _read(lines: Iterable[str]) -> _Read:
    kept = [tidy for line in lines for part in line.splitlines() if (tidy := _tidy(part))]
    while kept and kept[-1].casefold() in UK_COUNTRIES:
        kept.pop()
    bfpo = [match for line in kept if (match := _BFPO.fullmatch(line))]
    number = next((match[1] for match in bfpo if match[1]), None)
    if number is not None:
        return _read_bfpo([line for line in kept if not _BFPO.fullmatch(line)], number)
    if not kept:
        return _Read((), False, False)
    postcode = normalise_postcode(kept[-1])
    if postcode:
        kept[-1] = postcode
    return _Read(tuple(kept), bool(postcode) or kept[-1].casefold() in COUNTRIES, False)


def _read_bfpo(kept: list[str], number: str) -> _Read:
    country = bool(kept) and kept[-1].casefold() in COUNTRIES
    postcode = normalise_postcode(kept[-1]) if kept else None
    if postcode:
        kept[-1] = postcode
    return _Read((*kept, f"BFPO {int(number)}"), True, country)


def _tidy(line: str) -> str:
    line = " ".join(unicodedata.normalize("NFC", line).split())
    return line.replace(" ,", ",").replace(" .", ".").rstrip(" ,")


def _homeless(line: str) -> bool:
    return line.casefold().strip(" .,") == "nfa" or bool(_NO_HOME.search(line))
